package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.catalog.Provenance;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A rule that holds, or that could hold and is not known to: what it asks for, why, on whose word, and whether a
 * clearance or an override has settled it. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ScreeningFinding.Builder.class)
public abstract class ScreeningFinding implements WithScreeningFinding {
    ScreeningFinding() {}

    /**
     * Which rule.
     *
     * @return the rule
     */
    public abstract RuleId rule();

    /**
     * What the rule asks for.
     *
     * @return the effect
     */
    public abstract RuleEffect effect();

    /**
     * Whether it holds.
     *
     * @return true or unknown; a rule that does not hold is no finding
     */
    public abstract Truth truth();

    /**
     * Whether it still stands.
     *
     * @return {@link Standing#IN_FORCE} unless said otherwise
     */
    @Value.Default
    public Standing status() {
        return Standing.IN_FORCE;
    }

    /**
     * Why, in words.
     *
     * @return a sentence
     */
    public abstract String because();

    /**
     * Where it applies.
     *
     * @return the sites, or none for the whole session
     */
    public abstract List<BodySite> sites();

    /**
     * What the rule asks of the whole session.
     *
     * @return its limits; of a finding that was set aside, those that still hold
     */
    @Value.Default
    public TreatmentLimits limits() {
        return TreatmentLimits.none();
    }

    /**
     * What the rule asks of single sites.
     *
     * @return its limits beside those of the session
     */
    public abstract List<SiteLimits> siteLimits();

    /**
     * What to do: whom to refer to, until when to reschedule, what to mind.
     *
     * @return sentences
     */
    public abstract List<String> advice();

    /**
     * Which facts it was decided on.
     *
     * @return the facts
     */
    public abstract List<FactId> facts();

    /**
     * What would change it.
     *
     * @return sentences, or none
     */
    public abstract List<String> wouldChange();

    /**
     * What the rule rests on.
     *
     * @return the citations
     */
    public abstract List<CitationId> citations();

    /**
     * How well the rule is supported.
     *
     * @return as its catalog says
     */
    public abstract Optional<Status> support();

    /**
     * The catalog that the rule came from.
     *
     * @return its provenance
     */
    public abstract Optional<Provenance> catalog();

    @Value.Check
    void check() {
        Checks.text("because", because());
        Checks.texts("advice", advice());
        Checks.require(truth() != Truth.FALSE, "truth", "true or unknown");
        Checks.require(
                status() != Standing.OVERRIDDEN || effect() != RuleEffect.EMERGENCY,
                "status",
                "in force for an emergency");
    }

    /** Whether a finding still stands. */
    public enum Standing {
        /** It stands. */
        IN_FORCE,
        /** A clearance satisfies it. */
        CLEARED,
        /** The practitioner has set it aside, with a reason. */
        OVERRIDDEN
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "ScreeningFinding";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScreeningFinding}. Not thread-safe. */
    public static final class Builder extends ImmutableScreeningFinding.Builder {
        Builder() {}
    }
}
