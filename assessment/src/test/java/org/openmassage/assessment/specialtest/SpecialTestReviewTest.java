package org.openmassage.assessment.specialtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.SpecialTestResult;
import org.openmassage.core.finding.SpecialTestResult.Result;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.vocabulary.SpecialTestId;

class SpecialTestReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Catalog<SpecialTestId, SpecialTest> TESTS = SpecialTests.standard();
    private static final Catalog<TestClusterId, TestCluster> CLUSTERS = SpecialTests.clusters();

    private static SpecialTestResult result(String test, Result result, Optional<Side> side) {
        return SpecialTestResult.builder()
                .test(SpecialTestId.of(test))
                .result(result)
                .side(side)
                .on(DAY)
                .build();
    }

    private static SpecialTestResult result(String test, Result result, Side side) {
        return result(test, result, Optional.of(side));
    }

    private static TestCluster cluster(String id) {
        return CLUSTERS.get(TestClusterId.of(id));
    }

    @Test
    void a_test_that_was_not_performed_says_nothing() {
        SpecialTestReview review = SpecialTestReview.of(
                TESTS,
                List.of(
                        result("crossed-straight-leg-raise", Result.NOT_PERFORMED, Side.LEFT),
                        result("crossed-straight-leg-raise", Result.EQUIVOCAL, Side.RIGHT)));
        assertThat(review.readings()).hasSize(2).allSatisfy(reading -> {
            TestAccuracy accuracy = reading.test().accuracy().get(0);
            assertThat(reading.ratio(accuracy)).isEmpty();
            assertThat(reading.posttest(accuracy, new BigDecimal("0.5"))).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource({"POSITIVE, 0.7368", "NEGATIVE, 0.4444"})
    void a_result_moves_the_probability(Result result, String posttest) {
        SpecialTestReview.Reading reading = SpecialTestReview.of(
                        TESTS, List.of(result("crossed-straight-leg-raise", result, Side.LEFT)))
                .readings()
                .get(0);
        assertThat(reading.posttest(reading.test().accuracy().get(0), new BigDecimal("0.5")))
                .contains(new BigDecimal(posttest));
    }

    @Test
    void a_test_that_is_positive_and_negative_on_one_side_is_an_error_that_names_it() {
        assertThatThrownBy(() -> SpecialTestReview.of(
                        TESTS,
                        List.of(
                                result("spurling", Result.POSITIVE, Side.LEFT),
                                result("spurling", Result.NEGATIVE, Side.LEFT))))
                .isInstanceOf(InvalidTestResultsException.class)
                .hasMessageContaining("spurling");
        assertThat(SpecialTestReview.check(
                                TESTS,
                                List.of(
                                        result("spurling", Result.POSITIVE, Side.BILATERAL),
                                        result("spurling", Result.NEGATIVE, Side.LEFT)))
                        .has("test.contradiction"))
                .isTrue();
        assertThat(SpecialTestReview.check(
                                TESTS,
                                List.of(
                                        result("spurling", Result.POSITIVE, Side.LEFT),
                                        result("spurling", Result.NEGATIVE, Side.RIGHT),
                                        result("spurling", Result.NOT_PERFORMED, Side.LEFT),
                                        result("spurling", Result.NEGATIVE, Side.LEFT)
                                                .withOn(DAY.plusDays(14))))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void an_unknown_test_is_an_error_that_names_it() {
        assertThatThrownBy(() -> SpecialTestReview.of(TESTS, List.of(result("spurlin", Result.POSITIVE, Side.LEFT))))
                .isInstanceOf(InvalidTestResultsException.class)
                .hasMessageContaining("spurlin");
        assertThatThrownBy(() -> ClusterResult.of(cluster("wainner-radiculopathy"), Map.of("phalen", Result.POSITIVE)))
                .isInstanceOf(InvalidTestResultsException.class)
                .hasMessageContaining("phalen");
    }

    @Test
    void a_prohibited_test_that_was_performed_shows_and_one_that_was_not_does_not() {
        assertThat(SpecialTestReview.check(TESTS, List.of(result("homans", Result.NEGATIVE, Side.LEFT))).stream())
                .singleElement()
                .satisfies(issue -> {
                    assertThat(issue.severity()).isEqualTo(Severity.WARNING);
                    assertThat(issue.code()).isEqualTo("test.prohibited");
                    assertThat(issue.message()).contains("homans");
                });
        assertThat(SpecialTestReview.check(TESTS, List.of(result("homans", Result.NOT_PERFORMED, Side.LEFT)))
                        .isEmpty())
                .isTrue();
        assertThat(SpecialTestReview.check(TESTS, List.of(result("sharp-purser", Result.NEGATIVE, Side.MIDLINE)))
                        .has("test.record-only"))
                .isTrue();
    }

    @Test
    void a_positive_thompson_test_prompts_a_referral_and_a_negative_one_does_not() {
        SpecialTestReview review = SpecialTestReview.of(
                TESTS,
                List.of(
                        result("thompson", Result.POSITIVE, Side.LEFT),
                        result("thompson", Result.NEGATIVE, Side.RIGHT)));
        assertThat(review.readings())
                .extracting(SpecialTestReview.Reading::promptsReferral)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({
        "positive positive positive positive, 4, REACHED, 30.3, 0.9285",
        "positive positive positive negative, 3, REACHED, 6.1, 0.7233",
        "positive positive negative negative, 2, NOT_REACHED, , ",
        "positive positive negative not-performed, 2, OPEN, , ",
        "positive positive equivocal negative, 2, OPEN, , ",
        "positive positive positive not-performed, 3, REACHED, 6.1, 0.7233",
        "not-performed not-performed not-performed not-performed, 0, OPEN, , ",
        "negative negative not-performed not-performed, 0, NOT_REACHED, , "
    })
    void the_radiculopathy_cluster_counts(
            String results, int positive, ClusterResult.Verdict verdict, String ratio, String posttest) {
        String[] keys = {"upper-limb-tension-median", "cervical-rotation-under-60", "cervical-distraction", "spurling"};
        String[] told = results.split(" ", -1);
        ClusterResult counted = ClusterResult.of(
                cluster("wainner-radiculopathy"),
                Map.of(
                        keys[0], of(told[0]),
                        keys[1], of(told[1]),
                        keys[2], of(told[2]),
                        keys[3], of(told[3])));
        assertThat(counted.positive()).isEqualTo(positive);
        assertThat(counted.verdict()).isEqualTo(verdict);
        assertThat(counted.ratio().map(LikelihoodRatio::value))
                .isEqualTo(Optional.ofNullable(ratio).map(BigDecimal::new));
        assertThat(counted.posttest(new BigDecimal("0.3")))
                .isEqualTo(Optional.ofNullable(posttest).map(BigDecimal::new));
    }

    private static Result of(String word) {
        return Result.valueOf(word.replace('-', '_').toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void the_sacroiliac_cluster_counts_gaenslen_once_for_each_side() {
        List<SpecialTestResult> results = List.of(
                result("sij-distraction", Result.POSITIVE, Optional.empty()),
                result("thigh-thrust", Result.NEGATIVE, Side.RIGHT),
                result("gaenslen", Result.POSITIVE, Side.BILATERAL),
                result("sij-compression", Result.NEGATIVE, Optional.empty()),
                result("sacral-thrust", Result.NEGATIVE, Optional.empty()));
        ClusterResult counted = ClusterResult.of(cluster("laslett-sij-2005"), results, Optional.of(Side.RIGHT));
        assertThat(counted.positive()).isEqualTo(3);
        assertThat(counted.verdict()).isEqualTo(ClusterResult.Verdict.REACHED);
        assertThat(counted.ratio().orElseThrow().value()).isEqualByComparingTo("4.3");
        assertThat(counted.ratio().orElseThrow().computed()).isFalse();
        ClusterResult later = ClusterResult.of(cluster("laslett-sij-2003"), results, Optional.of(Side.RIGHT));
        assertThat(later.ratio().orElseThrow().computed()).isTrue();
    }

    @Test
    void a_cluster_that_cannot_be_reached_any_more_lowers_the_probability() {
        ClusterResult counted = ClusterResult.of(
                cluster("laslett-sij-2-of-4"),
                Map.of(
                        "sij-distraction", Result.NEGATIVE,
                        "thigh-thrust", Result.NEGATIVE,
                        "sij-compression", Result.NEGATIVE));
        assertThat(counted.open()).containsExactly("sacral-thrust");
        assertThat(counted.verdict()).isEqualTo(ClusterResult.Verdict.NOT_REACHED);
        assertThat(counted.posttest(new BigDecimal("0.5")).orElseThrow()).isEqualByComparingTo("0.1333");
    }

    @Test
    void of_two_days_the_latest_counts_and_results_of_the_other_side_do_not() {
        List<SpecialTestResult> results = List.of(
                result("spurling", Result.POSITIVE, Side.LEFT).withOn(DAY.plusDays(7)),
                result("spurling", Result.NEGATIVE, Side.LEFT),
                result("cervical-distraction", Result.POSITIVE, Optional.empty()),
                result("upper-limb-tension-median", Result.POSITIVE, Side.RIGHT));
        ClusterResult left = ClusterResult.of(cluster("wainner-radiculopathy"), results, Optional.of(Side.LEFT));
        assertThat(left.positive()).isEqualTo(2);
        assertThat(left.open()).containsExactly("upper-limb-tension-median", "cervical-rotation-under-60");
    }

    private static ClusterResult radiculopathy(Optional<Side> side, SpecialTestResult... results) {
        return ClusterResult.of(cluster("wainner-radiculopathy"), List.of(results), side);
    }

    @Test
    void a_later_record_that_a_test_was_not_performed_is_no_result() {
        ClusterResult counted = radiculopathy(
                Optional.of(Side.LEFT),
                result("spurling", Result.POSITIVE, Side.LEFT),
                result("spurling", Result.NOT_PERFORMED, Side.LEFT).withOn(DAY.plusDays(7)));
        assertThat(counted.positive()).isEqualTo(1);
    }

    @Test
    void sides_that_differ_are_open_where_no_side_is_judged_whatever_their_order() {
        SpecialTestResult left = result("spurling", Result.POSITIVE, Side.LEFT);
        SpecialTestResult right = result("spurling", Result.NEGATIVE, Side.RIGHT);
        for (ClusterResult counted :
                List.of(radiculopathy(Optional.empty(), left, right), radiculopathy(Optional.empty(), right, left))) {
            assertThat(counted.positive()).isZero();
            assertThat(counted.negative()).isZero();
            assertThat(counted.open()).contains("spurling");
        }
        assertThat(radiculopathy(Optional.empty(), left).positive()).isEqualTo(1);
        assertThat(radiculopathy(Optional.of(Side.RIGHT), left, right).negative())
                .isEqualTo(1);
    }

    @Test
    void results_of_one_day_that_differ_with_and_without_a_side_are_open() {
        SpecialTestResult unsided = result("spurling", Result.POSITIVE, Optional.empty());
        SpecialTestResult left = result("spurling", Result.NEGATIVE, Side.LEFT);
        assertThat(radiculopathy(Optional.of(Side.LEFT), unsided, left).open()).contains("spurling");
        assertThat(radiculopathy(Optional.of(Side.LEFT), left, unsided).open()).contains("spurling");
    }
}
