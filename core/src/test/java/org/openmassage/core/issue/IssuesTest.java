package org.openmassage.core.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class IssuesTest {
    private static final Issue LATE =
            Issue.of(Severity.ERROR, "prescription.expired", "/visits/3", "The prescription had expired.");
    private static final Issue ODD = Issue.of(Severity.WARNING, "note.short", "", "The note is short.");

    @Test
    void issues_keep_their_order_and_tell_errors_from_warnings() {
        Issues both = Issues.of(ODD).plus(Issues.of(LATE));
        assertThat(both).containsExactly(ODD, LATE);
        assertThat(both.errors()).containsExactly(LATE);
        assertThat(both.hasErrors()).isTrue();
        assertThat(Issues.of(ODD).hasErrors()).isFalse();
        assertThat(both.has("note.short")).isTrue();
        assertThat(Issues.none().isEmpty()).isTrue();
    }

    @Test
    void an_issue_prints_its_code_and_place() {
        assertThat(LATE.toString()).isEqualTo("ERROR prescription.expired at /visits/3: The prescription had expired.");
        assertThat(ODD.toString()).isEqualTo("WARNING note.short at /: The note is short.");
    }

    @Test
    void a_code_is_stable_words_and_a_path_is_a_pointer() {
        assertThatThrownBy(() -> LATE.withCode("Not A Code")).hasMessageStartingWith("code: must be ");
        assertThatThrownBy(() -> LATE.withPath("visits")).hasMessage("path: must be a JSON Pointer");
        assertThatThrownBy(() -> LATE.withMessage(" ")).hasMessage("message: must be present and not blank");
    }
}
