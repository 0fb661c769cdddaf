package org.openmassage.protocols.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.FactId;

/**
 * What a contraindication asks of the session, or of a site, when it applies. Without {@link #sites()} and
 * {@link #atFacts()} it is for the whole session. Immutable and thread-safe.
 *
 * <pre>{@code
 * {"atFacts": ["varicose-veins"], "sites": [{"region": "lower-limb"}], "limits": {"avoid": true}}
 * }</pre>
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ImposedLimit.Builder.class)
public abstract class ImposedLimit implements WithImposedLimit {
    ImposedLimit() {}

    /**
     * The facts that name the site: wherever the patient says that the fact is present. Where the patient named no site,
     * the limit goes to {@link #sites()}, and without those to the whole session.
     *
     * @return fact ids; empty where the sites are fixed
     */
    public abstract Set<FactId> atFacts();

    /**
     * The sites. Beside {@link #atFacts()} they only stand in for a site that was not named.
     *
     * @return the sites
     */
    public abstract List<BodySite> sites();

    /**
     * Whether a site that was named stands for the whole limb that it is on.
     *
     * @return false unless the data say so
     */
    @Value.Default
    public boolean wholeLimb() {
        return false;
    }

    /**
     * What is forbidden there.
     *
     * @return the limits
     */
    @Value.Default
    public TreatmentLimits limits() {
        return TreatmentLimits.none();
    }

    /**
     * What else to do or not to do.
     *
     * @return sentences
     */
    public abstract List<String> precautions();

    @Value.Check
    void check() {
        Checks.texts("precautions", precautions());
        Checks.require(
                !limits().unlimited() || !precautions().isEmpty(), "limits", "present, or a precaution in their place");
        Checks.require(
                isLocal() || !limits().avoid(), "limits", "without avoid for the whole session: the effect says that");
        Checks.require(
                !isLocal()
                        || (limits().bannedPositions().isEmpty()
                                && limits().maxMinutes().isEmpty()),
                "limits",
                "without positions and minutes for a site");
    }

    /**
     * Whether it is for a site rather than for the whole session.
     *
     * @return true for a site
     */
    public final boolean isLocal() {
        return !atFacts().isEmpty() || !sites().isEmpty();
    }

    @Override
    public final String toString() {
        return "ImposedLimit";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link ImposedLimit}. Not thread-safe. */
    public static final class Builder extends ImmutableImposedLimit.Builder {
        Builder() {}
    }
}
