package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.MeasureId;

/** A goal of care that can be measured: what, from where, to where, by when. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Goal.Builder.class)
public abstract class Goal implements WithGoal {
    Goal() {}

    /**
     * What is to be reached.
     *
     * @return in words the person understands
     */
    public abstract String what();

    /**
     * The measure it is read from.
     *
     * @return the measure, if there is one
     */
    public abstract Optional<MeasureId> measure();

    /**
     * Where the person starts.
     *
     * @return in the unit of the measure
     */
    public abstract Optional<BigDecimal> baseline();

    /**
     * Where the person is to get.
     *
     * @return in the unit of the measure
     */
    public abstract Optional<BigDecimal> target();

    /**
     * By when.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> by();

    @Value.Check
    void check() {
        Checks.text("what", what());
    }

    /**
     * Whether it can be told, on a day, that the goal is met.
     *
     * @return true if measure, baseline, target and day are all named
     */
    public final boolean measurable() {
        return measure().isPresent() && baseline().isPresent() && target().isPresent() && by().isPresent();
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Goal";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Goal}. Not thread-safe. */
    public static final class Builder extends ImmutableGoal.Builder {
        Builder() {}
    }
}
