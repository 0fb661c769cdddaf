package org.openmassage.assessment.specialtest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.vocabulary.ConditionId;

class LikelihoodRatioTest {

    private static TestAccuracy accuracy(String sensitivity, String specificity) {
        return TestAccuracy.builder()
                .target(ConditionId.of("x"))
                .sensitivity(figure(sensitivity))
                .specificity(figure(specificity))
                .status(Status.UNCONFIRMED)
                .build();
    }

    private static AccuracyFigure figure(String value) {
        return new AccuracyFigure(Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty());
    }

    /** Worked by hand: sensitivity / (100 - specificity), and (100 - sensitivity) / specificity. */
    @ParameterizedTest
    @CsvSource({"94, 78, 4.27, 0.0769", "30, 93, 4.29, 0.753", "92, 28, 1.28, 0.286", "50, 50, 1, 1"})
    void ratios_come_from_sensitivity_and_specificity(String sn, String sp, String positive, String negative) {
        LikelihoodRatio plus = accuracy(sn, sp).positiveRatio().orElseThrow();
        LikelihoodRatio minus = accuracy(sn, sp).negativeRatio().orElseThrow();
        assertThat(plus.value()).isEqualByComparingTo(positive);
        assertThat(minus.value()).isEqualByComparingTo(negative);
        assertThat(plus.computed()).isTrue();
        assertThat(minus.computed()).isTrue();
    }

    @Test
    void a_published_ratio_wins_and_is_not_marked_as_computed() {
        LikelihoodRatio ratio = accuracy("94", "78")
                .withPublishedPositiveRatio(new BigDecimal("4.3"))
                .positiveRatio()
                .orElseThrow();
        assertThat(ratio.value()).isEqualByComparingTo("4.3");
        assertThat(ratio.computed()).isFalse();
    }

    @Test
    void a_specificity_of_100_percent_gives_no_ratio_rather_than_an_infinite_one() {
        assertThat(accuracy("24", "100").positiveRatio()).isEmpty();
        assertThat(accuracy("24", "100").negativeRatio()).isPresent();
        assertThat(accuracy("24", "0").negativeRatio()).isEmpty();
    }

    @Test
    void a_range_alone_gives_no_ratio() {
        AccuracyFigure range = new AccuracyFigure(
                Optional.empty(), Optional.of(new BigDecimal("14")), Optional.of(new BigDecimal("32")));
        assertThat(accuracy("1", "1").withSensitivity(range).positiveRatio()).isEmpty();
    }

    /** Odds 0.3 / 0.7, times 30.3, is 12.986; 12.986 / 13.986 = 0.9285. Odds 1, times 4, is 4; 4 / 5 = 0.8. */
    @ParameterizedTest
    @CsvSource({"0.3, 30.3, 0.9285", "0.5, 4, 0.8000", "0.5, 1, 0.5000", "0.2, 0.25, 0.0588", "0.01, 6.1, 0.0580"})
    void odds_are_multiplied_exactly(String pretest, String ratio, String posttest) {
        assertThat(LikelihoodRatio.published(new BigDecimal(ratio)).posttest(new BigDecimal(pretest)))
                .isEqualTo(new BigDecimal(posttest));
    }

    /** By 2 x 2 table: prevalence 0.25, sensitivity 94, specificity 78: 0.235 / (0.235 + 0.165) = 0.5875. */
    @Test
    void a_computed_ratio_gives_what_bayes_gives() {
        assertThat(accuracy("94", "78").positiveRatio().orElseThrow().posttest(new BigDecimal("0.25")))
                .isEqualTo(new BigDecimal("0.5875"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-0.1", "1.1", "30"})
    void a_pretest_probability_lies_between_0_and_1(String pretest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LikelihoodRatio.published(BigDecimal.TEN).posttest(new BigDecimal(pretest)))
                .withMessageContaining("pretest");
    }

    @Property
    void posttest_is_a_probability_and_moves_the_way_of_the_ratio(
            @ForAll @IntRange(min = 1, max = 999) int pretest, @ForAll @IntRange(min = 0, max = 5000) int ratio) {
        BigDecimal before = BigDecimal.valueOf(pretest, 3);
        BigDecimal after =
                LikelihoodRatio.published(BigDecimal.valueOf(ratio, 2)).posttest(before);
        assertThat(after).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
        if (ratio >= 100) {
            assertThat(after).isGreaterThanOrEqualTo(before);
        } else {
            assertThat(after).isLessThanOrEqualTo(before);
        }
    }

    @Property
    void posttest_agrees_with_bayes(
            @ForAll @IntRange(min = 1, max = 99) int pretest,
            @ForAll @IntRange(min = 1, max = 99) int sn,
            @ForAll @IntRange(min = 1, max = 99) int sp) {
        BigDecimal p = BigDecimal.valueOf(pretest, 2);
        BigDecimal hit = p.multiply(BigDecimal.valueOf(sn));
        BigDecimal falseAlarm = BigDecimal.ONE.subtract(p).multiply(BigDecimal.valueOf(100 - sp));
        BigDecimal bayes = hit.divide(hit.add(falseAlarm), MathContext.DECIMAL64);
        BigDecimal after = accuracy(Integer.toString(sn), Integer.toString(sp))
                .positiveRatio()
                .orElseThrow()
                .posttest(p);
        assertThat(after.subtract(bayes).abs()).isLessThanOrEqualTo(new BigDecimal("0.00005"));
    }

    @Test
    void a_figure_is_a_percentage_or_a_range_of_two() {
        assertThatIllegalArgumentException().isThrownBy(() -> figure("101")).withMessageContaining("value");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccuracyFigure(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AccuracyFigure(Optional.empty(), Optional.of(BigDecimal.ONE), Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new AccuracyFigure(Optional.empty(), Optional.of(BigDecimal.TEN), Optional.of(BigDecimal.ONE)));
    }
}
