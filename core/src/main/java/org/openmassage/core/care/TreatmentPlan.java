package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.ConditionId;

/**
 * A plan of treatment for one person: goals, dosage by phase, when to look again, when to stop. A plan is drafted,
 * then accepted by the practitioner and agreed by the patient. Amending makes a new plan that names the old one; the
 * old one stays. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "treatment-plan", version = 1)
@JsonDeserialize(builder = TreatmentPlan.Builder.class)
public abstract class TreatmentPlan implements WithTreatmentPlan {
    TreatmentPlan() {}

    /**
     * The id of this plan.
     *
     * @return supplied by the caller
     */
    public abstract PlanId id();

    /**
     * Whose plan it is.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * The plan that this one takes the place of.
     *
     * @return its id, or empty for a first plan
     */
    public abstract Optional<PlanId> amends();

    /**
     * The prescription it carries out.
     *
     * @return its id, if there is one
     */
    public abstract Optional<PrescriptionId> prescription();

    /**
     * The screening it keeps to.
     *
     * @return its id, if there is one
     */
    public abstract Optional<ScreeningId> screening();

    /**
     * The note of the assessment it rests on.
     *
     * @return its id: an assessment precedes a plan
     */
    public abstract Optional<NoteId> assessedIn();

    /**
     * The day it was drafted.
     *
     * @return the day
     */
    public abstract LocalDate draftedOn();

    /**
     * What is treated.
     *
     * @return the conditions, the first one first
     */
    public abstract List<ConditionId> conditions();

    /**
     * The diagnoses, as the prescriber gave them.
     *
     * @return the codes, the first one first
     */
    public abstract List<Icd10CmCode> diagnoses();

    /**
     * What is to be reached.
     *
     * @return the goals, the first one first
     */
    public abstract List<Goal> goals();

    /**
     * How it is treated.
     *
     * @return the phases, in the order of time
     */
    public abstract List<Dosage> phases();

    /**
     * When to look again.
     *
     * @return days, in the order of time
     */
    public abstract List<LocalDate> reassessOn();

    /**
     * At which visits to look again.
     *
     * @return numbers of visits, 1 for the first
     */
    public abstract List<Integer> reassessAtVisits();

    /**
     * When the care ends.
     *
     * @return any of them ends it
     */
    public abstract List<String> dischargeCriteria();

    /**
     * What the person does at home.
     *
     * @return in the order of importance
     */
    public abstract List<String> homeCare();

    /**
     * What to mind.
     *
     * @return the precautions
     */
    public abstract List<String> precautions();

    /**
     * Why the plan is as it is.
     *
     * @return the trace
     */
    public abstract List<PlanReason> reasons();

    /**
     * Draft or accepted.
     *
     * @return {@link Status#DRAFT} unless said otherwise
     */
    @Value.Default
    public Status status() {
        return Status.DRAFT;
    }

    /**
     * Who accepted it.
     *
     * @return present exactly where it is accepted
     */
    public abstract Optional<PractitionerId> acceptedBy();

    /**
     * When it was accepted.
     *
     * @return present exactly where it is accepted; not before it was drafted
     */
    public abstract Optional<LocalDate> acceptedOn();

    /**
     * When the patient agreed, or the guardian.
     *
     * @return the day, or empty where not agreed
     */
    public abstract Optional<LocalDate> agreedOn();

    /**
     * What the host keeps beside it.
     *
     * @return none unless given
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.require(
                acceptedBy().isPresent() == (status() == Status.ACCEPTED),
                "acceptedBy",
                "present exactly where the plan is accepted");
        Checks.require(
                acceptedOn().isPresent() == (status() == Status.ACCEPTED),
                "acceptedOn",
                "present exactly where the plan is accepted");
        Checks.require(
                acceptedOn().isEmpty() || !acceptedOn().get().isBefore(draftedOn()),
                "acceptedOn",
                "on or after the day of the draft");
        Checks.require(
                reassessAtVisits().stream().allMatch(visit -> visit > 0),
                "reassessAtVisits",
                "numbers of visits, 1 or more");
        Checks.texts("dischargeCriteria", dischargeCriteria());
        Checks.texts("homeCare", homeCare());
        Checks.texts("precautions", precautions());
        Checks.require(!amends().equals(Optional.of(id())), "amends", "another plan than this one");
    }

    /**
     * How many sessions the plan foresees.
     *
     * @return the sum over its phases
     */
    public final int plannedSessions() {
        return phases().stream().mapToInt(Dosage::sessions).sum();
    }

    /**
     * The phase that a session falls into, counted through: those of a phase follow those of the phase before it.
     *
     * @param session 1 for the first session of the plan
     * @return the phase; empty beyond the sessions that the plan foresees
     * @throws IllegalArgumentException if the session is below 1
     */
    public final Optional<Dosage> phaseOf(int session) {
        Checks.require(session > 0, "session", "above 0");
        int before = 0;
        for (Dosage phase : phases()) {
            before += phase.sessions();
            if (session <= before) {
                return Optional.of(phase);
            }
        }
        return Optional.empty();
    }

    /**
     * This plan, accepted.
     *
     * @param by who accepts it
     * @param on the day
     * @return the accepted plan
     * @throws IllegalArgumentException if the day is before that of the draft
     */
    public final TreatmentPlan accepted(PractitionerId by, LocalDate on) {
        return builder()
                .from(this)
                .status(Status.ACCEPTED)
                .acceptedBy(by)
                .acceptedOn(on)
                .build();
    }

    /**
     * Begins a plan that takes the place of this one: a draft with the same content, not accepted, not agreed. This plan stays as it is.
     *
     * @param newId the id of the new plan
     * @param on the day of the new draft
     * @return the new plan
     * @throws IllegalArgumentException if the new id is the old one
     */
    public final TreatmentPlan amended(PlanId newId, LocalDate on) {
        return builder()
                .from(this)
                .id(newId)
                .amends(id())
                .draftedOn(on)
                .status(Status.DRAFT)
                .acceptedBy(Optional.empty())
                .acceptedOn(Optional.empty())
                .agreedOn(Optional.empty())
                .build();
    }

    /** How far a plan is. */
    public enum Status {
        /** Proposed, not yet accepted. */
        DRAFT,
        /** Accepted by the practitioner. */
        ACCEPTED
    }

    /** Shows the type and its id only, never what it holds. */
    @Override
    public final String toString() {
        return "TreatmentPlan(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TreatmentPlan}. Not thread-safe. */
    public static final class Builder extends ImmutableTreatmentPlan.Builder {
        Builder() {}
    }
}
