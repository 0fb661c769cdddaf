package org.openmassage.protocols.planning;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.practice.ScopeOfPractice;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * What a plan is drafted from: the conditions, the order, the limits, the scope, the patient's wishes, the time, the first
 * scores. Immutable and thread-safe.
 */
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
     * What to treat.
     *
     * @return at least one condition, the main one first, each once
     */
    public abstract List<PlannedCondition> conditions();

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
     * What the patient wants.
     *
     * @return no wish unless said otherwise
     */
    @Value.Default
    public PatientPreferences preferences() {
        return PatientPreferences.none();
    }

    /**
     * What the law, the employer or both let the therapist do: those of them that apply where the patient is treated.
     * One that is not in force on the day of the first session is passed over.
     *
     * @return none unless given: then a technique that many jurisdictions restrict is left out and asked about
     */
    public abstract List<ScopeOfPractice> scopes();

    /**
     * What the therapist has learned.
     *
     * @return empty if not said: then a technique that asks for a certification is planned and asked about
     */
    public abstract Optional<TherapistTraining> training();

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

    /**
     * The answers to choices that an earlier planning gave back.
     *
     * @return by {@link PlanChoice#key()}, the id of the option
     */
    public abstract Map<String, String> answers();

    @Value.Check
    void check() {
        Checks.require(!conditions().isEmpty(), "conditions", "present");
        Checks.require(
                conditions().stream()
                                .map(PlannedCondition::condition)
                                .distinct()
                                .count()
                        == conditions().size(),
                "conditions",
                "each once");
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
