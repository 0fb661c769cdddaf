package org.openmassage.protocols.planning;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.protocols.catalog.ConditionSeverity;
import org.openmassage.protocols.catalog.StageId;

/** A condition to treat, as the prescriber diagnosed it, and what is known of it today. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PlannedCondition.Builder.class)
public abstract class PlannedCondition implements WithPlannedCondition {
    PlannedCondition() {}

    /**
     * The condition.
     *
     * @return an id of the condition catalog
     */
    public abstract ConditionId condition();

    /**
     * The protocol to follow.
     *
     * @return empty for the condition's only one; where it has several, planning gives the choice back
     */
    public abstract Optional<ProtocolId> protocol();

    /**
     * The stage of the condition.
     *
     * @return empty if it is not known: planning asks for it where the protocol differs by stage
     */
    public abstract Optional<StageId> stage();

    /**
     * The severity of the condition.
     *
     * @return empty if it is not known: then the plan is gentle where a severe one would have to be
     */
    public abstract Optional<ConditionSeverity> severity();

    /**
     * Where it is.
     *
     * @return sites that the treatment of this condition keeps to; empty for all that the protocol names
     */
    public abstract List<BodySite> sites();

    /**
     * A condition of which nothing else is known.
     *
     * @param condition an id of the condition catalog
     * @return the condition
     */
    public static PlannedCondition of(ConditionId condition) {
        return builder().condition(condition).build();
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "PlannedCondition";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedCondition}. Not thread-safe. */
    public static final class Builder extends ImmutablePlannedCondition.Builder {
        Builder() {}
    }
}
