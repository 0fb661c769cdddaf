package org.openmassage.assessment.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmassage.assessment.progress.ProgressReviewTest.FIRST;
import static org.openmassage.assessment.progress.ProgressReviewTest.LAST;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.assessment.outcome.OutcomeMeasures;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.anatomy.MuscleId;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.finding.Degree;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.finding.FindingChange.Verdict;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.finding.PalpationFinding;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.finding.SpecialTestResult;
import org.openmassage.core.finding.StrengthGrade;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.note.AdverseReaction;
import org.openmassage.core.note.MedicationChange;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.Objective;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.Subjective;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.sign.Signatory;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.SymptomId;
import org.openmassage.core.vocabulary.TechniqueId;

/** Findings before and after: nothing is claimed that the readings do not carry. */
class FindingChangeTest {
    private static final BodySite NECK = BodySite.of(BodyRegion.POSTERIOR_NECK, Side.LEFT);

    private static List<FindingChange> findings(EpisodeData.Builder data) {
        return ProgressReviewTest.review(data).findings();
    }

    private static FindingChange only(EpisodeData.Builder data) {
        List<FindingChange> findings = findings(data);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static RangeOfMotionMeasurement motion(Joint joint, Side side, String degrees, LocalDate on, String rater) {
        return RangeOfMotionMeasurement.builder()
                .joint(joint)
                .motion(joint == Joint.KNEE ? Motion.EXTENSION : Motion.FLEXION)
                .side(side)
                .mode(RangeOfMotionMeasurement.Mode.ACTIVE)
                .degrees(new BigDecimal(degrees))
                .on(on)
                .rater(rater.equals("-") ? Optional.empty() : Optional.of(PractitionerId.of(rater)))
                .build();
    }

    @ParameterizedTest
    @CsvSource({
        // Hayes 2001: the shoulder, 20 degrees with one rater, 25 with two; a rater not noted counts as two
        "SHOULDER, 100, a, 120, a, INCREASED, one rater",
        "SHOULDER, 100, a, 119, a, WITHIN_ERROR, one rater",
        "SHOULDER, 100, a, 120, b, WITHIN_ERROR, two raters",
        "SHOULDER, 100, a, 125, b, INCREASED, two raters",
        "SHOULDER, 100, a, 120, -, WITHIN_ERROR, rater not noted",
        "SHOULDER, 120, a, 100, a, DECREASED, one rater",
        // knee extension: 6 and 11
        "KNEE, 10, a, 5, a, WITHIN_ERROR, one rater",
        "KNEE, 10, a, 4, a, DECREASED, one rater",
        "KNEE, 10, a, 4, b, WITHIN_ERROR, two raters"
    })
    void a_range_of_motion_is_held_against_the_error_of_one_rater_or_of_two(
            Joint joint, String before, String first, String after, String last, Verdict verdict, String because) {
        FindingChange change = only(ProgressReviewTest.episode()
                .addRangeOfMotion(
                        motion(joint, Side.LEFT, after, LAST, last), motion(joint, Side.LEFT, before, FIRST, first)));
        assertThat(change.verdict()).isEqualTo(verdict);
        assertThat(change.because())
                .hasValueSatisfying(reason -> assertThat(reason).startsWith(because));
        assertThat(change.before()).contains(before + " degrees");
        assertThat(change.afterOn()).contains(LAST);
    }

    @Test
    void the_two_sides_are_told_apart() {
        assertThat(findings(ProgressReviewTest.episode()
                        .addRangeOfMotion(
                                motion(Joint.SHOULDER, Side.LEFT, "100", FIRST, "a"),
                                motion(Joint.SHOULDER, Side.RIGHT, "150", FIRST, "a"),
                                motion(Joint.SHOULDER, Side.LEFT, "130", LAST, "a"),
                                motion(Joint.SHOULDER, Side.RIGHT, "151", LAST, "a"))))
                .extracting(FindingChange::subject, FindingChange::verdict)
                .containsExactly(
                        tuple("shoulder, flexion, left, active", Verdict.INCREASED),
                        tuple("shoulder, flexion, right, active", Verdict.WITHIN_ERROR));
    }

    @Test
    void several_raters_of_one_day_are_each_compared_with_themselves() {
        assertThat(findings(ProgressReviewTest.episode()
                        .addRangeOfMotion(
                                motion(Joint.SHOULDER, Side.LEFT, "100", FIRST, "a"),
                                motion(Joint.SHOULDER, Side.LEFT, "110", FIRST, "b"),
                                motion(Joint.SHOULDER, Side.LEFT, "121", LAST, "a"),
                                motion(Joint.SHOULDER, Side.LEFT, "112", LAST, "b"))))
                .extracting(FindingChange::subject, FindingChange::verdict)
                .containsExactly(
                        tuple("shoulder, flexion, left, active, rater a", Verdict.INCREASED),
                        tuple("shoulder, flexion, left, active, rater b", Verdict.WITHIN_ERROR));
    }

    @Test
    void readings_of_one_day_that_differ_are_shown_and_not_settled() {
        FindingChange change = only(ProgressReviewTest.episode()
                .addRangeOfMotion(
                        motion(Joint.SHOULDER, Side.LEFT, "100", FIRST, "-"),
                        motion(Joint.SHOULDER, Side.LEFT, "110", FIRST, "-"),
                        motion(Joint.SHOULDER, Side.LEFT, "160", LAST, "-")));
        assertThat(change.before()).contains("100 degrees / 110 degrees");
        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(change.because()).contains("several readings of one day differ");
    }

    @Test
    void a_reading_without_an_amount_allows_no_verdict() {
        RangeOfMotionMeasurement empty = RangeOfMotionMeasurement.builder()
                .joint(Joint.SHOULDER)
                .motion(Motion.FLEXION)
                .side(Side.LEFT)
                .mode(RangeOfMotionMeasurement.Mode.ACTIVE)
                .endFeel(RangeOfMotionMeasurement.EndFeel.EMPTY)
                .pain(7)
                .on(LAST)
                .build();
        FindingChange change = only(ProgressReviewTest.episode()
                .addRangeOfMotion(motion(Joint.SHOULDER, Side.LEFT, "100", FIRST, "a"), empty));
        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(change.after()).contains("end-feel empty, pain 7 of 10");
    }

    private static PalpationFinding.Builder palpation(LocalDate on) {
        return PalpationFinding.builder().site(NECK).on(on);
    }

    @Test
    void one_reading_is_a_baseline_on_the_first_day_and_has_none_later() {
        assertThat(only(ProgressReviewTest.episode()
                        .addPalpation(palpation(FIRST).tenderness(3).build())))
                .satisfies(change -> {
                    assertThat(change.verdict()).isEqualTo(Verdict.NOT_EXAMINED_AGAIN);
                    assertThat(change.before()).contains("3 of 4");
                    assertThat(change.after()).isEmpty();
                });
        assertThat(only(ProgressReviewTest.episode()
                        .addPalpation(palpation(LAST).tenderness(1).build())))
                .satisfies(change -> {
                    assertThat(change.verdict()).isEqualTo(Verdict.NO_BASELINE);
                    assertThat(change.before()).isEmpty();
                    assertThat(change.after()).contains("1 of 4");
                });
    }

    @ParameterizedTest
    @CsvSource({"3, 1, BETTER", "1, 3, WORSE", "2, 2, SAME"})
    void a_grade_of_tenderness_is_compared_by_its_place(int before, int after, Verdict verdict) {
        FindingChange change = only(ProgressReviewTest.episode()
                .addPalpation(
                        palpation(FIRST)
                                .tenderness(before)
                                .muscle(MuscleId.of("splenius-capitis"))
                                .build(),
                        palpation(LAST)
                                .tenderness(after)
                                .muscle(MuscleId.of("splenius-capitis"))
                                .build()));
        assertThat(change.subject()).isEqualTo("tenderness, posterior neck, left (splenius capitis)");
        assertThat(change.verdict()).isEqualTo(verdict);
    }

    @Test
    void a_word_changes_and_is_not_called_better() {
        assertThat(only(ProgressReviewTest.episode()
                                .addPalpation(
                                        palpation(FIRST)
                                                .tone(PalpationFinding.Tone.HYPERTONIC)
                                                .build(),
                                        palpation(LAST)
                                                .tone(PalpationFinding.Tone.NORMAL)
                                                .build()))
                        .verdict())
                .isEqualTo(Verdict.CHANGED);
    }

    @ParameterizedTest
    @CsvSource({
        "4, -, 4, -, SAME",
        "3, PLUS, 4, MINUS, BETTER",
        "4, MINUS, 3, PLUS, WORSE",
        "5, -, 4, PLUS, WORSE",
        "4, -, 4, PLUS, BETTER"
    })
    void strength_with_half_steps_is_compared_by_its_place(
            int before, String beforeStep, int after, String afterStep, Verdict verdict) {
        EpisodeData.Builder data = ProgressReviewTest.episode()
                .addStrength(strength(before, beforeStep, FIRST), strength(after, afterStep, LAST));
        assertThat(only(data).verdict()).isEqualTo(verdict);
        assertThat(ProgressReviewTest.review(data)
                        .options()
                        .get(3)
                        .grounds()
                        .contains("infraspinatus, left: a worse grade"))
                .isEqualTo(verdict == Verdict.WORSE);
    }

    private static StrengthGrade strength(int grade, String step, LocalDate on) {
        return StrengthGrade.builder()
                .muscle(MuscleId.of("infraspinatus"))
                .side(Side.LEFT)
                .grade(grade)
                .step(step.equals("-") ? Optional.empty() : Optional.of(StrengthGrade.Step.valueOf(step)))
                .on(on)
                .build();
    }

    private static SpecialTestResult test(SpecialTestResult.Result result, LocalDate on) {
        return SpecialTestResult.builder()
                .test(SpecialTestId.of("spurling"))
                .side(Side.LEFT)
                .result(result)
                .on(on)
                .build();
    }

    @Test
    void a_test_that_turned_negative_excludes_nothing() {
        FindingChange change = only(ProgressReviewTest.episode()
                .addSpecialTests(
                        test(SpecialTestResult.Result.POSITIVE, FIRST), test(SpecialTestResult.Result.NEGATIVE, LAST)));
        assertThat(change.verdict()).isEqualTo(Verdict.CHANGED);
        assertThat(change.because()).contains("a negative test does not exclude what it looks for");
        assertThat(change.subject()).startsWith("Spurling");
    }

    @Test
    void a_test_that_was_not_performed_is_never_read_as_negative() {
        FindingChange last = only(ProgressReviewTest.episode()
                .addSpecialTests(
                        test(SpecialTestResult.Result.POSITIVE, FIRST),
                        test(SpecialTestResult.Result.NOT_PERFORMED, LAST)));
        assertThat(last.verdict()).isEqualTo(Verdict.NOT_EXAMINED_AGAIN);
        assertThat(last.after()).isEmpty();
        FindingChange never =
                only(ProgressReviewTest.episode().addSpecialTests(test(SpecialTestResult.Result.NOT_PERFORMED, LAST)));
        assertThat(never.verdict()).isEqualTo(Verdict.NOT_EXAMINED);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "PRESENT, 6, ABSENT, -, BETTER",
                "ABSENT, -, PRESENT, 2, WORSE",
                "PRESENT, 6, PRESENT, 6, SAME",
                "PRESENT, 6, PRESENT, 3, CANNOT_TELL",
                "PRESENT, 6, UNKNOWN, -, CANNOT_TELL",
                "PRESENT, 6, NOT_ASKED, -, NOT_EXAMINED_AGAIN"
            })
    void sleep_is_better_only_where_the_answers_say_so(
            Presence before, @Nullable Integer was, Presence after, @Nullable Integer is, Verdict verdict) {
        EpisodeData.Builder data = ProgressReviewTest.episode()
                .addSymptoms(sleeplessness(before, was, FIRST), sleeplessness(after, is, LAST));
        assertThat(only(data).verdict()).isEqualTo(verdict);
        assertThat(ProgressReviewTest.review(data).report().summary())
                .anyMatch(part ->
                        part.startsWith("Sleep and energy: sleeplessness: ") && part.endsWith("Energy: not asked."));
    }

