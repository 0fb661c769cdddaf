package org.openmassage.billing.payer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.codeset.BillingCitations;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

class PayerPacksTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Payer payer(String id) {
        return PayerCatalog.standard().get(PayerId.of(id));
    }

    private static PayerPolicy policy(String id) {
        return payer(id).policyOn(DAY).orElseThrow();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "cash, SELF_PAY",
        "commercial-generic, BY_CONTRACT",
        "commercial-gp-modifier, BY_CONTRACT",
        "medicare, NOT_RECOGNIZED",
        "fl-pip, NOT_RECOGNIZED",
        "va-community-care, RECOGNIZED",
        "wa-lni, RECOGNIZED",
    })
    void each_payer_says_whether_it_pays_a_massage_therapist(String payer, Recognition expected) {
        assertThat(policy(payer).recognition().value()).isEqualTo(expected);
    }

    @Test
    void medicare_advantage_is_left_open() {
        assertThat(PayerCatalog.standard().stream())
                .noneMatch(payer -> payer.name().contains("Advantage"));
        assertThat(policy("medicare").recognition().basis().remark().orElseThrow())
                .contains("Medicare Advantage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CQ", "CO"})
    void no_pack_puts_the_modifier_of_an_assistant_on_a_line(String modifier) {
        assertThat(PayerCatalog.standard().stream().flatMap(payer -> payer.policies().stream()))
                .isNotEmpty()
                .noneMatch(policy -> policy.modifiers().stream()
                        .anyMatch(rule -> rule.modifier().equals(Modifier.parse(modifier))));
    }

    @Test
    void florida_has_excluded_massage_from_2013() {
        assertThat(payer("fl-pip").policyOn(LocalDate.of(2012, 12, 31))).isEmpty();
        assertThat(payer("fl-pip").policyOn(LocalDate.of(2013, 1, 1))).isPresent();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2020-06-30, false", "2020-07-01, true"})
    void modifier_is_wanted_from_its_day(LocalDate on, boolean wanted) {
        PayerPolicy policy = payer("commercial-gp-modifier").policyOn(on).orElseThrow();

        assertThat(policy.modifiersOf(ProcedureCode.parse("97140")))
                .isEqualTo(wanted ? List.of(Modifier.parse("GP")) : List.of());
    }

    @Test
    void medicare_counts_by_its_own_manual() {
        assertThat(policy("medicare").unitMethod().value()).isEqualTo(UnitMethod.CMS);
        assertThat(policy("medicare").editsApply().value()).isTrue();
        assertThat(policy("wa-lni").editsApply().value()).isFalse();
    }

    @Test
    void veterans_affairs_files_within_half_a_year_and_charges_nobody() {
        PayerPolicy policy = policy("va-community-care");

        assertThat(policy.timelyFilingDays()).map(PolicyFigure::value).contains(180);
        assertThat(policy.reconsiderationDays()).map(PolicyFigure::value).contains(90);
        assertThat(policy.patientMayBeCharged()).map(PolicyFigure::value).contains(false);
        assertThat(policy.referralNumberRequired()).map(PolicyFigure::value).contains(true);
    }

    @Test
    void every_figure_of_every_pack_has_a_source_that_exists_or_says_it_has_none() {
        Stream<Basis> bases = PayerCatalog.standard().stream()
                .flatMap(payer -> payer.policies().stream())
                .flatMap(policy -> Stream.of(
                                Stream.of(
                                        policy.recognition().basis(),
                                        policy.prescriptionRequired().basis()),
                                policy.referralNumberForm().stream().map(PolicyFigure::basis),
                                policy.patientMayBeCharged().stream().map(PolicyFigure::basis),
                                policy.reconsiderationDays().stream().map(PolicyFigure::basis),
                                policy.episodes().stream().map(EpisodeRule::basis),
                                policy.reports().stream().map(ReportRule::basis),
                                policy.authorizations().stream().map(AuthorizationRule::basis),
                                policy.modifiers().stream().map(ModifierRule::basis),
                                policy.conditions().stream().map(PolicyCondition::basis))
                        .flatMap(each -> each));

        assertThat(bases).hasSizeGreaterThan(25).allSatisfy(basis -> {
            assertThat(basis.citations())
                    .allMatch(id -> BillingCitations.standard().contains(id));
            assertThat(!basis.citations().isEmpty() || basis.remark().isPresent())
                    .isTrue();
        });
    }

    @Test
    void template_begins_a_clinics_own_payer() {
        PayerId id = PayerId.of("acme-health");
        Payer own = PayerCatalog.template(id, "Acme Health", Period.from(LocalDate.of(2026, 1, 1)));

        assertThat(own.policyOn(LocalDate.of(2025, 12, 31))).isEmpty();
        assertThat(own.policyOn(DAY)).get().satisfies(policy -> {
            assertThat(policy.payer()).isEqualTo(id);
            assertThat(policy.prescriptionRequired().value()).isTrue();
            assertThat(policy.techniques()).isNotEmpty();
        });
    }

    @Test
    void policy_refuses_a_form_that_is_no_pattern_and_two_episodes_of_a_kind() {
        PayerPolicy policy = policy("va-community-care");
        PolicyFigure<String> broken =
                new PolicyFigure<>("VA(", policy.recognition().basis());

        assertThatThrownBy(() -> policy.withReferralNumberForm(broken)).hasMessageContaining("referralNumberForm");
        assertThatThrownBy(() -> policy.withEpisodes(
                        policy.episodes().get(0), policy.episodes().get(0)))
                .hasMessageContaining("episodes");
    }
}
