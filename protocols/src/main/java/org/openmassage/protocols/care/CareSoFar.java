package org.openmassage.protocols.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.ProtocolId;

/** What is known of a course of treatment under way. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = CareSoFar.Builder.class)
public abstract class CareSoFar implements WithCareSoFar {
    CareSoFar() {}

    /**
     * The plan.
     *
     * @return the plan
     */
    public abstract TreatmentPlan plan();

    /**
     * The protocols that it was drafted from.
     *
     * @return empty for those that the plan's reasons name
     */
    public abstract List<ProtocolId> protocols();

    /**
     * The answers to the sessions so far.
     *
     * @return in the order of time
     */
    public abstract List<SessionResponse> responses();

    /**
     * The outcome scores so far, the first ones with them.
     *
     * @return in no order
     */
    public abstract List<OutcomeScore> scores();

    /**
     * How many visits were kept.
     *
     * @return 0 or more
     */
    public abstract int visitsUsed();

    /**
     * How many visits the order leaves.
     *
     * @return empty if there is no order, or it names no number
     */
    public abstract Optional<Integer> visitsLeft();

    @Value.Check
    void check() {
        Checks.require(visitsUsed() >= 0, "visitsUsed", "0 or more");
        Checks.require(visitsLeft().map(left -> left >= 0).orElse(true), "visitsLeft", "0 or more");
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "CareSoFar";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CareSoFar}. Not thread-safe. */
    public static final class Builder extends ImmutableCareSoFar.Builder {
        Builder() {}
    }
}
