package org.openmassage.billing.scrub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.billing.Samples;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;

class ClaimScrubberTest {
    private static final ClaimScrubber SCRUBBER = ClaimScrubber.standard();

    static List<ScrubCase> cases() {
        return ScrubCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void rule_is_found_alone_and_where_it_is_broken(ScrubCase each) {
        Issues issues = SCRUBBER.scrub(each.broken(), each.brokenIn());

        assertThat(issues).extracting(Issue::code).containsOnly(each.rule());
        assertThat(issues).extracting(Issue::path).contains(each.path());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void nothing_is_found_where_the_rule_is_kept(ScrubCase each) {
        assertThat(SCRUBBER.scrub(each.kept(), each.keptIn())).isEmpty();
    }

    @Test
    void every_rule_has_its_row_and_every_row_its_rule() {
        assertThat(cases().stream().map(ScrubCase::rule).collect(Collectors.toSet()))
                .isEqualTo(SCRUBBER.rules().stream().map(ScrubRule::code).collect(Collectors.toSet()));
        assertThat(SCRUBBER.rules()).hasSizeGreaterThan(100);
    }

    @Test
    void every_rule_says_what_is_wrong_how_to_mend_it_and_where_it_comes_from() {
        assertThat(SCRUBBER.rules())
                .allSatisfy(rule -> {
                    assertThat(rule.code()).startsWith("claim.");
                    assertThat(rule.message()).endsWith(".");
                    assertThat(rule.remedy()).endsWith(".");
                    assertThat(rule.paths()).allMatch(path -> path.startsWith("/"));
                })
                .extracting(ScrubRule::code)
                .doesNotHaveDuplicates();
    }

    /** What nobody could confirm may ask a person to look, but does not keep a claim from being sent. */
    @Test
    void only_a_rule_with_a_source_keeps_a_claim_back() {
        assertThat(SCRUBBER.rules())
                .filteredOn(rule -> rule.severity() == Severity.ERROR)
                .isNotEmpty()
                .noneMatch(rule -> rule.source().status() == Status.UNCONFIRMED);
    }

    @Test
    void every_finding_is_where_its_rule_says_that_it_looks() {
        cases().forEach(each -> SCRUBBER.rules().stream()
                .filter(rule -> rule.code().equals(each.rule()))
                .forEach(rule -> assertThat(rule.check(each.broken(), each.brokenIn()))
                        .isNotEmpty()
                        .allSatisfy(issue -> assertThat(rule.paths())
                                .as(issue.path())
                                .anyMatch(path -> issue.path().matches(pattern(path))))));
    }

    private static String pattern(String path) {
        return path.replace("**", "@").replace("*", "[0-9]+").replace("@", ".+");
    }

    @Test
    void no_issue_carries_a_value_of_the_claim() {
        Set<String> values = Set.of("MEMBER-77", "Neckpain", "M54", "AUTH", "2026-03", "180.0", "1234567");
        assertThat(cases().stream().flatMap(each -> SCRUBBER.scrub(each.broken(), each.brokenIn()).stream()))
                .isNotEmpty()
                .allSatisfy(issue -> assertThat(values)
                        .noneMatch(value -> issue.message().contains(value)
                                || issue.remedy().orElse("").contains(value)));
    }

    @Test
    void of_refuses_two_rules_of_one_code() {
        ScrubRule rule = SCRUBBER.rules().get(0);

        assertThatThrownBy(() -> ClaimScrubber.of(List.of(rule, rule))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_rule_without_words_or_places_is_refused() {
        ScrubRule.Builder silent = ScrubRule.error(ScrubGroup.TEXT, "claim.own").at("/id");
        ScrubRule.Builder nowhere =
                ScrubRule.error(ScrubGroup.TEXT, "claim.own").says("It is wrong.", "Mend it.");

        assertThatThrownBy(() -> silent.finds((claim, context) -> Stream.empty()))
                .hasMessageContaining("message");
        assertThatThrownBy(() -> nowhere.finds((claim, context) -> Stream.empty()))
                .hasMessageContaining("paths");
    }

    @Test
    void a_host_adds_a_rule_of_its_own() {
        ScrubRule own = ScrubRule.warning(ScrubGroup.PAYER, "clinic.member-id")
                .says("The member id is not ours.", "Ask the front desk.")
                .from(new ScrubSource("The clinic", Status.CONSENSUS))
                .at("/coverages/*/memberId")
                .finds((claim, context) -> Stream.of("/coverages/0/memberId"));

        assertThat(ClaimScrubber.of(List.of(own)).scrub(Samples.claim(), Samples.context()))
                .extracting(Issue::code, Issue::path)
                .containsExactly(tuple("clinic.member-id", "/coverages/0/memberId"));
    }
}
