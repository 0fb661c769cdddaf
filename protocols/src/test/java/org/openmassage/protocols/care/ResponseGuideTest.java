package org.openmassage.protocols.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.UnknownEntryException;
import org.openmassage.core.finding.Degree;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.note.AdverseReaction;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.Subjective;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.protocol.Protocol;

class ResponseGuideTest {
    private static final ResponseGuide GUIDE = ResponseGuide.with(Someone.KNOWLEDGE);
    private static final ProtocolId NECK = ProtocolId.of("chronic-neck-pain");
    private static final Protocol PROTOCOL = Someone.KNOWLEDGE.protocols().get(NECK);

    private static CareSoFar soFar(SessionResponse... responses) {
        TreatmentPlan plan = TreatmentPlan.builder()
                .id(PlanId.of("plan-1"))
                .patient(PatientId.of("patient-1"))
                .draftedOn(Someone.DAY)
                .addConditions(ConditionId.of("chronic-neck-pain"))
                .addGoals(Goal.builder()
                        .what("Less trouble")
                        .measure(MeasureId.of("ndi"))
                        .baseline(new BigDecimal("24"))
                        .target(new BigDecimal("13.8"))
                        .build())
                .addPhases(Dosage.builder()
                        .phase("relief")
                        .perWeek(2)
                        .weeks(6)
                        .minutes(60)
                        .build())
                .addReassessAtVisits(6, 12)
                .addReasons(
                        PlanReason.builder().because("A draft.").protocol(NECK).build())
                .build();
        return CareSoFar.builder()
                .plan(plan)
                .addResponses(responses)
                .visitsUsed(responses.length)
                .build();
    }

    private static SessionResponse response(int before, int after, int hours) {
        return SessionResponse.builder()
                .on(Someone.DAY)
                .painBefore(before)
                .painAfter(after)
                .sorenessHours(hours)
                .reactionsAsked(true)
                .build();
    }

    private static OutcomeScore score(int week, String value) {
        return OutcomeScore.builder()
                .measure(MeasureId.of("ndi"))
                .on(Someone.DAY.plusWeeks(week))
                .scoreable(true)
                .value(new BigDecimal(value))
                .answered(10)
                .build();
    }

    private static List<NextStep> steps(CareAdvice advice) {
        return advice.options().stream().map(CareAdvice.Option::step).toList();
    }

    private static CareAdvice.Option option(CareAdvice advice, NextStep step) {
        return advice.options().stream()
                .filter(option -> option.step() == step)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void two_sessions_borne_well_offer_more() {
        CareAdvice advice = GUIDE.advise(soFar(response(6, 4, 24), response(5, 5, 48)));

        assertThat(steps(advice)).containsExactly(NextStep.HOLD, NextStep.PROGRESS);
        assertThat(option(advice, NextStep.PROGRESS).actions())
                .isEqualTo(PROTOCOL.progression().progressBy());
        assertThat(option(advice, NextStep.PROGRESS).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.rule()).contains(ResponseThreshold.STEADY_SESSIONS));
        assertThat(advice.questions()).isEmpty();
    }

    @Test
    void one_good_session_is_not_enough_for_more() {
        assertThat(steps(GUIDE.advise(soFar(response(6, 4, 24))))).containsExactly(NextStep.HOLD);
        assertThat(steps(GUIDE.advise(soFar(response(4, 5, 24), response(6, 4, 24)))))
                .containsExactly(NextStep.HOLD);
    }

    @Test
    void soreness_beyond_two_days_calls_for_less() {
        CareAdvice advice = GUIDE.advise(soFar(response(6, 4, 24), response(5, 4, 49)));

        assertThat(steps(advice)).containsExactly(NextStep.REGRESS, NextStep.HOLD);
        assertThat(option(advice, NextStep.REGRESS).actions())
                .isEqualTo(PROTOCOL.progression().regressBy());
    }

