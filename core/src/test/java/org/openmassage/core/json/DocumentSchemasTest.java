package org.openmassage.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Inside the module, whose resources nobody else sees. */
class DocumentSchemasTest {
    @Test
    void schema_is_found_by_the_name_of_the_document() {
        assertThat(DocumentSchemas.find("soap-note"))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")
                        .contains("\"title\": \"soap-note/1\"")
                        .endsWith("}\n"));
    }

    @Test
    void every_name_has_a_schema() {
        assertThat(DocumentSchemas.names())
                .contains("patient", "signed-document", "visit")
                .allSatisfy(name -> assertThat(DocumentSchemas.find(name)).isPresent());
    }

    @Test
    void nothing_is_found_by_another_name() {
        assertThat(DocumentSchemas.find("sonnet")).isEmpty();
        assertThat(DocumentSchemas.find("soap-note/1")).isEmpty();
        assertThat(DocumentSchemas.find("")).isEmpty();
    }

    @Test
    void names_cannot_be_changed() {
        assertThatThrownBy(() -> DocumentSchemas.names().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
