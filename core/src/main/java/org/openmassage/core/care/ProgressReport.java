package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.note.AdverseReaction;
import org.openmassage.core.note.MedicationChange;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * A report of how the care goes over a stretch of time, for the prescriber, the payer and the patient: the outcome
 * measures, what their change means, the goals, and what should follow. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "progress-report", version = 1)
@JsonDeserialize(builder = ProgressReport.Builder.class)
public abstract class ProgressReport implements WithProgressReport {
    ProgressReport() {}

    /**
     * The id of this report.
     *
     * @return supplied by the caller
     */
    public abstract ReportId id();

    /**
     * Whom it is about.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * Who reports.
     *
     * @return the practitioner's id
     */
    public abstract Optional<PractitionerId> practitioner();

    /**
     * The prescription it reports on.
     *
     * @return its id, if there is one
     */
    public abstract Optional<PrescriptionId> prescription();

    /**
     * The plan it reports on.
     *
     * @return its id, if there is one
     */
    public abstract Optional<PlanId> plan();

    /**
     * The day it was written.
     *
     * @return the day
     */
    public abstract LocalDate writtenOn();

    /**
     * The days it covers.
     *
     * @return first and last day
     */
    public abstract Period period();

    /**
     * How many visits were kept in these days.
     *
     * @return 0 or more
     */
    public abstract int visits();

    /**
     * How many visits of these days were called off.
     *
     * @return 0 or more
     */
    @Value.Default
    public int visitsCanceled() {
        return 0;
    }

    /**
     * How many visits of these days the person missed.
     *
     * @return 0 or more
     */
    @Value.Default
    public int visitsMissed() {
        return 0;
    }

    /**
     * How many visits are ordered.
     *
     * @return as the ledger counts them on the day of the report; empty where no order limits them, or none was looked at
     */
    public abstract Optional<Integer> visitsOrdered();

    /**
     * How many of the ordered visits are used, whenever they took place.
     *
     * @return as the ledger counts them on the day of the report; empty where no order was looked at
     */
    public abstract Optional<Integer> visitsUsed();

    /**
     * The scores.
     *
     * @return in the order of time
     */
    public abstract List<OutcomeScore> scores();

    /**
     * What the changes mean.
     *
     * @return the verdicts
     */
    public abstract List<ChangeVerdict> changes();

    /**
     * The findings, before and after: ranges of motion, palpation, strength, special tests, pain and symptoms.
     *
     * @return in that order
     */
    public abstract List<FindingChange> findings();

    /**
     * How far the goals are reached.
     *
     * @return in the order of the plan
     */
    public abstract List<GoalProgress> goals();

    /**
     * How the use of medications changed.
     *
     * @return the changes
     */
    public abstract List<MedicationChange> medicationChanges();

    /**
     * What followed that was not wanted.
     *
     * @return the reactions
     */
    public abstract List<AdverseReaction> adverseReactions();

    /**
     * The report in words.
     *
     * @return paragraphs
     */
    public abstract List<String> summary();

    /**
     * What should follow.
     *
     * @return if one is made
     */
    public abstract Optional<Recommendation> recommendation();

    /**
     * The notes it rests on.
     *
     * @return their ids
     */
    public abstract List<NoteId> notes();

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
        Checks.require(visits() >= 0, "visits", "0 or more");
        Checks.require(visitsCanceled() >= 0, "visitsCanceled", "0 or more");
        Checks.require(visitsMissed() >= 0, "visitsMissed", "0 or more");
        visitsOrdered().ifPresent(number -> Checks.require(number >= 0, "visitsOrdered", "0 or more"));
        visitsUsed().ifPresent(number -> Checks.require(number >= 0, "visitsUsed", "0 or more"));
        Checks.texts("summary", summary());
    }

    /** What should follow. */
    public enum Recommendation {
        /** Go on as planned. */
        CONTINUE,
        /** Go on with a changed plan. */
        CHANGE,
        /** End the care: the goals are met, or no more is to be gained. */
        DISCHARGE,
        /** Back to the prescriber. */
        REFER_BACK
    }

    /** Shows the type and its id only, never what it holds. */
    @Override
    public final String toString() {
        return "ProgressReport(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProgressReport}. Not thread-safe. */
    public static final class Builder extends ImmutableProgressReport.Builder {
        Builder() {}
    }
}
