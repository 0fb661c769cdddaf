package org.openmassage.core.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\nb"})
    void an_id_is_refused_without_being_shown(String value) {
        assertThatThrownBy(() -> VisitId.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("id: must be ");
    }

    @Test
    void an_id_has_at_most_128_characters() {
        assertThat(VisitId.of("v".repeat(128)).value()).hasSize(128);
        assertThatThrownBy(() -> VisitId.of("v".repeat(129))).hasMessage("id: must be of at most 128 characters");
    }

    @Test
    void a_document_id_shows_itself_and_a_patient_id_does_not() {
        assertThat(VisitId.of("v-1").toString()).isEqualTo("v-1");
        assertThat(PatientId.of("MRN-4711").toString()).isEqualTo("PatientId");
        assertThat(Identifier.of("urn:oid:1.2", "MRN-4711").toString()).isEqualTo("Identifier");
    }

    @Test
    void ids_of_different_kinds_are_never_equal() {
        assertThat((Object) VisitId.of("1")).isNotEqualTo(NoteId.of("1"));
    }

    @Test
    void extensions_keep_one_value_a_namespace() {
        Extensions two = Extensions.none()
                .with("https://clinic.example/room", "\"B\"")
                .with("https://clinic.example/room", "\"C\"")
                .with("https://clinic.example/bed", "{\"n\":2}");
        assertThat(two.namespaces()).containsExactly("https://clinic.example/bed", "https://clinic.example/room");
        assertThat(two.get("https://clinic.example/room")).isEqualTo(Optional.of("\"C\""));
        assertThat(two.get("https://clinic.example/none")).isEmpty();
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(two.toString()).isEqualTo("Extensions");
        assertThatThrownBy(() -> two.with("room", "1")).hasMessage("namespace: must be a URI with a scheme");
    }
}