    @Test
    void pain_that_rises_by_two_points_calls_for_less_and_cites_its_source() {
        CareAdvice advice = GUIDE.advise(soFar(response(6, 4, 24), response(4, 6, 24)));

        assertThat(option(advice, NextStep.REGRESS).reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).contains(ResponseThreshold.PAIN_RISE);
            assertThat(reason.citations()).extracting(Object::toString).containsExactly("ostelo-2008");
        });
        assertThat(steps(GUIDE.advise(soFar(response(6, 4, 24), response(4, 5, 24)))))
                .doesNotContain(NextStep.REGRESS);
    }

    @Test
    void unwanted_reaction_calls_for_less_and_a_severe_one_for_a_stop() {
        AdverseReaction mild = AdverseReaction.builder()
                .description("Headache")
                .severity(Degree.MILD)
                .build();
        SessionResponse headache = response(6, 4, 24).withReactions(mild);
        SessionResponse fainted = response(6, 4, 24).withReactions(mild.withSeverity(Degree.SEVERE));

        assertThat(steps(GUIDE.advise(soFar(response(6, 4, 24), headache))))
                .containsExactly(NextStep.REGRESS, NextStep.HOLD);
        CareAdvice stop = GUIDE.advise(soFar(response(6, 4, 24), fainted));
        assertThat(steps(stop)).containsExactly(NextStep.STOP_AND_REFER);
        assertThat(option(stop, NextStep.STOP_AND_REFER).actions()).isEqualTo(PROTOCOL.referWhen());
    }

    @Test
    void what_was_not_asked_is_asked_and_nothing_more_is_offered() {
        SessionResponse silent = SessionResponse.builder().on(Someone.DAY).build();

        CareAdvice advice = GUIDE.advise(soFar(silent, silent));

        assertThat(steps(advice)).containsExactly(NextStep.HOLD);
        assertThat(advice.questions()).hasSize(3);
        assertThat(GUIDE.advise(soFar()).questions()).hasSize(1);
        assertThat(steps(GUIDE.advise(
                        soFar(response(6, 4, 24), response(6, 4, 24).withReactionsAsked(false)))))
                .containsExactly(NextStep.HOLD);
    }

    @Test
    void outcomes_that_do_not_move_over_two_reassessments_have_stalled() {
        CareSoFar stalled = soFar(response(6, 4, 24), response(6, 4, 24))
                .withScores(score(0, "24"), score(4, "22"), score(8, "23"))
                .withVisitsUsed(12);

        CareAdvice advice = GUIDE.advise(stalled);

        assertThat(steps(advice)).containsExactly(NextStep.DISCHARGE, NextStep.CHANGE, NextStep.HOLD);
        assertThat(option(advice, NextStep.CHANGE).actions())
                .isEqualTo(PROTOCOL.progression().whenStalled());
        assertThat(steps(GUIDE.advise(stalled.withScores(score(0, "24"), score(4, "22")))))
                .doesNotContain(NextStep.CHANGE);
    }

    @Test
    void outcome_that_is_worse_calls_for_less() {
        CareSoFar worse = soFar(response(6, 4, 24), response(6, 4, 24)).withScores(score(0, "24"), score(4, "36"));

        assertThat(steps(GUIDE.advise(worse))).contains(NextStep.REGRESS).doesNotContain(NextStep.PROGRESS);
    }

    @Test
    void goals_that_are_met_offer_discharge() {
        CareSoFar met = soFar(response(3, 2, 0), response(2, 2, 0)).withScores(score(0, "24"), score(4, "13"));

        CareAdvice advice = GUIDE.advise(met);

        assertThat(steps(advice)).containsExactly(NextStep.DISCHARGE, NextStep.HOLD);
        assertThat(option(advice, NextStep.DISCHARGE).actions()).isEqualTo(PROTOCOL.dischargeCriteria());
        assertThat(GUIDE.advise(met.withScores(score(0, "24"), score(4, "14"))).offers(NextStep.DISCHARGE))
                .isFalse();
    }

    @Test
    void visits_that_are_used_up_offer_discharge() {
        CareSoFar used = soFar(response(6, 4, 24)).withVisitsLeft(0);

        assertThat(GUIDE.advise(used).offers(NextStep.DISCHARGE)).isTrue();
        assertThat(GUIDE.advise(used.withVisitsLeft(1)).offers(NextStep.DISCHARGE))
                .isFalse();
        assertThat(GUIDE.advise(used.withVisitsLeft(Optional.empty()).withVisitsUsed(12))
                        .offers(NextStep.DISCHARGE))
                .isTrue();
    }

    @Test
    void reassessment_that_is_due_is_asked_for() {
        CareSoFar due = soFar(response(6, 4, 24)).withScores(score(0, "24")).withVisitsUsed(6);

        assertThat(GUIDE.advise(due).questions()).anyMatch(question -> question.startsWith("A reassessment is due"));
        assertThat(GUIDE.advise(due.withScores(score(0, "24"), score(3, "14"))).questions())
                .isEmpty();
    }

    @Test
    void note_tells_pain_of_its_day_and_reactions() {
        SoapNote note = SoapNote.builder()
                .id(NoteId.of("note-1"))
                .visit(VisitId.of("visit-1"))
                .patient(PatientId.of("patient-1"))
                .practitioner(PractitionerId.of("therapist-1"))
                .kind(NoteKind.TREATMENT)
                .date(Someone.DAY)
                .subjective(Subjective.builder()
                        .addPain(
                                pain(6, PainReport.Occasion.NOW, Someone.DAY),
                                pain(4, PainReport.Occasion.AFTER_TREATMENT, Someone.DAY),
                                pain(9, PainReport.Occasion.WORST, Someone.DAY),
                                pain(1, PainReport.Occasion.AFTER_TREATMENT, Someone.DAY.minusDays(7)))
                        .build())
                .build();

        SessionResponse response = SessionResponse.of(note);

        assertThat(response.painBefore()).contains(6);
        assertThat(response.painAfter()).contains(4);
        assertThat(response.sorenessHours()).isEmpty();
        assertThat(response.reactionsAsked()).isFalse();
    }

    private static PainReport pain(int intensity, PainReport.Occasion occasion, LocalDate on) {
        return PainReport.builder()
                .intensity(intensity)
                .occasion(occasion)
                .on(on)
                .build();
    }

    @Test
    void thresholds_are_data_that_a_clinic_may_lay_its_own_over() {
        ResponseThreshold day = ResponseThreshold.standard()
                .get(ResponseThreshold.SORENESS_HOURS)
                .withValue(24);
        ResponseGuide strict = ResponseGuide.with(
                Someone.KNOWLEDGE,
                ResponseThreshold.standard()
                        .combinedWith(Catalog.<org.openmassage.core.vocabulary.RuleId, ResponseThreshold>builder(
                                        "clinic", "1", Someone.DAY)
                                .add(day.id(), day)
                                .build()));

        assertThat(steps(strict.advise(soFar(response(6, 4, 24), response(5, 4, 30)))))
                .contains(NextStep.REGRESS);
        assertThatThrownBy(() -> ResponseGuide.with(Someone.KNOWLEDGE, Catalog.empty()))
                .isInstanceOf(UnknownEntryException.class);
    }

    @Test
    void thresholds_cite_what_is_in_the_catalog() {
        assertThat(ResponseThreshold.standard().stream())
                .allSatisfy(threshold ->
                        assertThat(Someone.KNOWLEDGE.citations().keys()).containsAll(threshold.citations()));
    }
}
