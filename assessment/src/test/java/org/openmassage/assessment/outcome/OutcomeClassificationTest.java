package org.openmassage.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.rule.Truth;

class OutcomeClassificationTest {

    private static Truth truth(String measure, String id, String answers) {
        return Objects.requireNonNull(
                OutcomeClassification.of(Answers.measure(measure), Answers.response(measure, answers))
                        .get(id));
    }

    /** At least one of items 1 and 2, and five items, at "more than half the days"; item 9 on any day. */
    @ParameterizedTest
    @CsvSource({
        "2 0 2 2 2 2 0 0 0, TRUE",
        "0 2 2 2 2 2 0 0 0, TRUE",
        "0 0 2 2 2 2 2 2 0, FALSE",
        "1 1 3 3 3 3 3 3 3, FALSE",
        "2 0 2 2 2 1 0 0 0, FALSE",
        "2 0 2 2 2 1 0 0 1, TRUE",
        "3x9, TRUE",
        "0x9, FALSE",
        "2 0 2 2 2 - 0 0 0, UNKNOWN",
        "2 0 2 2 2 2 - - -, TRUE",
        "0 0 - 2 2 2 2 2 2, FALSE"
    })
    void phq_9_counts_symptoms(String answers, Truth expected) {
        assertThat(truth("phq-9", "major-depressive-syndrome", answers)).isEqualTo(expected);
    }

    /** One item of B1-5, one of C6-7, two of D8-14 and two of E15-20 at 2 or more. */
    @ParameterizedTest
    @CsvSource({
        "2 0x4 2 0 2 2 0x5 2 2 0x4, TRUE",
        "0x5 2 0 2 2 0x5 2 2 0x4, FALSE",
        "2 0x4 0 0 2 2 0x5 2 2 0x4, FALSE",
        "2 0x4 2 0 2 1 0x5 2 2 0x4, FALSE",
        "2 0x4 2 0 2 2 0x5 2 1 0x4, FALSE",
        "4x20, TRUE",
        "1x20, FALSE",
        "2 0x4 2 - 2 2 0x5 2 2 0x4, TRUE",
        "2 0x4 2 0 2 - 0x5 2 2 0x4, UNKNOWN"
    })
    void pcl_5_counts_by_cluster(String answers, Truth expected) {
        assertThat(truth("pcl-5", "provisional", answers)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0x9, low-risk",
        "1 1 1 0 0 0 0 0 0, low-risk",
        "0 0 0 0 1 1 1 0 2, low-risk",
        "1 1 1 1 0 0 0 0 0, medium-risk",
        "1 1 1 1 1 1 1 0 2, medium-risk",
        "0 0 0 0 1 1 1 1 0, high-risk",
        "0 0 0 0 1 1 1 0 3, high-risk",
        "1 1 1 1 1 1 1 1 4, high-risk"
    })
    void start_back_has_one_risk_group(String answers, String expected) {
        Map<String, Truth> classes =
                OutcomeClassification.of(Answers.measure("start-back"), Answers.response("start-back", answers));
        assertThat(classes).hasSize(3);
        classes.forEach((id, truth) -> assertThat(truth).isEqualTo(Truth.of(id.equals(expected))));
    }

    @Test
    void start_back_without_an_answer_has_no_risk_group_yet() {
        assertThat(OutcomeClassification.of(
                        Answers.measure("start-back"), Answers.response("start-back", "1 1 1 - 0 0 0 0 0")))
                .containsValues(Truth.UNKNOWN)
                .doesNotContainValue(Truth.TRUE);
    }

    @Property
    void start_back_always_has_exactly_one_group(
            @ForAll @IntRange(min = 0, max = 255) int bits, @ForAll @IntRange(min = 0, max = 4) int bothersome) {
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            answers.append(bits >> i & 1).append(' ');
        }
        assertThat(OutcomeClassification.of(
                                Answers.measure("start-back"),
                                Answers.response(
                                        "start-back", answers.append(bothersome).toString()))
                        .values())
                .containsOnlyOnce(Truth.TRUE)
                .doesNotContain(Truth.UNKNOWN);
    }

    @Test
    void a_measure_without_classes_has_none_and_wrong_answers_are_refused() {
        assertThat(OutcomeClassification.of(Answers.measure("ndi"), Answers.response("ndi", "0x10")))
                .isEmpty();
        assertThatThrownBy(() -> OutcomeClassification.of(Answers.measure("phq-9"), Answers.response("phq-9", "4 0x8")))
                .isInstanceOf(InvalidResponseException.class);
    }

    @Test
    void every_citation_of_a_class_resolves() {
        assertThat(OutcomeMeasures.standard().stream().flatMap(measure -> measure.classes().stream()))
                .hasSize(5)
                .allSatisfy(each -> assertThat(each.citations())
                        .allSatisfy(
                                id -> assertThat(AssessmentCitations.standard().contains(id))
                                        .isTrue()));
    }
}
