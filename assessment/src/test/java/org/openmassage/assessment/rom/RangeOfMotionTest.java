package org.openmassage.assessment.rom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.finding.RangeOfMotionMeasurement.EndFeel;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.person.Sex;
import org.openmassage.core.vocabulary.RuleId;

class RangeOfMotionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Catalog<NormTableId, NormTable> NORMS = RangeOfMotionCatalogs.norms();
    private static final Catalog<RuleId, MeasurementError> ERRORS = RangeOfMotionCatalogs.errors();
    private static final Catalog<RuleId, EndFeelMeaning> END_FEELS = RangeOfMotionCatalogs.endFeels();
    private static final Catalog<RuleId, CapsularPattern> PATTERNS = RangeOfMotionCatalogs.capsularPatterns();

    private static RangeOfMotionMeasurement.Builder reading(Joint joint, Motion motion) {
        return RangeOfMotionMeasurement.builder()
                .joint(joint)
                .motion(motion)
                .mode(RangeOfMotionMeasurement.Mode.ACTIVE)
                .on(DAY);
    }

    private static RangeOfMotionMeasurement degrees(Joint joint, Motion motion, int degrees) {
        return reading(joint, motion).degrees(BigDecimal.valueOf(degrees)).build();
    }

    private static NormComparison against(String table, RangeOfMotionMeasurement measurement) {
        return NormComparison.of(NORMS, measurement).stream()
                .filter(comparison -> comparison.table().id().value().equals(table))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "aaos, SHOULDER, FLEXION, 90, 50.0, BELOW",
        "aaos, SHOULDER, FLEXION, 180, 100.0, WITHIN",
        "aaos, SHOULDER, FLEXION, 181, 100.6, ABOVE",
        "ama, SHOULDER, EXTERNAL_ROTATION, 59, 98.3, BELOW",
        "ama, SHOULDER, EXTERNAL_ROTATION, 60, 100.0, WITHIN",
        "ama, SHOULDER, EXTERNAL_ROTATION, 90, 150.0, WITHIN",
        "va, CERVICAL_SPINE, ROTATION, 60, 75.0, BELOW",
        "va, THORACOLUMBAR_SPINE, FLEXION, 90, 100.0, WITHIN",
        "merck, HIP, HYPEREXTENSION, 15, 100.0, WITHIN",
        "merck, KNEE, FLEXION, 130, 100.0, WITHIN"
    })
    void a_range_is_held_against_each_source(
            String table, Joint joint, Motion motion, int degrees, String percent, NormComparison.Position position) {
        NormComparison comparison = against(table, degrees(joint, motion, degrees));
        assertThat(comparison.percent()).contains(new BigDecimal(percent));
        assertThat(comparison.position()).contains(position);
    }

    @Test
    void a_norm_of_zero_has_no_percent() {
        NormComparison comparison = against("aaos", degrees(Joint.ELBOW, Motion.EXTENSION, -10));
        assertThat(comparison.percent()).isEmpty();
        assertThat(comparison.difference()).isEqualByComparingTo("-10");
        assertThat(comparison.position()).contains(NormComparison.Position.BELOW);
    }

    @Test
    void a_jaw_is_measured_in_millimeters_and_a_mean_of_patients_places_nobody() {
        RangeOfMotionMeasurement opening = reading(Joint.TEMPOROMANDIBULAR, Motion.OPENING)
                .millimeters(new BigDecimal("29"))
                .build();
        NormComparison patients = against("tmd-patients", opening);
        assertThat(patients.position()).isEmpty();
        assertThat(patients.impaired()).isTrue();
        assertThat(against("jaw", opening).position()).contains(NormComparison.Position.BELOW);
        assertThat(against("jaw", opening.withMillimeters(new BigDecimal("45"))).position())
                .contains(NormComparison.Position.WITHIN);
        assertThat(against("jaw", opening.withMillimeters(new BigDecimal("51"))).position())
                .contains(NormComparison.Position.ABOVE);
        assertThat(NormComparison.of(NORMS, degrees(Joint.TEMPOROMANDIBULAR, Motion.OPENING, 45)))
                .isEmpty();
    }

    @Test
    void norms_of_one_sex_and_age_are_used_only_where_they_fit() {
        NormTable girls = NORMS.get(NormTableId.of("cdc-female-2-8"));
        assertThat(girls.speaksOf(Optional.of(Sex.FEMALE), Optional.of(8))).isTrue();
        assertThat(girls.speaksOf(Optional.of(Sex.FEMALE), Optional.of(9))).isFalse();
        assertThat(girls.speaksOf(Optional.of(Sex.MALE), Optional.of(5))).isFalse();
        assertThat(girls.speaksOf(Optional.of(Sex.FEMALE), Optional.empty())).isFalse();
        assertThat(NormComparison.of(NORMS, degrees(Joint.HIP, Motion.FLEXION, 100)))
                .noneMatch(comparison -> comparison.table().sex().isPresent());
        assertThat(NormComparison.of(List.of(girls), degrees(Joint.HIP, Motion.FLEXION, 100)))
                .singleElement()
                .satisfies(comparison -> assertThat(comparison.percent()).contains(new BigDecimal("71.0")));
    }

    @Property
    void percent_of_norm_grows_with_the_range(@ForAll @IntRange(min = 0, max = 179) int degrees) {
        BigDecimal less = against("aaos", degrees(Joint.SHOULDER, Motion.FLEXION, degrees))
                .percent()
                .orElseThrow();
        BigDecimal more = against("aaos", degrees(Joint.SHOULDER, Motion.FLEXION, degrees + 1))
                .percent()
                .orElseThrow();
        assertThat(more).isGreaterThan(less);
    }

    @ParameterizedTest
    @CsvSource({
        "KNEE, EXTENSION, 5, SAME, WITHIN_ERROR",
        "KNEE, EXTENSION, 6, SAME, INCREASED",
        "KNEE, EXTENSION, 10, DIFFERENT, WITHIN_ERROR",
        "KNEE, EXTENSION, -11, DIFFERENT, DECREASED",
        "KNEE, EXTENSION, 9, UNKNOWN, WITHIN_ERROR",
        "SHOULDER, FLEXION, 19, SAME, WITHIN_ERROR",
        "SHOULDER, FLEXION, 20, SAME, INCREASED",
        "SHOULDER, FLEXION, 24, DIFFERENT, WITHIN_ERROR",
        "SHOULDER, FLEXION, 25, DIFFERENT, INCREASED",
        "SHOULDER, FLEXION, 24, UNKNOWN, WITHIN_ERROR",
        "HIP, FLEXION, 9, SAME, WITHIN_ERROR",
        "HIP, FLEXION, 10, SAME, INCREASED",
        "HIP, FLEXION, 60, DIFFERENT, CANNOT_TELL",
        "HIP, FLEXION, 60, UNKNOWN, CANNOT_TELL",
        "KNEE, FLEXION, 10, SAME, INCREASED"
    })
    void a_change_is_more_than_error_by_joint_and_rater(
            Joint joint, Motion motion, int by, MotionChange.Rater rater, MotionChange.Trend trend) {
        MotionChange change =
                MotionChange.of(ERRORS, degrees(joint, motion, 20), degrees(joint, motion, 20 + by), rater);
        assertThat(change.trend()).isEqualTo(trend);
        assertThat(change.difference()).isEqualByComparingTo(BigDecimal.valueOf(by));
    }

    @Test
    void raters_are_told_apart_by_who_they_are() {
        RangeOfMotionMeasurement before =
                degrees(Joint.SHOULDER, Motion.FLEXION, 100).withRater(PractitionerId.of("a"));
        RangeOfMotionMeasurement after =
                degrees(Joint.SHOULDER, Motion.FLEXION, 122).withRater(PractitionerId.of("a"));
        assertThat(MotionChange.of(ERRORS, before, after).rater()).isEqualTo(MotionChange.Rater.SAME);
        assertThat(MotionChange.of(ERRORS, before, after).beyondError()).contains(true);
        MotionChange two = MotionChange.of(ERRORS, before, after.withRater(PractitionerId.of("b")));
        assertThat(two.rater()).isEqualTo(MotionChange.Rater.DIFFERENT);
        assertThat(two.beyondError()).contains(false);
        assertThat(MotionChange.of(ERRORS, before, after.withRater(Optional.empty()))
                        .rater())
                .isEqualTo(MotionChange.Rater.UNKNOWN);
    }

    @Test
    void millimeters_have_no_error_of_measurement_in_degrees() {
        RangeOfMotionMeasurement before = reading(Joint.TEMPOROMANDIBULAR, Motion.OPENING)
                .millimeters(new BigDecimal("30"))
                .build();
        assertThat(MotionChange.of(
                                ERRORS, before, before.withMillimeters(new BigDecimal("45")), MotionChange.Rater.SAME)
                        .trend())
                .isEqualTo(MotionChange.Trend.CANNOT_TELL);
    }

    @Test
    void readings_of_other_motions_sides_modes_or_days_are_refused() {
        RangeOfMotionMeasurement before = degrees(Joint.SHOULDER, Motion.FLEXION, 100);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MotionChange.of(ERRORS, before, before.withMotion(Motion.EXTENSION)))
                .withMessageContaining("motion");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MotionChange.of(ERRORS, before, before.withSide(Side.LEFT)))
                .withMessageContaining("side");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MotionChange.of(ERRORS, before, before.withMode(RangeOfMotionMeasurement.Mode.PASSIVE)))
                .withMessageContaining("mode");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MotionChange.of(ERRORS, before, before.withOn(DAY.minusDays(1))))
                .withMessageContaining("later");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MotionChange.of(ERRORS, before, before.withDegrees(Optional.empty())))
                .withMessageContaining("measurement");
    }

    @Test
    void sides_are_compared_and_the_stiffer_one_is_named() {
        RangeOfMotionMeasurement left =
                degrees(Joint.SHOULDER, Motion.ABDUCTION, 90).withSide(Side.LEFT);
        RangeOfMotionMeasurement right =
                degrees(Joint.SHOULDER, Motion.ABDUCTION, 180).withSide(Side.RIGHT);
        SideDifference difference = SideDifference.of(ERRORS, left, right);
        assertThat(difference.leftLessRight()).isEqualByComparingTo("-90");
        assertThat(difference.less()).contains(Side.LEFT);
        assertThat(difference.percentOfOther()).contains(new BigDecimal("50.0"));
        assertThat(difference.error().beyondError()).contains(true);
        assertThat(SideDifference.of(ERRORS, left, right.withDegrees(new BigDecimal("90")))
                        .less())
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> SideDifference.of(ERRORS, right, left));
    }

    @ParameterizedTest
    @CsvSource({
        "ELBOW, EXTENSION, HARD, EXPECTED, false",
        "ELBOW, EXTENSION, SOFT, UNEXPECTED, false",
        "ELBOW, FLEXION, SOFT, EXPECTED, false",
        "HIP, FLEXION, FIRM, EXPECTED, false",
        "HIP, FLEXION, HARD, UNEXPECTED, false",
        "HIP, FLEXION, CAPSULAR, ABNORMAL, false",
        "HIP, FLEXION, MUSCLE_SPASM, ABNORMAL, false",
        "HIP, FLEXION, BOGGY, ABNORMAL, false",
        "HIP, FLEXION, SPRINGY, ABNORMAL, true",
        "HIP, FLEXION, EMPTY, ABNORMAL, true"
    })
    void an_end_feel_is_read_for_its_motion(
            Joint joint, Motion motion, EndFeel felt, EndFeelVerdict.Normality normality, boolean referral) {
        EndFeelVerdict verdict =
                EndFeelVerdict.of(END_FEELS, degrees(joint, motion, 90).withEndFeel(felt));
        assertThat(verdict.normality()).isEqualTo(normality);
        assertThat(verdict.promptsReferral()).isEqualTo(referral);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 40, 20, FITS",
        "40, 40, 40, FITS",
        "20, 40, 60, DOES_NOT_FIT",
        "60, 20, 40, DOES_NOT_FIT",
        "60, 36, 40, FITS",
        "60, 40, 0, DOES_NOT_FIT",
        "60, 40, , INCOMPLETE",
        "0, 40, , DOES_NOT_FIT"
    })
    void a_shoulder_pattern_is_external_rotation_then_abduction_then_internal_rotation(
            String external, String abduction, String internal, CapsularMatch.Verdict verdict) {
        Map<Motion, BigDecimal> limits = internal == null
                ? Map.of(
                        Motion.EXTERNAL_ROTATION, new BigDecimal(external), Motion.ABDUCTION, new BigDecimal(abduction))
                : Map.of(
                        Motion.EXTERNAL_ROTATION,
                        new BigDecimal(external),
                        Motion.ABDUCTION,
                        new BigDecimal(abduction),
                        Motion.INTERNAL_ROTATION,
                        new BigDecimal(internal));
        CapsularMatch match = CapsularMatch.of(PATTERNS.get(RuleId.of("glenohumeral")), limits, BigDecimal.valueOf(5));
        assertThat(match.verdict()).isEqualTo(verdict);
        assertThat(match.supportiveOnly()).isTrue();
    }

    @Test
    void alike_motions_may_not_differ_by_more_than_the_tolerance() {
        CapsularPattern wrist = PATTERNS.get(RuleId.of("wrist"));
        assertThat(CapsularMatch.of(
                                wrist,
                                Map.of(Motion.FLEXION, BigDecimal.TEN, Motion.EXTENSION, BigDecimal.valueOf(15)),
                                BigDecimal.valueOf(5))
                        .verdict())
                .isEqualTo(CapsularMatch.Verdict.FITS);
        assertThat(CapsularMatch.of(
                                wrist,
                                Map.of(Motion.FLEXION, BigDecimal.TEN, Motion.EXTENSION, BigDecimal.valueOf(16)),
                                BigDecimal.valueOf(5))
                        .verdict())
                .isEqualTo(CapsularMatch.Verdict.DOES_NOT_FIT);
    }

    @Test
    void a_hip_has_no_one_order_and_says_that_sources_disagree() {
        CapsularPattern hip = PATTERNS.get(RuleId.of("hip"));
        assertThat(hip.disputed()).isTrue();
        assertThat(hip.note().orElseThrow()).contains("disagree");
        assertThat(CapsularMatch.of(
                                hip,
                                Map.of(
                                        Motion.FLEXION,
                                        BigDecimal.ONE,
                                        Motion.ABDUCTION,
                                        BigDecimal.TEN,
                                        Motion.INTERNAL_ROTATION,
                                        BigDecimal.valueOf(50)),
                                BigDecimal.ZERO)
                        .verdict())
                .isEqualTo(CapsularMatch.Verdict.FITS);
        assertThat(CapsularMatch.of(PATTERNS.get(RuleId.of("sacroiliac")), Map.of(), BigDecimal.ZERO)
                        .verdict())
                .isEqualTo(CapsularMatch.Verdict.NOT_MEASURABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "60, 120, painful-arc.subacromial",
        "70, 110, painful-arc.subacromial",
        "170, 180, painful-arc.acromioclavicular",
        "59, 120,",
        "60, 121,",
        "150, 175,"
    })
    void pain_in_an_arc_points_to_a_structure(String begins, String ends, String arc) {
        List<String> holding = RangeOfMotionCatalogs.painfulArcs().stream()
                .filter(candidate -> candidate.holds(new BigDecimal(begins), new BigDecimal(ends)))
                .map(candidate -> candidate.id().value())
                .toList();
        assertThat(holding).isEqualTo(arc == null ? List.of() : List.of(arc));
    }
}
