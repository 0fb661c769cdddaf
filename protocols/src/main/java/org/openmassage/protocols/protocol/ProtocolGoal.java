package org.openmassage.protocols.protocol;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * A goal that a protocol sets. Where it names a measure, the target is the patient's first score, bettered by the
 * smallest difference that matters to people (MCID) in the named population; without a population no target is set.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ProtocolGoal.Builder.class)
public abstract class ProtocolGoal implements WithProtocolGoal {
    ProtocolGoal() {}

    /**
     * What is to be reached, in plain words.
     *
     * @return a phrase
     */
    public abstract String what();

    /**
     * The measure that tells.
     *
     * @return empty for a goal that is not scored
     */
    public abstract Optional<MeasureId> measure();

    /**
     * The population whose threshold sets the target.
     *
     * @return the id of a population of the measure; empty where no threshold was found in such patients: then the target
     *     is left to the therapist
     */
    public abstract Optional<String> population();

    /**
     * By the end of which week of the plan.
     *
     * @return above 0
     */
    public abstract int byWeek();

    @Value.Check
    void check() {
        Checks.text("what", what());
        Checks.require(byWeek() > 0, "byWeek", "above 0");
    }

    @Override
    public final String toString() {
        return "ProtocolGoal";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProtocolGoal}. Not thread-safe. */
    public static final class Builder extends ImmutableProtocolGoal.Builder {
        Builder() {}
    }
}
