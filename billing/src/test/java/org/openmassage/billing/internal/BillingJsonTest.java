package org.openmassage.billing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.charge.Fee;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;

class BillingJsonTest {
    private static final Fee FEE = Fee.builder()
            .code(ProcedureCode.parse("97124"))
            .amount(Money.parse("USD 45.00"))
            .build();
    private static final String JSON = "{\"code\":\"97124\",\"amount\":{\"amount\":\"45.00\",\"currency\":\"USD\"}}";

    @Test
    void money_is_a_decimal_in_a_string_with_its_currency() {
        assertThat(Documents.write(FEE)).isEqualTo(JSON);
        assertThat(Documents.read(JSON, Fee.class)).isEqualTo(FEE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"amount\":\"45.001\",\"currency\":\"USD\"}",
                "{\"amount\":45.00,\"currency\":\"USD\"}",
                "{\"amount\":\"45.00\",\"currency\":\"ZZZ\"}",
                "{\"amount\":\"45.00\"}",
                "{\"amount\":\"45.00\",\"currency\":\"USD\",\"note\":\"45.00\"}",
                "\"USD 45.00\"",
            })
    void money_in_any_other_form_is_refused_without_showing_it(String money) {
        String json = "{\"code\":\"97124\",\"amount\":" + money + "}";

        assertThatThrownBy(() -> Documents.read(json, Fee.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("/amount")
                .hasMessageNotContaining("45.0")
                .hasMessageNotContaining("ZZZ")
                .hasNoCause();
    }
}
