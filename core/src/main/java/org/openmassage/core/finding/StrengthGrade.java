package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.anatomy.MuscleId;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * The strength of a muscle or a motion by manual muscle test, Oxford scale: 0 none; 1 flicker; 2 with gravity
 * eliminated; 3 against gravity; 4 against some resistance; 5 full. Half steps are ordinal marks, not numbers.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = StrengthGrade.Builder.class)
public abstract class StrengthGrade implements WithStrengthGrade {
    StrengthGrade() {}

    /**
     * Which muscle.
     *
     * @return the muscle, or empty where a motion is graded
     */
    public abstract Optional<MuscleId> muscle();

    /**
     * Which joint, where a motion is graded.
     *
     * @return the joint
     */
    public abstract Optional<Joint> joint();

    /**
     * Which motion of the joint.
     *
     * @return the motion
     */
    public abstract Optional<Motion> motion();

    /**
     * On which side.
     *
     * @return the side, or empty for one without
     */
    public abstract Optional<Side> side();

    /**
     * The grade.
     *
     * @return 0 to 5
     */
    public abstract int grade();

    /**
     * A mark above or below the whole grade.
     *
     * @return for 4+ or 4-; empty for the plain grade
     */
    public abstract Optional<Step> step();

    /**
     * How much the test hurts.
     *
     * @return 0 to 10, if asked
     */
    public abstract Optional<Integer> pain();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    @Value.Check
    void check() {
        Checks.range("grade", grade(), 0, 5);
        pain().ifPresent(pain -> Checks.range("pain", pain, 0, 10));
        Checks.require(muscle().isPresent() || motion().isPresent(), "muscle", "named unless a motion is");
        Checks.require(joint().isPresent() == motion().isPresent(), "motion", "named together with its joint");
        Checks.require(
                step().isEmpty() || step().get() != Step.PLUS || grade() < 5,
                "step",
                "left out above the highest grade");
        Checks.require(
                step().isEmpty() || step().get() != Step.MINUS || grade() > 0,
                "step",
                "left out below the lowest grade");
    }

    /** A mark above or below a whole grade. */
    public enum Step {
        /** A little more. */
        PLUS,
        /** A little less. */
        MINUS
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "StrengthGrade";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link StrengthGrade}. Not thread-safe. */
    public static final class Builder extends ImmutableStrengthGrade.Builder {
        Builder() {}
    }
}
