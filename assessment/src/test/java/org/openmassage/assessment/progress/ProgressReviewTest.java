package org.openmassage.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

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
import org.openmassage.core.prescription.VisitLedger;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.MeasureId;

class ProgressReviewTest {
    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    static final LocalDate LAST = LocalDate.of(2026, 4, 20);
    static final PatientId PATIENT = PatientId.of("p-1");

    static OutcomeScore score(String measure, String answers, LocalDate on) {
        return Answers.score(measure, answers).withOn(on);
    }

    static Visit visit(int number, LocalDate on, VisitStatus status) {
        return Visit.builder()
                .id(VisitId.of("v-" + number))
                .patient(PATIENT)
                .practitioner(PractitionerId.of("t-1"))
                .date(on)
                .status(status)
                .build();
    }

    static Goal goal(String measure, String target) {
        return Goal.builder()
                .what("Drive for an hour without stopping")
                .measure(MeasureId.of(measure))
                .baseline(new BigDecimal("22"))
                .target(new BigDecimal(target))
                .by(LAST)
                .build();
    }

    static VisitLedger ledger(int ordered, int used) {
        return VisitLedger.builder()
                .asOf(LAST)
                .prescribed(ordered)
                .priorElsewhere(0)
                .used(used)
                .remaining(ordered - used)
                .build();
    }

    static EpisodeData.Builder episode() {
        return EpisodeData.builder()
                .report(ReportId.of("r-1"))
                .patient(PATIENT)
                .writtenOn(LAST)
                .period(Period.of(FIRST, LAST))
                .addVisits(visit(1, FIRST, VisitStatus.KEPT))
                .addVisits(visit(2, FIRST.plusWeeks(1), VisitStatus.KEPT))
                .addVisits(visit(3, FIRST.plusWeeks(2), VisitStatus.NO_SHOW))
                .addVisits(visit(4, FIRST.minusWeeks(2), VisitStatus.KEPT))
                .ledger(ledger(12, 3))
                .addScores(score("ndi", "1 1 1 1 1 1 1 1 1 1", LAST))
                .addScores(score("ndi", "3 2 3 2 3 2 2 1 2 2", FIRST))
                .putBases(MeasureId.of("ndi"), ChangeBasis.of("mechanical-neck-pain"))
                .addGoals(goal("ndi", "12"))
                .addSignedNotes(NoteId.of("n-1"), NoteId.of("n-2"));
    }

    static ProgressReview review(EpisodeData.Builder data) {
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
        assertThat(report.visitsMissed()).isEqualTo(1);
        assertThat(report.visitsOrdered()).contains(12);
        assertThat(report.visitsUsed()).contains(3);
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
                .containsExactly("NDI: meaningfully improved", "ordered visits left: 9");
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
                .ledger(ledger(3, 3));
        ProgressReview review = review(data);
        assertThat(review.options().get(3).grounds())
                .containsExactly("LEFS: worse", "all ordered visits are used; more need a new order");
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
                .anyMatch(paragraph -> paragraph.contains("Scores of unknown measures were left out: clinic-own."))
                .anyMatch(paragraph -> paragraph.contains("Filled in but not scoreable: 1."));
    }

    @Test
    void text_is_for_a_physician_to_read() {
        assertThat(review(episode()).text("Patient: (as addressed)")).isEqualTo("""
                        PROGRESS REPORT
                        Patient: (as addressed)
                        Written on 2026-04-20

                        Visits
                          Ordered: 12; used of the order: 3; left: 9. From 2026-03-02 to 2026-04-20: kept 2, canceled 0,
                          missed 1.

                        Goals
                          - Drive for an hour without stopping (NDI from 22, to 12, now 10), by 2026-04-20: met.

                        Outcome measures
                          - Neck Disability Index (NDI): 2026-03-02 22/50 (44 %), moderate; 2026-04-20 10/50 (20 %), mild.
                            Change since the first: -12 (-54.5 % of baseline): meaningfully improved (minimal detectable
                            change reached; minimal important difference reached; young-2009, cleland-2008).

                        Range of motion
                          Not measured.

                        Palpation
                          Not recorded.

                        Strength
                          Not measured.

                        Special tests
                          Not recorded.

                        Pain
                          Not recorded.

                        Sleep and energy
                          - Sleep: not asked.
                          - Energy: not asked.

                        Medication
                          No change is recorded.

                        Unwanted reactions
                          None is recorded.

                        For you to choose
                          This report makes no recommendation. What the record says for each way on:
                          - [ ] continue: NDI: meaningfully improved; ordered visits left: 9
                          - [ ] change
                          - [ ] discharge: NDI: meaningfully improved; every goal is met
                          - [ ] refer back

                        Signed notes it rests on: 2
                        """);
    }

    @Test
    void measures_that_tell_different_stories_are_said_to_and_not_weighed() {
        ProgressReview review = review(episode().addScores(score("lefs", "3x20", FIRST), score("lefs", "2x20", LAST)));
        assertThat(review.disagreement())
                .contains(
                        "The measures disagree: better by NDI; worse by LEFS. Which of them counts more is yours to judge.");
        assertThat(review(episode()).disagreement()).isEmpty();
        assertThat(review.options().get(0).grounds()).contains("NDI: meaningfully improved");
        assertThat(review.options().get(3).grounds()).contains("LEFS: worse");
    }

