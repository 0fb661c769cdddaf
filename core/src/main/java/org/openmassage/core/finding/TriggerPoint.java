package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.style.DomainValue;

/**
 * A trigger point: a hypersensitive spot, most often in a taut band, with referred pain. Active if it reproduces the
 * symptom that the person recognizes, latent if it does not (Fernández-de-las-Peñas and Dommerholt 2018,
 * doi:10.1093/pm/pnx207). Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = TriggerPoint.Builder.class)
public abstract class TriggerPoint implements WithTriggerPoint {
    TriggerPoint() {}

    /**
     * Whether it reproduces a symptom the person recognizes.
     *
     * @return active or latent
     */
    public abstract State state();

    /**
     * Whether a taut band was felt.
     *
     * @return empty if not looked for
     */
    public abstract Optional<Boolean> tautBand();

    /**
     * Whether the muscle twitched.
     *
     * @return empty if not looked for
     */
    public abstract Optional<Boolean> twitchResponse();

    /**
     * Where it sends pain.
     *
     * @return the sites, or none
     */
    public abstract List<BodySite> refersTo();

    /** Whether a trigger point reproduces a symptom the person recognizes. */
    public enum State {
        /** It does. */
        ACTIVE,
        /** It hurts, but the person does not recognize the pain. */
        LATENT
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "TriggerPoint";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TriggerPoint}. Not thread-safe. */
    public static final class Builder extends ImmutableTriggerPoint.Builder {
        Builder() {}
    }
}
