package org.openmassage.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.finding.Degree;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.issue.Issue;

/** R6: what a claim rests on must be in the note. */
class NoteCompletenessTest {
    private static final SoapNote COMPLETE = NoteSamples.complete();

    @Test
    void r6_a_complete_note_lacks_nothing() {
        assertThat(NoteCompleteness.check(COMPLETE)).isEmpty();
    }

    static Stream<Arguments> gaps() {
        SoapNote full = COMPLETE;
        return Stream.of(
                gap(full.withSubjective(Subjective.builder().build()), NoteGap.SUBJECTIVE_MISSING, "/subjective"),
                gap(
                        full.withSubjective(full.subjective().withComplaint(Optional.empty())),
                        NoteGap.COMPLAINT_MISSING,
                        "/subjective/complaint"),
                gap(full.withObjective(Objective.builder().build()), NoteGap.OBJECTIVE_MISSING, "/objective"),
                gap(full.withAssessment(Assessment.builder().build()), NoteGap.ASSESSMENT_MISSING, "/assessment"),
                gap(full.withPlan(Plan.builder().build()), NoteGap.PLAN_MISSING, "/plan"),
                gap(
                        full.withAssessment(full.assessment().withDiagnoses(List.of())),
                        NoteGap.DIAGNOSIS_MISSING,
                        "/assessment/diagnoses"),
                gap(
                        full.withSubjective(full.subjective().withPain(List.of())),
                        NoteGap.MEASURE_MISSING,
                        "/subjective/pain"),
                gap(full.withKind(NoteKind.PROGRESS), NoteGap.OUTCOME_MISSING, "/subjective/outcomes"),
                gap(
                        full.withAssessment(full.assessment().withProgress(Optional.empty())),
                        NoteGap.PROGRESS_MISSING,
                        "/assessment/progress"),
                gap(full.withTreatments(List.of()), NoteGap.TREATMENT_MISSING, "/treatments"),
                gap(
                        full.withTreatments(
                                full.treatments().get(0),
                                full.treatments().get(1).withSites(List.of())),
                        NoteGap.SITE_MISSING,
                        "/treatments/1/sites"),
                gap(
                        full.withTreatments(full.treatments().get(0).withResponse(Optional.empty())),
                        NoteGap.RESPONSE_MISSING,
                        "/treatments"),
                gap(full.withEnd(Optional.empty()), NoteGap.TIME_MISSING, "/end"),
                gap(full.withEnd(LocalTime.of(9, 33)), NoteGap.MINUTES_EXCEED_SESSION, "/treatments"),
                gap(
                        full.withTreatments(full.treatments()
                                .get(0)
                                .withAdverseReaction(AdverseReaction.builder()
                                        .description("Dizzy on sitting up")
                                        .severity(Degree.MILD)
                                        .build())),
                        NoteGap.REACTION_WITHOUT_ACTION,
                        "/treatments/0/adverseReaction/action"),
                gap(
                        full.withPlan(full.plan()
                                .withReferral(Referral.builder()
                                        .to("Emergency department")
                                        .reason("Swollen warm calf")
                                        .urgency(Referral.Urgency.SAME_DAY)
                                        .build())),
                        NoteGap.REFERRAL_TIME_MISSING,
                        "/plan/referral/at"));
    }

    private static Arguments gap(SoapNote note, NoteGap kind, String path) {
        return Arguments.of(kind, path, note);
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("gaps")
    void r6_tells_each_gap_with_its_code_and_place(NoteGap kind, String path, SoapNote note) {
        List<Issue> found = NoteCompleteness.check(note).all();

        assertThat(found).contains(kind.at(path));
        assertThat(found).extracting(Issue::code).doesNotHaveDuplicates();
    }

    @Test
    void r6_minutes_may_fill_the_session_exactly() {
        assertThat(NoteCompleteness.check(COMPLETE.withEnd(LocalTime.of(9, 34))))
                .isEmpty();
    }

    @Test
    void r6_an_intake_that_refers_at_once_needs_no_treatment_and_no_progress() {
        SoapNote intake = COMPLETE.withKind(NoteKind.INTAKE)
                .withTreatments(List.of())
                .withAssessment(COMPLETE.assessment().withProgress(Optional.empty()))
                .withPlan(Plan.builder()
                        .addAdvice("Do not walk on it")
                        .referral(Referral.builder()
                                .to("Emergency department")
                                .reason("Signs of deep-vein thrombosis")
                                .urgency(Referral.Urgency.SAME_DAY)
                                .at(LocalTime.of(9, 20))
                                .build())
                        .build());

        assertThat(NoteCompleteness.check(intake)).isEmpty();
    }

    @Test
    void r6_what_was_carried_must_be_confirmed() {
        SoapNote next = SoapNote.after(COMPLETE, Set.of(NotePart.COMPLAINT, NotePart.TREATMENTS))
                .id(NoteId.of("n-2"))
                .visit(VisitId.of("v-2"))
                .kind(NoteKind.TREATMENT)
                .date(NoteSamples.DAY.plusWeeks(1))
                .build();

        assertThat(NoteCompleteness.check(next))
                .contains(
                        NoteGap.CARRIED_NOT_CONFIRMED.at("/carriedForward/0"),
                        NoteGap.CARRIED_NOT_CONFIRMED.at("/carriedForward/1"));
        assertThat(NoteCompleteness.check(next.confirmed(Set.of(NotePart.values())))
                        .has(NoteGap.CARRIED_NOT_CONFIRMED.code()))
                .isFalse();
    }

    @Test
    void codes_are_unique_and_messages_hold_no_format() {
        assertThat(NoteGap.values())
                .extracting(NoteGap::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("note."));
        assertThat(NoteGap.values()).extracting(NoteGap::message).noneMatch(message -> message.contains("%"));
    }
}
