package org.openmassage.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTest {
    @Test
    void four_states_are_kept_apart() {
        List<Answer<String>> states =
                List.of(Answer.present("x"), Answer.absent(), Answer.unknown(), Answer.notAsked());

        assertThat(states)
                .extracting(Answer::presence)
                .containsExactly(Presence.PRESENT, Presence.ABSENT, Presence.UNKNOWN, Presence.NOT_ASKED);
        assertThat(states).doesNotHaveDuplicates();
    }

    @Test
    void only_present_has_a_value() {
        assertThat(Answer.present("x").value()).contains("x");
        assertThat(Answer.absent().value()).isEmpty();
        assertThat(Answer.unknown().value()).isEmpty();
        assertThat(Answer.notAsked().value()).isEmpty();
    }

    @Test
    void equality_is_by_state_and_value() {
        assertThat(Answer.present("x")).isEqualTo(Answer.present("x")).isNotEqualTo(Answer.present("y"));
        assertThat(Answer.absent()).isEqualTo(Answer.absent()).isNotEqualTo(Answer.unknown());
    }

    @Test
    void present_copies_a_list() {
        List<String> told = new ArrayList<>(List.of("x"));
        Answer<List<String>> answer = Answer.present(told);

        told.add("y");

        assertThat(answer.value()).contains(List.of("x"));
    }

    @Test
    @SuppressWarnings("NullAway") // a caller without null checking
    void present_refuses_null() {
        assertThatThrownBy(() -> Answer.present(null)).isInstanceOf(NullPointerException.class);
    }

    @Test
    void narrower_question_keeps_every_state_but_present() {
        assertThat(Answer.present(3).presence(value -> Presence.UNKNOWN)).isEqualTo(Presence.UNKNOWN);
        assertThat(Answer.<Integer>absent().presence(value -> Presence.PRESENT)).isEqualTo(Presence.ABSENT);
        assertThat(Answer.<Integer>unknown().presence(value -> Presence.PRESENT))
                .isEqualTo(Presence.UNKNOWN);
        assertThat(Answer.<Integer>notAsked().presence(value -> Presence.PRESENT))
                .isEqualTo(Presence.NOT_ASKED);
    }

    @Test
    void to_string_shows_neither_state_nor_value() {
        assertThat(List.of(Answer.present("secret"), Answer.absent(), Answer.unknown(), Answer.notAsked()))
                .extracting(Object::toString)
                .containsOnly("Answer");
    }
}
