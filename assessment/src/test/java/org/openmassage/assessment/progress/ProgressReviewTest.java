package org.openmassage.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.assessment.outcome.Answers;
import org.openmassage.assessment.outcome.OutcomeMeasures;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.ProgressReport;
import org.openmassage.core.care.ProgressReport.Recommendation;
import org.openmassage.core.care.Visit;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.MeasureId;

class ProgressReviewTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 20);
    private static final PatientId PATIENT = PatientId.of("p-1");

    private static OutcomeScore score(String measure, String answers, LocalDate on) {
        return Answers.score(measure, answers).withOn(on);
    }

    private static Visit visit(int number, LocalDate on, VisitStatus status) {
        return Visit.builder()
                .id(VisitId.of("v-" + number))
                .patient(PATIENT)
                .practitioner(PractitionerId.of("t-1"))
                .date(on)
                .status(status)
                .build();
    }

    private static Goal goal(String measure, String target) {
        return Goal.builder()
                .what("Drive for an hour without stopping")
                .measure(MeasureId.of(measure))
                .baseline(new BigDecimal("22"))
                .target(new BigDecimal(target))
                .by(LAST)
                .build();
    }

    private static EpisodeData.Builder episode() {
        return EpisodeData.builder()
                .report(ReportId.of("r-1"))
                .patient(PATIENT)
                .writtenOn(LAST)
                .period(Period.of(FIRST, LAST))
                .addVisits(visit(1, FIRST, VisitStatus.KEPT))
                .addVisits(visit(2, FIRST.plusWeeks(1), VisitStatus.KEPT))
                .addVisits(visit(3, FIRST.plusWeeks(2), VisitStatus.NO_SHOW))
                .addVisits(visit(4, FIRST.minusWeeks(2), VisitStatus.KEPT))
                .visitsPrescribed(12)
                .addScores(score("ndi", "1 1 1 1 1 1 1 1 1 1", LAST))
                .addScores(score("ndi", "3 2 3 2 3 2 2 1 2 2", FIRST))
                .putBases(MeasureId.of("ndi"), ChangeBasis.of("mechanical-neck-pain"))
                .addGoals(goal("ndi", "12"))
                .addSignedNotes(NoteId.of("n-1"), NoteId.of("n-2"));
    }

    private static ProgressReview review(EpisodeData.Builder data) {
        return ProgressReview.of(data.build(), OutcomeMeasures.standard());
    }

    @Test
    void report_holds_series_verdict_goals_and_visits() {
        ProgressReport report = review(episode()).report();
        assertThat(report.scores()).extracting(OutcomeScore::on).containsExactly(FIRST, LAST);
        assertThat(report.changes())
                .extracting(ChangeVerdict::verdict)
                .containsExactly(ChangeDirection.MEANINGFULLY_IMPROVED);
        assertThat(report.visits()).isEqualTo(2);
        assertThat(report.goals()).singleElement().satisfies(goal -> {
            assertThat(goal.met()).contains(true);
            assertThat(goal.current()).hasValueSatisfying(now -> assertThat(now).isEqualByComparingTo("10"));
        });
        assertThat(report.notes()).hasSize(2);
        assertThat(Documents.read(Documents.write(report), ProgressReport.class))
                .isEqualTo(report);
    }

    @Test
    void report_recommends_nothing_and_leaves_every_option_to_the_prescriber() {
        ProgressReview review = review(episode());
        assertThat(review.report().recommendation()).isEmpty();
        assertThat(review.options())
                .extracting(ProgressOption::option)
                .containsExactly(
                        Recommendation.CONTINUE,
                        Recommendation.CHANGE,
                        Recommendation.DISCHARGE,
                        Recommendation.REFER_BACK);
        assertThat(review.options().get(0).grounds())
                .containsExactly("NDI: meaningfully improved", "prescribed visits remain: 10");
        assertThat(review.options().get(2).grounds()).contains("every goal is met");
        assertThat(review.chosen(Recommendation.DISCHARGE).recommendation()).contains(Recommendation.DISCHARGE);
    }

    @Test
    void a_goal_is_read_in_the_direction_of_its_measure() {
        EpisodeData.Builder data = episode().addScores(score("lefs", "2x20", FIRST), score("lefs", "3x20", LAST));
        assertThat(review(data.addGoals(goal("lefs", "60"))).goals().get(1).met())
                .contains(true);
        assertThat(review(data.addGoals(goal("lefs", "61"))).goals().get(2).met())
                .contains(false);
    }

    @Test
    void a_goal_without_a_score_cannot_be_told() {
        assertThat(review(episode().addGoals(goal("odi", "20"))).goals().get(1).met())
                .isEmpty();
        assertThat(review(episode()
                                .addGoals(Goal.builder().what("Sleep through").build()))
                        .goals()
                        .get(1)
                        .met())
                .isEmpty();
    }

    @Test
    void a_change_that_got_worse_speaks_for_going_back_to_the_prescriber() {
        EpisodeData.Builder data = episode()
                .addScores(score("lefs", "3x20", FIRST), score("lefs", "2x20", LAST))
                .visitsPrescribed(2);
        ProgressReview review = review(data);
        assertThat(review.options().get(3).grounds())
                .containsExactly("LEFS: worse", "all prescribed visits are used; more need a new order");
    }

    @Test
    void an_alert_in_the_last_answers_speaks_for_going_back_to_the_prescriber() {
        assertThat(review(episode().addScores(score("phq-9", "0x8 1", LAST)))
                        .options()
                        .get(3)
                        .grounds())
                .containsExactly("PHQ-9: an answer needs attention today");
    }

    @Test
    void a_population_left_open_is_reported_as_undecided() {
        EpisodeData.Builder data = EpisodeData.builder()
                .report(ReportId.of("r-1"))
                .patient(PATIENT)
                .writtenOn(LAST)
                .period(Period.of(FIRST, LAST))
                .addScores(score("ndi", "3 2 3 2 3 2 2 1 2 2", FIRST), score("ndi", "2 1 2 1 2 2 1 1 1 1", LAST));
        ProgressReview review = review(data);
        assertThat(review.undecided()).hasSize(1);
        assertThat(review.report().changes()).isEmpty();
        assertThat(String.join(" ", review.report().summary())).contains("which is to be chosen");
    }

    @Test
    void scores_that_cannot_be_used_are_said_to_be_left_out() {
        OutcomeScore foreign = OutcomeScore.builder()
                .measure(MeasureId.of("clinic-own"))
                .on(LAST)
                .scoreable(true)
                .value(BigDecimal.ONE)
                .answered(1)
                .build();
        ProgressReview review = review(episode().addScores(foreign, score("ndi", "3x8 - -", LAST)));
        assertThat(review.unknownMeasures()).containsExactly(MeasureId.of("clinic-own"));
        assertThat(review.series().get(0).notScored()).containsExactly(LAST);
        assertThat(review.report().summary())
                .contains("Scores of unknown measures were left out: clinic-own.")
                .anyMatch(paragraph -> paragraph.endsWith("Filled in but not scoreable: 1."));
    }

    @Test
    void text_is_for_a_physician_to_read() {
        assertThat(review(episode()).text("Patient: (as addressed)")).isEqualTo("""
                        PROGRESS REPORT
                        Patient: (as addressed)
                        Written on 2026-04-20

                        Visits kept: 2 of 12 prescribed; canceled or missed: 1.
                        Neck Disability Index (NDI): 2026-03-02 22/50 (44 %), moderate; 2026-04-20 10/50 (20 %), mild.
                        Change since the first: -12 (-54.5 % of baseline): meaningfully improved (minimal detectable change
                        reached; minimal important difference reached; young-2009, cleland-2008).
                        Goal: Drive for an hour without stopping (NDI from 22, to 12, now 10), by 2026-04-20: met.

                        FOR THE PRESCRIBER TO CHOOSE
                        [ ] continue: NDI: meaningfully improved; prescribed visits remain: 10
                        [ ] change
                        [ ] discharge: NDI: meaningfully improved; every goal is met
                        [ ] refer back

                        This report makes no recommendation. Signed notes it rests on: 2
                        """);
    }

    @Test
    void data_of_another_patient_and_of_the_future_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode().patient(PatientId.of("p-2")).build())
                .withMessage("visits: must be visits of the patient");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> episode()
                        .addScores(score("ndi", "1x10", LAST.plusDays(1)))
                        .build())
                .withMessage("scores: must not be dated after the report");
    }

    @Test
    void nothing_shows_a_person_in_its_name() {
        ProgressReview review = review(episode());
        assertThat(review).hasToString("ProgressReview");
        assertThat(review.data()).hasToString("EpisodeData");
        assertThat(review.series()).allSatisfy(series -> assertThat(series).hasToString("OutcomeSeries"));
        assertThat(review.options()).allSatisfy(option -> assertThat(option).hasToString("ProgressOption"));
    }
}
