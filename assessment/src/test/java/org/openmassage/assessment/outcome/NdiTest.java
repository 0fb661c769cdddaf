package org.openmassage.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.issue.Issue;

/** The Neck Disability Index by Vernon and Mior 1991, with the author's rule for a missing item (Vernon 2008). */
class NdiTest {

    @ParameterizedTest
    @CsvSource({
        "0x10, 0.0, 0.0, none",
        "1 1 1 1 0x6, 4.0, 8.0, none",
        "1 1 1 1 1 0x5, 5.0, 10.0, mild",
        "5 5 4 0x7, 14.0, 28.0, mild",
        "5 5 5 0x7, 15.0, 30.0, moderate",
        "5 5 5 5 4 0x5, 24.0, 48.0, moderate",
        "5 5 5 5 5 0x5, 25.0, 50.0, severe",
        "5 5 5 5 5 5 3 0x3, 33.0, 66.0, severe",
        "5 5 5 5 5 5 4 0x3, 34.0, 68.0, severe",
        "5 5 5 5 5 5 5 0x3, 35.0, 70.0, complete",
        "5x10, 50.0, 100.0, complete",
        "3 2 3 2 3 2 2 1 2 2, 22.0, 44.0, moderate"
    })
    void score_gives_raw_sum_percent_and_band(String answers, String value, String percent, String band) {
        OutcomeScore score = Answers.score("ndi", answers);
        assertThat(score.value()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo(value));
        assertThat(score.percent())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo(percent));
        assertThat(score.band()).contains(band);
    }

    @Test
    void score_fills_one_missing_item_with_the_mean_of_the_nine_answered() {
        OutcomeScore score = Answers.score("ndi", "3 3 3 - 3 3 3 3 3 3");
        assertThat(score.value()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("30"));
        assertThat(score.answered()).isEqualTo(9);
        assertThat(score.trace())
                .contains("total: sum of 10 items, 9 answered; without an answer: 4, each counted as the mean of the 9"
                        + " answered (pro-rated by 10/9)");
    }

    @Test
    void score_rounds_a_prorated_value_but_bands_it_before_rounding() {
        OutcomeScore score = Answers.score("ndi", "5 5 3 0x6 -");
        assertThat(score.value()).hasValueSatisfying(raw -> assertThat(raw).isEqualByComparingTo("14.4"));
        assertThat(score.percent())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("28.9"));
        assertThat(score.band()).contains("mild");
    }

    @Test
    void score_is_not_given_with_two_missing_items() {
        OutcomeScore score = Answers.score("ndi", "3 - 3 - 3 3 3 3 3 3");
        assertThat(score.scoreable()).isFalse();
        assertThat(score.value()).isEmpty();
        assertThat(score.band()).isEmpty();
        assertThat(score.reason()).contains(OutcomeScoring.TOO_FEW_ANSWERS);
        assertThat(score.items() - score.answered()).isEqualTo(2);
        assertThat(score.trace())
                .contains("total: not scoreable; 8 of 10 items answered, at least 9 needed; missing: 2, 4");
    }

    @Test
    void score_refuses_an_answer_out_of_range_and_names_the_item_without_the_answer() {
        assertThatExceptionOfType(InvalidResponseException.class)
                .isThrownBy(() -> Answers.score("ndi", "3 3 987 3 3 3 -77 3 3 3"))
                .satisfies(e -> {
                    assertThat(e.issues().errors())
                            .extracting(Issue::code, Issue::path)
                            .containsExactly(
                                    tuple("outcome.item-range", "/items/2"), tuple("outcome.item-range", "/items/6"));
                    assertThat(e).hasMessage("response: item 3 of ndi must be from 0 to 5 (2 in all)");
                    assertThat(e.issues().toString()).doesNotContain("987").doesNotContain("77");
                });
    }

    @Test
    void score_refuses_a_wrong_number_of_items() {
        assertThatExceptionOfType(InvalidResponseException.class)
                .isThrownBy(() -> Answers.score("ndi", "3x9"))
                .satisfies(e -> assertThat(e.issues().has("outcome.item-count")).isTrue());
    }

    @Test
    void score_refuses_the_answers_of_another_measure() {
        assertThatExceptionOfType(InvalidResponseException.class)
                .isThrownBy(() -> OutcomeScoring.score(Answers.measure("ndi"), Answers.response("odi", "3x10")))
                .satisfies(e -> assertThat(e.issues().has("outcome.measure")).isTrue());
    }

    @Test
    void measure_ships_no_wording() {
        OutcomeMeasure ndi = Answers.measure("ndi");
        assertThat(ndi.textLicense().mayShip()).isFalse();
        assertThat(ndi.items()).hasSize(10).allSatisfy(item -> {
            assertThat(item.text()).isEmpty();
            assertThat(item.options()).isEmpty();
        });
    }
}