    @Test
    void what_a_screening_asked_beside_sleep_and_energy_is_not_told() {
        EpisodeData.Builder data = ProgressReviewTest.episode()
                .addSymptoms(SymptomReport.of(SymptomId.of("self-harm-thoughts"), Presence.ABSENT, FIRST));
        assertThat(findings(data)).isEmpty();
        assertThat(ProgressReviewTest.review(data).text()).doesNotContain("self");
    }

    private static SymptomReport sleeplessness(Presence answer, @Nullable Integer severity, LocalDate on) {
        return SymptomReport.builder()
                .symptom(EpisodeData.SLEEPLESSNESS)
                .answer(answer)
                .severity(Optional.ofNullable(severity))
                .on(on)
                .build();
    }

    @Test
    void pain_is_told_and_left_without_a_verdict() {
        FindingChange change = only(ProgressReviewTest.episode()
                .addPain(
                        PainReport.builder().intensity(7).on(FIRST).site(NECK).build(),
                        PainReport.builder().intensity(3).on(LAST).site(NECK).build()));
        assertThat(change.subject()).isEqualTo("pain, now, posterior neck, left");
        assertThat(change.verdict()).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_signed_note_brings_everything_that_it_records() {
        SoapNote note = SoapNote.builder()
                .id(NoteId.of("n-9"))
                .visit(VisitId.of("v-9"))
                .patient(ProgressReviewTest.PATIENT)
                .practitioner(PractitionerId.of("t-1"))
                .kind(NoteKind.PROGRESS)
                .date(LAST)
                .subjective(Subjective.builder()
                        .addPain(PainReport.builder().intensity(3).on(LAST).build())
                        .addMedicationChanges(MedicationChange.builder()
                                .direction(MedicationChange.Direction.REDUCED)
                                .text("pain reliever")
                                .build())
                        .addOutcomes(OutcomeResponse.builder()
                                .measure(MeasureId.of("phq-2"))
                                .on(LAST)
                                .addItems(Optional.of(0), Optional.of(1))
                                .build())
                        .build())
                .objective(Objective.builder()
                        .addRangeOfMotion(motion(Joint.KNEE, Side.LEFT, "4", LAST, "a"))
                        .addPalpation(palpation(LAST).tenderness(1).build())
                        .addStrength(strength(4, "-", LAST))
                        .addSpecialTests(test(SpecialTestResult.Result.EQUIVOCAL, LAST))
                        .build())
                .addTreatments(TreatmentEntry.builder()
                        .technique(TechniqueId.of("effleurage"))
                        .minutes(10)
                        .adverseReaction(AdverseReaction.builder()
                                .description("Sore for two days")
                                .severity(Degree.MILD)
                                .action("Less pressure")
                                .build())
                        .build())
                .build();
        SignedDocument signed = SignedDocument.sign(
                note,
                new Signatory(PractitionerId.of("t-1"), "Tess Thera", "LMT"),
                LAST.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC);
        ProgressReview review =
                ProgressReviewTest.review(ProgressReviewTest.episode().addNote(signed, OutcomeMeasures.standard()));
        assertThat(review.findings())
                .extracting(FindingChange::kind)
                .containsExactly(
                        FindingChange.Kind.RANGE_OF_MOTION,
                        FindingChange.Kind.PALPATION,
                        FindingChange.Kind.STRENGTH,
                        FindingChange.Kind.SPECIAL_TEST,
                        FindingChange.Kind.PAIN);
        assertThat(review.report().notes()).contains(NoteId.of("n-9"));
        assertThat(review.report().summary())
                .contains(
                        "Medication: reduced: pain reliever",
                        "Unwanted reactions: mild: Sore for two days; done: Less pressure")
                .anyMatch(part -> part.contains("(PHQ-2): 2026-04-20 1/6, negative."));
    }

    @Test
    void a_finding_of_the_future_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgressReviewTest.episode()
                        .addStrength(strength(4, "-", LAST.plusDays(1)))
                        .build())
                .withMessage("strength: must not be dated after the report");
    }

    @Test
    void a_comparison_needs_two_readings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FindingChange.builder()
                        .kind(FindingChange.Kind.PAIN)
                        .subject("pain")
                        .before("7 of 10")
                        .beforeOn(FIRST)
                        .verdict(Verdict.BETTER)
                        .build())
                .withMessageContaining("verdict");
    }

    @Test
    void a_note_of_another_patient_is_refused() {
        SoapNote note = SoapNote.builder()
                .id(NoteId.of("n-9"))
                .visit(VisitId.of("v-9"))
                .patient(PatientId.of("p-2"))
                .practitioner(PractitionerId.of("t-1"))
                .kind(NoteKind.PROGRESS)
                .date(LAST)
                .build();
        SignedDocument signed = SignedDocument.sign(
                note,
                new Signatory(PractitionerId.of("t-1"), "Tess Thera", "LMT"),
                LAST.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                ZoneOffset.UTC);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgressReviewTest.episode()
                        .addNote(signed, OutcomeMeasures.standard())
                        .build())
                .withMessage("signedNotes: must be notes of the patient");
    }
}
