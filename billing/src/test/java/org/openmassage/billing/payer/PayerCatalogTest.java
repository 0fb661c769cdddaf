package org.openmassage.billing.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.BillingCitations;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;
import org.openmassage.core.vocabulary.TechniqueId;

class PayerCatalogTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void insurance_wants_a_prescription_and_cash_does_not() {
        assertThat(policy("commercial-generic").prescriptionRequired().value()).isTrue();
        assertThat(policy("cash").prescriptionRequired().value()).isFalse();
    }

    @ParameterizedTest(name = "{0} goes to {1}")
    @CsvSource({
        "effleurage, 97124",
        "petrissage, 97124",
        "neuromuscular-therapy, 97140",
        "trigger-point-compression, 97140",
        "post-isometric-relaxation, 97140",
        "manual-lymph-drainage, 97140",
        "hot-pack, 97010",
    })
    void each_technique_has_its_own_code(String technique, String code) {
        assertThat(policy("commercial-generic").ruleOf(TechniqueId.of(technique)))
                .flatMap(TechniqueRule::code)
                .contains(ProcedureCode.parse(code));
    }

    @Test
    void a_technique_without_a_code_is_known_and_one_that_is_not_mentioned_is_not() {
        assertThat(policy("commercial-generic").ruleOf(TechniqueId.of("cupping")))
                .isPresent()
                .flatMap(TechniqueRule::code)
                .isEmpty();
        assertThat(policy("commercial-generic").ruleOf(TechniqueId.of("hot-yoga")))
                .isEmpty();
    }

    @Test
    void every_code_of_a_map_is_in_the_code_set() {
        assertThat(PayerCatalog.standard().stream()
                        .flatMap(payer -> payer.policies().stream())
                        .flatMap(policy -> policy.techniques().stream())
                        .flatMap(rule -> rule.code().stream()))
                .hasSizeGreaterThan(30)
                .allMatch(code -> ProcedureCodeSet.standard().find(code, DAY).isPresent());
    }

    @Test
    void every_citation_exists() {
        assertThat(PayerCatalog.standard().stream()
                        .flatMap(payer -> payer.policies().stream())
                        .flatMap(PayerCatalogTest::bases)
                        .flatMap(basis -> basis.citations().stream()))
                .isNotEmpty()
                .allMatch(id -> BillingCitations.standard().contains(id));
    }

    @Test
    void policyOn_goes_by_the_date_of_service() {
        Payer payer = PayerCatalog.standard().get(PayerId.of("cash"));
        PayerPolicy old = payer.policies()
                .get(0)
                .withInForce(new Period(Optional.empty(), Optional.of(LocalDate.of(2025, 12, 31))));
        PayerPolicy now = old.withInForce(new Period(Optional.of(LocalDate.of(2026, 1, 1)), Optional.empty()));
        Payer both = payer.withPolicies(old, now);

        assertThat(both.policyOn(LocalDate.of(2025, 12, 31))).containsSame(old);
        assertThat(both.policyOn(LocalDate.of(2026, 1, 1))).containsSame(now);
        assertThatThrownBy(() -> payer.withPolicies(old, old))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("policies");
    }

    private static Stream<Basis> bases(PayerPolicy policy) {
        return Stream.concat(
                Stream.of(
                        policy.recognition().basis(),
                        policy.prescriptionRequired().basis(),
                        policy.unitMethod().basis(),
                        policy.editsApply().basis()),
                policy.techniques().stream().map(TechniqueRule::basis));
    }

    private static PayerPolicy policy(String id) {
        return PayerCatalog.standard().get(PayerId.of(id)).policyOn(DAY).orElseThrow();
    }
}
