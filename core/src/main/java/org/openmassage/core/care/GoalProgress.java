package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** How far a person has come toward a goal. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = GoalProgress.Builder.class)
public abstract class GoalProgress implements WithGoalProgress {
    GoalProgress() {}

    /**
     * The goal.
     *
     * @return as the plan states it
     */
    public abstract Goal goal();

    /**
     * Where the person is.
     *
     * @return in the unit of the measure, if it was measured
     */
    public abstract Optional<BigDecimal> current();

    /**
     * Whether the goal is met.
     *
     * @return empty where it cannot be told
     */
    public abstract Optional<Boolean> met();

    /**
     * What else there is to say.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        Checks.text("text", text());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "GoalProgress";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GoalProgress}. Not thread-safe. */
    public static final class Builder extends ImmutableGoalProgress.Builder {
        Builder() {}
    }
}
