package org.openmassage.billing.scrub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScrubRuleTest {
    @Test
    void every_rule_has_a_claim_that_breaks_it() {
        assertThat(ClaimScrubberTest.brokenClaims()
                        .map(ClaimScrubberTest.Case::rule)
                        .collect(Collectors.toSet()))
                .isEqualTo(ClaimScrubber.standard().rules().stream()
                        .map(ScrubRule::code)
                        .collect(Collectors.toSet()));
    }

    @Test
    void every_rule_has_its_own_code_a_message_a_remedy_and_a_source() {
        assertThat(ClaimScrubber.standard().rules())
                .hasSizeGreaterThan(30)
                .allSatisfy(rule -> {
                    assertThat(rule.code()).startsWith("claim.");
                    assertThat(rule.message()).endsWith(".");
                    assertThat(rule.remedy()).endsWith(".");
                    assertThat(rule.source()).isNotBlank();
                })
                .extracting(ScrubRule::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void no_issue_carries_a_value_of_the_claim() {
        Set<String> values = Set.of("MEMBER-77", "Neckpain", "M54", "97140", "97124", "2026-03", "180.0", "1234567");
        assertThat(ClaimScrubberTest.brokenClaims()
                        .flatMap(each -> ClaimScrubber.standard().scrub(each.claim(), each.context()).stream()))
                .filteredOn(issue -> !issue.code().equals("claim.code-outside-scope"))
                .allSatisfy(issue -> assertThat(values)
                        .noneMatch(value -> issue.message().contains(value)
                                || issue.remedy().orElse("").contains(value)));
    }

    @Test
    void of_refuses_two_rules_of_one_code() {
        ScrubRule rule = ClaimScrubber.standard().rules().get(0);

        assertThatThrownBy(() -> ClaimScrubber.of(List.of(rule, rule))).isInstanceOf(IllegalArgumentException.class);
    }
}
