package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.RuleId;

/** Why a plan is as it is: one step of the trace. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PlanReason.Builder.class)
public abstract class PlanReason implements WithPlanReason {
    PlanReason() {}

    /**
     * The reason.
     *
     * @return a sentence
     */
    public abstract String because();

    /**
     * The protocol it was taken from.
     *
     * @return the protocol, if any
     */
    public abstract Optional<ProtocolId> protocol();

    /**
     * The rule that asked for it.
     *
     * @return the rule, if any
     */
    public abstract Optional<RuleId> rule();

    /**
     * What it rests on.
     *
     * @return the citations
     */
    public abstract List<CitationId> citations();

    @Value.Check
    void check() {
        Checks.text("because", because());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "PlanReason";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanReason}. Not thread-safe. */
    public static final class Builder extends ImmutablePlanReason.Builder {
        Builder() {}
    }
}
