package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.MuscleId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What the hands felt at one place: tone, tenderness, a trigger point, swelling, warmth, texture. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PalpationFinding.Builder.class)
public abstract class PalpationFinding implements WithPalpationFinding {
    PalpationFinding() {}

    /**
     * Where.
     *
     * @return the site
     */
    public abstract BodySite site();

    /**
     * In which muscle.
     *
     * @return the muscle, if one is meant
     */
    public abstract Optional<MuscleId> muscle();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * How tense the muscle is.
     *
     * @return the tone, if judged
     */
    public abstract Optional<Tone> tone();

    /**
     * How tender, on the scale of Hubbard and Berkoff 1993: 0 none; 1 tender; 2 with a grimace or flinch; 3 with
     * withdrawal; 4 with withdrawal from a touch that is not noxious.
     *
     * @return 0 to 4, if judged
     */
    public abstract Optional<Integer> tenderness();

    /**
     * A trigger point found here.
     *
     * @return the trigger point, if there is one
     */
    public abstract Optional<TriggerPoint> triggerPoint();

    /**
     * How deep a pit a pressing finger leaves.
     *
     * @return 0 none to 4, if tested
     */
    public abstract Optional<Integer> pittingEdema();

    /**
     * How warm the skin is.
     *
     * @return against the other side, if judged
     */
    public abstract Optional<Temperature> temperature();

    /**
     * How the tissue feels.
     *
     * @return any number of textures
     */
    public abstract Set<Texture> textures();

    /**
     * What else was felt.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        tenderness().ifPresent(tenderness -> Checks.range("tenderness", tenderness, 0, 4));
        pittingEdema().ifPresent(grade -> Checks.range("pittingEdema", grade, 0, 4));
        Checks.text("text", text());
    }

    /** How tense a muscle is at rest. */
    public enum Tone {
        /** Normal. */
        NORMAL,
        /** Tense. */
        HYPERTONIC,
        /** Slack. */
        HYPOTONIC,
        /** In spasm. */
        SPASM,
        /** Guarding, tense against the touch. */
        GUARDED
    }

    /** How warm the skin is. */
    public enum Temperature {
        /** Normal. */
        NORMAL,
        /** Cooler than the other side. */
        COOL,
        /** Warmer than the other side. */
        WARM,
        /** Hot: a sign that wants a second look. */
        HOT
    }

    /** How tissue feels under the hand. */
    public enum Texture {
        /** Smooth. */
        SMOOTH,
        /** Ropy. */
        ROPY,
        /** With nodules. */
        NODULAR,
        /** Fibrotic. */
        FIBROTIC,
        /** Adhered: layers do not glide. */
        ADHERED,
        /** Boggy. */
        BOGGY,
        /** Crackling. */
        CREPITUS,
        /** A taut band. */
        TAUT_BAND,
        /** Scarred. */
        SCARRED
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "PalpationFinding";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PalpationFinding}. Not thread-safe. */
    public static final class Builder extends ImmutablePalpationFinding.Builder {
        Builder() {}
    }
}
