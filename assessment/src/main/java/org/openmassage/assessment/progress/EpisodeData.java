package org.openmassage.assessment.progress;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.Visit;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.note.AdverseReaction;
import org.openmassage.core.note.MedicationChange;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * What a progress report is made from: the part of an episode's record that speaks of progress, over a stretch of days.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EpisodeData.Builder.class)
public abstract class EpisodeData implements WithEpisodeData {
    EpisodeData() {}

    /**
     * The id that the report shall have.
     *
     * @return supplied by the caller
     */
    public abstract ReportId report();

    /**
     * Whom the report is about.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * Who reports.
     *
     * @return the practitioner's id, if one is named
     */
    public abstract Optional<PractitionerId> practitioner();

    /**
     * The prescription reported on.
     *
     * @return its id, if there is one
     */
    public abstract Optional<PrescriptionId> prescription();

    /**
     * The plan reported on.
     *
     * @return its id, if there is one
     */
    public abstract Optional<PlanId> plan();

    /**
     * The day the report is written.
     *
     * @return the day
     */
    public abstract LocalDate writtenOn();

    /**
     * The days reported on.
     *
     * @return the days; visits outside of them do not count
     */
    public abstract Period period();

    /**
     * The visits of the episode, whatever became of them.
     *
     * @return the visits, in any order
     */
    public abstract List<Visit> visits();

    /**
     * How many visits the prescription allows.
     *
     * @return the number, if it names one
     */
    public abstract Optional<Integer> visitsPrescribed();

    /**
     * The scores of the episode, the baseline included even where it lies before the days reported on.
     *
     * @return the scores, in any order
     */
    public abstract List<OutcomeScore> scores();

    /**
     * The thresholds that the changes of a measure are held against; a measure that is not named leaves them open.
     *
     * @return by measure
     */
    public abstract Map<MeasureId, ChangeBasis> bases();

    /**
     * The goals.
     *
     * @return in the order of the plan
     */
    public abstract List<Goal> goals();

    /**
     * The signed notes that the report rests on. A draft does not belong here.
     *
     * @return their ids, in the order of time
     */
    public abstract List<NoteId> signedNotes();

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

    @Value.Check
    void check() {
        if (visits().stream().anyMatch(visit -> !visit.patient().equals(patient()))) {
            throw new IllegalArgumentException("visits: must be visits of the patient");
        }
        if (scores().stream().anyMatch(score -> score.on().isAfter(writtenOn()))) {
            throw new IllegalArgumentException("scores: must not be dated after the report");
        }
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "EpisodeData";
    }

    /**
     * Starts the data of an episode.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of {@link EpisodeData}. Not thread-safe. */
    public static final class Builder extends ImmutableEpisodeData.Builder {
        Builder() {}
    }
}
