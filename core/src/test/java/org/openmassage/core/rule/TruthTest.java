package org.openmassage.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmassage.core.rule.Truth.FALSE;
import static org.openmassage.core.rule.Truth.TRUE;
import static org.openmassage.core.rule.Truth.UNKNOWN;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TruthTest {

    @ParameterizedTest
    @CsvSource({
        "TRUE, TRUE, TRUE, TRUE",
        "TRUE, FALSE, FALSE, TRUE",
        "TRUE, UNKNOWN, UNKNOWN, TRUE",
        "FALSE, TRUE, FALSE, TRUE",
        "FALSE, FALSE, FALSE, FALSE",
        "FALSE, UNKNOWN, FALSE, UNKNOWN",
        "UNKNOWN, TRUE, UNKNOWN, TRUE",
        "UNKNOWN, FALSE, FALSE, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void and_and_or_follow_the_tables_of_kleene(Truth left, Truth right, Truth and, Truth or) {
        assertThat(left.and(right)).isEqualTo(and);
        assertThat(left.or(right)).isEqualTo(or);
    }

    @Test
    void not_keeps_unknown() {
        assertThat(Stream.of(TRUE, FALSE, UNKNOWN).map(Truth::not)).containsExactly(FALSE, TRUE, UNKNOWN);
        assertThat(Stream.of(TRUE, FALSE, UNKNOWN).map(Truth::isKnown)).containsExactly(true, true, false);
        assertThat(Truth.of(true)).isEqualTo(TRUE);
        assertThat(Truth.of(false)).isEqualTo(FALSE);
    }

    @ParameterizedTest
    @CsvSource({
        // count, true, false, unknown, result
        "0, 0, 0, 0, TRUE",
        "1, 0, 0, 0, FALSE",
        "2, 2, 1, 0, TRUE",
        "2, 2, 0, 5, TRUE",
        "2, 1, 1, 0, FALSE",
        "2, 1, 1, 1, UNKNOWN",
        "2, 0, 1, 2, UNKNOWN",
        "2, 0, 3, 1, FALSE",
        "3, 1, 0, 1, FALSE"
    })
    void at_least_counts_what_could_still_become_true(int count, int yes, int no, int open, Truth expected) {
        List<Truth> truths = Stream.of(
                        Collections.nCopies(no, FALSE),
                        Collections.nCopies(open, UNKNOWN),
                        Collections.nCopies(yes, TRUE))
                .flatMap(List::stream)
                .toList();

        assertThat(Truth.atLeast(count, truths)).isEqualTo(expected);
    }

    @Test
    void at_least_refuses_a_negative_count() {
        assertThatThrownBy(() -> Truth.atLeast(-1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("count");
    }

    @Property
    void de_morgan_holds(@ForAll Truth left, @ForAll Truth right) {
        assertThat(left.and(right).not()).isEqualTo(left.not().or(right.not()));
        assertThat(left.or(right).not()).isEqualTo(left.not().and(right.not()));
    }

    @Property
    void at_least_one_is_or_and_at_least_all_is_and(@ForAll List<Truth> truths) {
        assertThat(Truth.atLeast(1, truths)).isEqualTo(truths.stream().reduce(FALSE, Truth::or));
        assertThat(Truth.atLeast(truths.size(), truths))
                .isEqualTo(truths.stream().reduce(TRUE, Truth::and));
    }

    @Property
    void a_known_result_survives_every_answer(
            @ForAll List<Truth> truths, @ForAll @IntRange(max = 6) int count, @ForAll boolean answer) {
        Truth before = Truth.atLeast(count, truths);
        Truth after = Truth.atLeast(
                count,
                truths.stream()
                        .map(truth -> truth == UNKNOWN ? Truth.of(answer) : truth)
                        .toList());

        assertThat(after).isNotEqualTo(UNKNOWN);
        if (before.isKnown()) {
            assertThat(after).isEqualTo(before);
        }
    }
}
