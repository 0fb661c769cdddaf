package org.openmassage.protocols.planning;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.ConditionSeverity;
import org.openmassage.protocols.catalog.StageId;

/** What a plan is drafted from: the condition, the order, the limits, the time, the first scores. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PlanningRequest.Builder.class)
public abstract class PlanningRequest implements WithPlanningRequest {
    PlanningRequest() {}

    /**
     * The id of the plan.
     *
     * @return supplied by the caller
     */
    public abstract PlanId id();

    /**
     * The condition to treat, as the prescriber diagnosed it.
     *
     * @return an id of the condition catalog
     */
    public abstract ConditionId condition();

    /**
     * The protocol to follow.
     *
     * @return empty for the first one of the condition
     */
    public abstract Optional<ProtocolId> protocol();

    /**
     * The stage of the condition.
     *
     * @return empty if it is not known
     */
    public abstract Optional<StageId> stage();

    /**
     * The severity of the condition.
     *
     * @return empty if it is not known: then the plan is gentle where a severe one would have to be
     */
    public abstract Optional<ConditionSeverity> severity();

    /**
     * The order.
     *
     * @return empty for care without one
     */
    public abstract Optional<Prescription> prescription();

    /**
     * The screening whose limits hold.
     *
     * @return the record
     */
    public abstract ScreeningRecord screening();

    /**
     * The first scores.
     *
     * @return of each measure the latest counts
     */
    public abstract List<OutcomeScore> baseline();

    /**
     * The day of the first session, and of the draft.
     *
     * @return the day
     */
    public abstract LocalDate startOn();

    /**
     * The time that there is for a session.
     *
     * @return minutes above 0, or empty for as long as the protocol says
     */
    public abstract Optional<Integer> availableMinutes();

    /**
     * The visits that are left of the order.
     *
     * @return empty for all that were ordered
     */
    public abstract Optional<Integer> visitsLeft();

    /**
     * Techniques that the patient does not want.
     *
     * @return technique ids
     */
    public abstract Set<TechniqueId> declined();

    /**
     * Techniques that the therapist may not use here.
     *
     * @return technique ids
     */
    public abstract Set<TechniqueId> outsideScope();

    /**
     * The note of the assessment that the plan rests on.
     *
     * @return its id, if there is one
     */
    public abstract Optional<NoteId> assessedIn();

    @Value.Check
    void check() {
        Checks.require(availableMinutes().map(minutes -> minutes > 0).orElse(true), "availableMinutes", "above 0");
        Checks.require(visitsLeft().map(visits -> visits >= 0).orElse(true), "visitsLeft", "0 or more");
        Checks.require(
                prescription()
                        .map(order -> order.patient().equals(screening().patient()))
                        .orElse(true),
                "prescription",
                "of the patient who was screened");
    }

    /** Shows the type and the id of the plan only. */
    @Override
    public final String toString() {
        return "PlanningRequest(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanningRequest}. Not thread-safe. */
    public static final class Builder extends ImmutablePlanningRequest.Builder {
        Builder() {}
    }
}
