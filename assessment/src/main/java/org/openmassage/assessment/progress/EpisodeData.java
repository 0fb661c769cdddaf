package org.openmassage.assessment.progress;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeScoring;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.Visit;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.finding.PalpationFinding;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.finding.SpecialTestResult;
import org.openmassage.core.finding.StrengthGrade;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.note.AdverseReaction;
import org.openmassage.core.note.MedicationChange;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.prescription.VisitLedger;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.SymptomId;

/**
 * What a progress report is made from: the part of an episode's record that speaks of progress, over a stretch of days.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EpisodeData.Builder.class)
public abstract class EpisodeData implements WithEpisodeData {
    /** The symptom that a report reads as sleep. */
    public static final SymptomId SLEEPLESSNESS = SymptomId.of("sleeplessness");

    /** The symptom that a report reads as energy. */
    public static final SymptomId FATIGUE = SymptomId.of("fatigue");

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
     * How many visits are ordered, used and left on the day of the report. It counts by the order, where the days reported
     * on may begin later.
     *
     * @return the ledger, if there is an order
     */
    public abstract Optional<VisitLedger> ledger();

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

    /**
     * How far joints moved.
     *
     * @return the readings, in any order; the baseline included even where it lies before the days reported on
     */
    public abstract List<RangeOfMotionMeasurement> rangeOfMotion();

    /**
     * What the hands felt.
     *
     * @return the findings, in any order
     */
    public abstract List<PalpationFinding> palpation();

    /**
     * How strong muscles were.
     *
     * @return the grades, in any order
     */
    public abstract List<StrengthGrade> strength();

    /**
     * The special tests.
     *
     * @return the results, in any order, those not performed included
     */
    public abstract List<SpecialTestResult> specialTests();

    /**
     * How much it hurt, and where.
     *
     * @return the reports, in any order
     */
    public abstract List<PainReport> pain();

    /**
     * The symptoms that were asked for. A report tells {@link #SLEEPLESSNESS} and {@link #FATIGUE} and no other: what a
     * screening asked beside them is not needed to judge progress, and is not disclosed.
     *
     * @return the answers, in any order
     */
    public abstract List<SymptomReport> symptoms();

    @Value.Check
    void check() {
        if (visits().stream().anyMatch(visit -> !visit.patient().equals(patient()))) {
            throw new IllegalArgumentException("visits: must be visits of the patient");
        }
        notAfter("scores", scores().stream().map(OutcomeScore::on));
        notAfter("rangeOfMotion", rangeOfMotion().stream().map(RangeOfMotionMeasurement::on));
        notAfter("palpation", palpation().stream().map(PalpationFinding::on));
        notAfter("strength", strength().stream().map(StrengthGrade::on));
        notAfter("specialTests", specialTests().stream().map(SpecialTestResult::on));
        notAfter("pain", pain().stream().map(PainReport::on));
        notAfter("symptoms", symptoms().stream().map(SymptomReport::on));
    }

    private void notAfter(String attribute, Stream<LocalDate> days) {
        if (days.anyMatch(day -> day.isAfter(writtenOn()))) {
            throw new IllegalArgumentException(attribute + ": must not be dated after the report");
        }
    }

    /**
     * The first day on which anything was scored or examined.
     *
     * @return the day, if anything was
     */
    final Optional<LocalDate> firstExamined() {
        return Stream.of(
                        scores().stream().map(OutcomeScore::on),
                        rangeOfMotion().stream().map(RangeOfMotionMeasurement::on),
                        palpation().stream().map(PalpationFinding::on),
                        strength().stream().map(StrengthGrade::on),
                        specialTests().stream().map(SpecialTestResult::on),
                        pain().stream().map(PainReport::on),
                        symptoms().stream().map(SymptomReport::on))
                .flatMap(days -> days)
                .min(LocalDate::compareTo);
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
        private final Set<PatientId> noted = new HashSet<>();

        Builder() {}

        /**
         * Takes over what a signed note records: its id, its outcome measures as scores, its findings and pain reports, the
         * changes of medication and the unwanted reactions. Symptoms are kept in the health history, and are not in a note.
         *
         * @param signed a signed {@link SoapNote}
         * @param measures the outcome measures; a response to a measure that is not among them is left out
         * @return this builder
         * @throws IllegalArgumentException if what was signed is not a note, or a response does not fit its measure
         */
        public Builder addNote(SignedDocument signed, Catalog<MeasureId, OutcomeMeasure> measures) {
            SoapNote note = signed.payload(SoapNote.class);
            noted.add(note.patient());
            addSignedNotes(note.id());
            note.subjective()
                    .outcomes()
                    .forEach(response -> measures.find(response.measure())
                            .ifPresent(measure -> addScores(OutcomeScoring.score(measure, response))));
            addAllPain(note.subjective().pain());
            addAllMedicationChanges(note.subjective().medicationChanges());
            addAllRangeOfMotion(note.objective().rangeOfMotion());
            addAllPalpation(note.objective().palpation());
            addAllStrength(note.objective().strength());
            addAllSpecialTests(note.objective().specialTests());
            note.treatments().forEach(treatment -> treatment.adverseReaction().ifPresent(this::addAdverseReactions));
            return this;
        }

        /**
         * Builds the data.
         *
         * @return the data
         * @throws IllegalArgumentException if a note that was added, or a visit, is another patient's, or a finding is
         *     dated after the report
         */
        @Override
        public EpisodeData build() {
            EpisodeData data = super.build();
            if (!noted.stream().allMatch(data.patient()::equals)) {
                throw new IllegalArgumentException("signedNotes: must be notes of the patient");
            }
            return data;
        }
    }
}
