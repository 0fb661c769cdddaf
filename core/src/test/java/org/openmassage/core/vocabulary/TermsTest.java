package org.openmassage.core.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TermsTest {
    @ParameterizedTest
    @ValueSource(strings = {"effleurage", "phq-9", "vital.systolic", "c3", "a1.b2-c3"})
    void a_term_is_lower_case_words(String word) {
        assertThat(TechniqueId.of(word).toString()).isEqualTo(word);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Effleurage", "deep tissue", "-a", "a-", "a--b", "a.-b", "é"})
    void anything_else_is_refused(String word) {
        assertThatThrownBy(() -> TechniqueId.of(word)).hasMessageStartingWith("term: must be ");
    }

    @Test
    void a_term_has_at_most_64_characters() {
        assertThat(ConditionId.of("x".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> ConditionId.of("x".repeat(65))).hasMessageStartingWith("term: must be ");
    }
}
