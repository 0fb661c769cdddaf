package org.openmassage.billing.remittance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.BillingCitations;
import org.openmassage.core.catalog.Status;

/** The shipped reasons and remarks. */
class RemittanceCodesTest {
    @Test
    void every_reason_that_a_massage_claim_meets_is_known() {
        assertThat(RemittanceCodes.reasons().keys())
                .hasSize(45)
                .contains(
                        ReasonCode.parse("45"),
                        ReasonCode.parse("173"),
                        ReasonCode.parse("b7"),
                        ReasonCode.parse("P12"));
        assertThat(RemittanceCodes.remarks().keys()).hasSize(18).contains(RemarkCode.parse("MA130"));
        assertThat(RemittanceCodes.providerReasons().keys()).contains(ReasonCode.parse("WO"), ReasonCode.parse("L6"));
    }

    @Test
    void every_refusal_has_a_remedy_and_nothing_else_has() {
        assertThat(RemittanceCodes.reasons().stream())
                .allSatisfy(reason ->
                        assertThat(reason.remedies().isEmpty()).isEqualTo(reason.kind() != ReasonKind.DENIAL));
    }

    @Test
    void only_what_leaves_no_appeal_says_so() {
        assertThat(RemittanceCodes.remarks().stream().filter(RemarkReason::noAppeal))
                .extracting(remark -> remark.code().value())
                .containsExactly("MA130");
    }

    @Test
    void every_citation_is_there_and_nothing_is_confirmed_without_one() {
        Stream<Basis> bases = Stream.concat(
                Stream.concat(RemittanceCodes.reasons().stream(), RemittanceCodes.providerReasons().stream())
                        .flatMap(reason -> Stream.concat(Stream.of(reason.basis()), reason.remedyBasis().stream())),
                RemittanceCodes.remarks().stream().map(RemarkReason::basis));
        List<Basis> all = bases.toList();
        assertThat(all).hasSizeGreaterThan(70).allSatisfy(basis -> {
            assertThat(basis.citations())
                    .isNotEmpty()
                    .allMatch(id -> BillingCitations.standard().contains(id));
            assertThat(basis.status()).isIn(Status.CONFIRMED, Status.CONSENSUS);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4-5", "123456", "ü"})
    void code_in_no_form_of_one_is_refused(String text) {
        assertThatThrownBy(() -> ReasonCode.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void code_survives_its_text() {
        for (String text : List.of("45", "B7", "P12", "A1")) {
            assertThat(ReasonCode.parse(ReasonCode.parse(text).toString())).isEqualTo(ReasonCode.parse(text));
        }
        assertThat(RemarkCode.parse(" ma130 ")).hasToString("MA130");
    }
}