    @Test
    void a_measure_taken_once_has_no_change_and_one_never_taken_is_not_measured() {
        EpisodeData.Builder data =
                episode().addScores(score("lefs", "3x20", FIRST)).addGoals(goal("odi", "20"));
        assertThat(review(data).report().summary())
                .anyMatch(part -> part.contains("Lower Extremity Functional Scale (LEFS): 2026-03-02 60/80. "
                        + "Measured once: no change can be told."))
                .anyMatch(part -> part.contains("Oswestry Disability Index (ODI): not measured."))
                .anyMatch(part -> part.contains("(ODI from 22, to 20, not measured), by 2026-04-20: cannot be told."));
    }

    @Test
    void a_measure_without_a_total_is_followed_on_each_of_its_scales() {
        ProgressReview review = review(episode().addScores(score("koos", "3x42", FIRST), score("koos", "1x42", LAST)));
        assertThat(review.series().stream()
                        .filter(series -> series.measure().id().value().equals("koos"))
                        .flatMap(series -> series.scale().stream())
                        .map(scale -> scale.id()))
                .containsExactly("symptoms", "pain", "adl", "sport", "qol");
        assertThat(review.report().scores()).hasSize(4);
        assertThat(review.report().summary())
                .anyMatch(part -> part.contains("Pain: 2026-03-02 25/100; 2026-04-20 75/100."));
    }

    @Test
    void an_episode_without_a_kept_visit_claims_nothing() {
        ProgressReview review = review(EpisodeData.builder()
                .report(ReportId.of("r-1"))
                .patient(PATIENT)
                .writtenOn(LAST)
                .period(Period.of(FIRST, LAST))
                .addVisits(visit(1, FIRST, VisitStatus.CANCELED), visit(2, LAST, VisitStatus.NO_SHOW)));
        assertThat(review.report().visits()).isZero();
        assertThat(review.report().visitsCanceled()).isEqualTo(1);
        assertThat(review.report().visitsMissed()).isEqualTo(1);
        assertThat(review.report().visitsOrdered()).isEmpty();
        assertThat(review.report().summary())
                .startsWith("Visits: Ordered: not known. From 2026-03-02 to 2026-04-20: kept 0, canceled 1, missed 1. "
                        + "No visit was kept in these days.")
                .contains("Goals: No goal was set.", "Outcome measures: Not measured.");
        assertThat(review.options().get(0).grounds()).isEmpty();
        assertThat(review.options().get(2).grounds()).isEmpty();
        assertThat(review.options().get(3).grounds()).containsExactly("no visit was kept in these days");
    }

    @Test
    void an_order_that_has_ended_speaks_for_going_back_to_the_prescriber() {
        assertThat(review(episode().ledger(ledger(12, 3).withExpires(LAST.minusDays(1))))
                        .options()
                        .get(3)
                        .grounds())
                .containsExactly("the order has ended; more visits need a new one");
        assertThat(review(episode().ledger(ledger(12, 3).withExpires(LAST)))
                        .options()
                        .get(3)
                        .grounds())
                .isEmpty();
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

    @Test
    void visits_left_of_an_order_that_has_ended_do_not_speak_for_going_on() {
        ProgressReview review = review(episode().ledger(ledger(12, 3).withExpires(LAST.minusDays(1))));
        assertThat(review.options().get(0).grounds()).containsExactly("NDI: meaningfully improved");
        assertThat(review.options().get(3).grounds())
                .containsExactly("the order has ended; more visits need a new one");
        assertThat(review(episode().ledger(ledger(12, 3).withExpires(LAST)))
                        .options()
                        .get(0)
                        .grounds())
                .contains("ordered visits left: 9");
    }

    @Test
    void a_change_below_what_matters_is_not_called_error_where_the_error_is_not_known() {
        ProgressReview review = review(EpisodeData.builder()
                .report(ReportId.of("r-1"))
                .patient(PATIENT)
                .writtenOn(LAST)
                .period(Period.of(FIRST, LAST))
                .addScores(score("hit-6", "13x6", FIRST), score("hit-6", "13x5 11", LAST))
                .putBases(MeasureId.of("hit-6"), ChangeBasis.of("chronic-tension-type-headache")));
        assertThat(String.join(" ", review.report().summary()))
                .contains("below what is known to matter (minimal detectable change not known")
                .doesNotContain("within error");
        assertThat(review.options().get(1).grounds())
                .contains("HIT-6: no change that is known to matter", "no visit was kept in these days");
    }

    @Test
    void a_population_that_only_one_scale_has_leaves_the_other_scale_without_a_verdict() {
        ProgressReview review = review(episode()
                .addScores(score("bctq", "4x11 3x8", FIRST), score("bctq", "2x11 1x8", LAST))
                .putBases(MeasureId.of("bctq"), ChangeBasis.of("carpal-tunnel-injection")));
        assertThat(review.series())
                .filteredOn(series -> series.measure().id().equals(MeasureId.of("bctq")))
                .extracting(
                        series -> series.scale().orElseThrow().id(),
                        series -> series.overall()
                                .orElseThrow()
                                .verdict()
                                .map(ChangeVerdict::verdict)
                                .orElse(null))
                .containsExactly(tuple("symptoms", ChangeDirection.MEANINGFULLY_IMPROVED), tuple("function", null));
    }

    @Test
    void a_score_that_a_host_gives_to_a_measure_that_is_only_named_is_kept_and_not_compared() {
        OutcomeScore first = OutcomeScore.builder()
                .measure(MeasureId.of("promis-global"))
                .on(FIRST)
                .scoreable(true)
                .value(new BigDecimal("40"))
                .answered(10)
                .build();
        ProgressReview review =
                review(episode().addScores(first, first.withOn(LAST).withValue(new BigDecimal("45"))));
        assertThat(review.report().scores())
                .filteredOn(score -> score.measure().equals(first.measure()))
                .hasSize(2);
        assertThat(String.join(" ", review.report().summary())).contains("no score could be given");
    }
}
