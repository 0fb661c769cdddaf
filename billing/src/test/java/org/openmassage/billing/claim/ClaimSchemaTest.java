package org.openmassage.billing.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openmassage.core.json.DocumentSchemas;

/** Across modules: core finds a schema among the resources of billing, which it cannot open itself. */
class ClaimSchemaTest {
    @Test
    void schema_of_a_claim_is_found_beside_those_of_core() {
        assertThat(DocumentSchemas.names()).contains("claim", "patient");
        assertThat(DocumentSchemas.find("claim"))
                .hasValueSatisfying(text -> assertThat(text).contains("\"title\": \"claim/1\"", "\"amount\""));
    }
}
