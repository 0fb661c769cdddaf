package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** One deviation of gait: in which phase, on which side, with what aid. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = GaitFinding.Builder.class)
public abstract class GaitFinding implements WithGaitFinding {
    GaitFinding() {}

    /**
     * What deviates.
     *
     * @return for example {@code antalgic}
     */
    public abstract DeviationId deviation();

    /**
     * On which side.
     *
     * @return the side, or empty for a deviation without one
     */
    public abstract Optional<Side> side();

    /**
     * In which phase of the gait cycle.
     *
     * @return the phase, if noted
     */
    public abstract Optional<Phase> phase();

    /**
     * How marked it is.
     *
     * @return the degree, if judged
     */
    public abstract Optional<Degree> degree();

    /**
     * How many steps a minute.
     *
     * @return 1 to 300, if counted
     */
    public abstract Optional<Integer> cadence();

    /**
     * With what aid: a cane, a brace.
     *
     * @return empty for none
     */
    public abstract Optional<String> aid();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * What else was seen.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        cadence().ifPresent(cadence -> Checks.range("cadence", cadence, 1, 300));
        Checks.text("aid", aid());
        Checks.text("text", text());
    }

    /** A phase of the gait cycle. */
    public enum Phase {
        /** The foot meets the ground. */
        INITIAL_CONTACT,
        /** The leg takes the weight. */
        LOADING_RESPONSE,
        /** The body passes over the foot. */
        MID_STANCE,
        /** The heel leaves the ground. */
        TERMINAL_STANCE,
        /** The toes leave the ground. */
        PRE_SWING,
        /** The foot is lifted. */
        INITIAL_SWING,
        /** The foot passes the other leg. */
        MID_SWING,
        /** The leg reaches forward. */
        TERMINAL_SWING
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "GaitFinding";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GaitFinding}. Not thread-safe. */
    public static final class Builder extends ImmutableGaitFinding.Builder {
        Builder() {}
    }
}
