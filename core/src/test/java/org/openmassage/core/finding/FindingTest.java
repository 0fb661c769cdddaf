package org.openmassage.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.SpecialTestId;

class FindingTest {
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

    @ParameterizedTest
    @ValueSource(ints = {-1, 11})
    void pain_outside_0_to_10_is_refused_by_name_and_never_by_value(int intensity) {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> PainReport.builder().intensity(intensity).on(DAY).build())
                .withMessage("intensity: must be from 0 to 10");
    }

    @Test
    void pain_keeps_its_quality_and_its_occasion_and_shows_nothing() {
        PainReport report = PainReport.builder()
                .intensity(7)
                .on(DAY)
                .site(BodySite.of(BodyRegion.POSTERIOR_NECK, Side.LEFT))
                .addQualities(PainQuality.BURNING)
                .addAggravating("driving")
                .build();

        assertThat(report.occasion()).isEqualTo(PainReport.Occasion.NOW);
        assertThat(report.withOccasion(PainReport.Occasion.WORST).qualities()).containsExactly(PainQuality.BURNING);
        assertThat(report).hasToString("PainReport");
    }

    static Stream<Arguments> refusedRanges() {
        return Stream.of(
                Arguments.of(range().degrees(new BigDecimal("360.5")), "degrees: must be from -180 to 360"),
                Arguments.of(range().pain(11), "pain: must be from 0 to 10"),
                Arguments.of(
                        range().degrees(BigDecimal.TEN).millimeters(BigDecimal.ONE),
                        "millimeters: must be left out where degrees are given"),
                Arguments.of(
                        range().resisted(RangeOfMotionMeasurement.ResistedResponse.WEAK_PAINFUL),
                        "resisted: must be left out unless the mode is resisted"));
    }

    @ParameterizedTest
    @MethodSource("refusedRanges")
    void range_of_motion_refuses(RangeOfMotionMeasurement.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void range_of_motion_below_neutral_is_kept() {
        assertThat(range().degrees(new BigDecimal("-10")).build().degrees()).contains(new BigDecimal("-10"));
    }

    private static RangeOfMotionMeasurement.Builder range() {
        return RangeOfMotionMeasurement.builder()
                .joint(Joint.KNEE)
                .motion(Motion.EXTENSION)
                .side(Side.LEFT)
                .mode(RangeOfMotionMeasurement.Mode.ACTIVE)
                .on(DAY);
    }

    @Test
    void strength_names_a_muscle_or_a_motion_with_its_joint() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrengthGrade.builder().grade(4).on(DAY).build())
                .withMessage("muscle: must be named unless a motion is");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrengthGrade.builder()
                        .grade(4)
                        .motion(Motion.FLEXION)
                        .on(DAY)
                        .build())
                .withMessage("motion: must be named together with its joint");
    }

    @Test
    void strength_has_nothing_above_five() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrengthGrade.builder()
                        .grade(5)
                        .step(StrengthGrade.Step.PLUS)
                        .joint(Joint.KNEE)
                        .motion(Motion.FLEXION)
                        .on(DAY)
                        .build())
                .withMessage("step: must be left out above the highest grade");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void tenderness_outside_hubbard_and_berkoff_is_refused(int grade) {
        PalpationFinding.Builder builder = PalpationFinding.builder()
                .site(BodySite.of(BodyRegion.POSTERIOR_NECK))
                .on(DAY)
                .tenderness(grade);
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage("tenderness: must be from 0 to 4");
    }

    @Test
    void an_item_left_out_keeps_its_place_in_the_response() {
        OutcomeResponse response = OutcomeResponse.builder()
                .measure(MeasureId.of("ndi"))
                .items(List.of(Optional.of(2), Optional.empty(), Optional.of(3)))
                .on(DAY)
                .build();

        assertThat(response.items().get(1)).isEmpty();
        assertThat(response.answered()).isEqualTo(2);
    }

    @Test
    void a_response_without_items_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OutcomeResponse.builder()
                        .measure(MeasureId.of("ndi"))
                        .on(DAY)
                        .build())
                .withMessage("items: must be one for each item of the measure");
    }

    @Test
    void a_score_has_a_value_or_a_reason_never_both() {
        OutcomeScore.Builder neither = OutcomeScore.builder()
                .measure(MeasureId.of("ndi"))
                .on(DAY)
                .scoreable(false)
                .answered(4);
        assertThatIllegalArgumentException()
                .isThrownBy(neither::build)
                .withMessage("reason: must be present exactly where no score could be given");
        assertThat(neither.reason("too-few-answers").build().value()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> neither.value(BigDecimal.TEN).build())
                .withMessage("value: must be absent where no score could be given");
    }

    @Test
    void a_score_may_consist_of_subscales_only() {
        OutcomeScore.Builder score = OutcomeScore.builder()
                .measure(MeasureId.of("koos"))
                .on(DAY)
                .scoreable(true)
                .answered(42);
        assertThatIllegalArgumentException()
                .isThrownBy(score::build)
                .withMessage(
                        "value: must be present where a score could be given, unless the measure has subscales only");
        assertThat(score.putSubscales("pain", BigDecimal.TEN).build().value()).isEmpty();
    }

    @Test
    void a_change_is_the_current_score_less_the_baseline() {
        ChangeVerdict.Builder change = ChangeVerdict.builder()
                .measure(MeasureId.of("ndi"))
                .baseline(new BigDecimal("44"))
                .current(new BigDecimal("24"))
                .verdict(ChangeDirection.MEANINGFULLY_IMPROVED);
        assertThat(change.difference(new BigDecimal("-20.0")).build().exceedsMdc())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> change.difference(new BigDecimal("20")).build())
                .withMessage("difference: must be the current score less the baseline");
    }

    @Test
    void a_special_test_may_say_why_it_was_not_performed() {
        SpecialTestResult result = SpecialTestResult.builder()
                .test(SpecialTestId.of("spurling"))
                .result(SpecialTestResult.Result.NOT_PERFORMED)
                .on(DAY)
                .text("Too irritable today")
                .build();
        assertThat(result.text()).isPresent();
        assertThat(result).hasToString("SpecialTestResult");
    }
}
