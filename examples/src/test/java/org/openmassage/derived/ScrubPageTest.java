package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.cms1500.Cms1500Field;
import org.openmassage.billing.correction.ClaimChange;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.scrub.ScrubGroup;
import org.openmassage.billing.scrub.ScrubRule;

/** docs/scrub.md tells a biller what the scrub checks and where each rule comes from. */
class ScrubPageTest {
    private final CatalogPage page = new CatalogPage(
            "Billing: what is checked before a claim is sent",
            "A claim is scrubbed by the rules below. An error keeps it back: a payer would refuse it. A warning asks a person",
            "to look; what nobody could confirm is never more than a warning. A rule that needs something besides the claim",
            "(the policy, the order, the notes, the authorizations, the claims sent before) finds nothing where that is not",
            "at hand: a scrub without them is not a promise that they are in order.",
            "",
            "*Where* is the place in the claim's JSON; `*` stands for the place in a list, `**` for any place. R1 to R11 are",
            "the rules for the records of medical massage. CARC and RARC are the codes by which payers tell why they did not",
            "pay. The text of the manuals of the form's 02/12 version, the edits and maximums after 2024-07, and the list of",
            "always-therapy codes are unconfirmed wherever they show.");

    @Test
    void page_lists_every_rule_every_kind_of_change_and_every_field() {
        for (ScrubGroup group : ScrubGroup.values()) {
            page.section(group.title());
            page.point("Asks", group.about());
            page.table(
                    List.of("code", "severity", "where", "what is wrong", "how to mend it", "source", "status"),
                    rules(group),
                    ScrubPageTest::row);
        }
        changes();
        form();
        page.hold("scrub.md");
    }

    @Test
    void no_group_is_empty_and_no_rule_without_a_group() {
        assertThat(ScrubGroup.values())
                .allSatisfy(group -> assertThat(rules(group)).isNotEmpty());
        assertThat(Stream.of(ScrubGroup.values())
                        .mapToInt(group -> rules(group).size())
                        .sum())
                .isEqualTo(ClaimScrubber.standard().rules().size());
    }

    private static List<ScrubRule> rules(ScrubGroup group) {
        return ClaimScrubber.standard().rules().stream()
                .filter(rule -> rule.group() == group)
                .toList();
    }

    private static List<String> row(ScrubRule rule) {
        return List.of(
                CatalogPage.code(rule.code()),
                CatalogPage.word(rule.severity()),
                rule.paths().stream().map(CatalogPage::code).collect(Collectors.joining(" ")),
                rule.message(),
                rule.remedy(),
                rule.source().text(),
                CatalogPage.word(rule.source().status()));
    }

    private void changes() {
        page.section("When a claim that was sent changes");
        page.point(
                "Asks",
                "Whether a change needs a replacement claim (frequency 7), takes the claim back (void, frequency 8), or needs"
                        + " nothing. The strictest change decides.");
        page.table(
                List.of("change", "asks for", "source", "status"),
                List.of(ClaimChange.values()),
                change -> List.of(
                        CatalogPage.word(change),
                        CatalogPage.word(change.effect()),
                        change.source(),
                        CatalogPage.word(change.status())));
    }

    private void form() {
        page.section("The paper form: CMS-1500 (02/12)");
        page.point(
                "Widths",
                "How many characters a field takes. All of them are unconfirmed. What is too long is an error with the name of"
                        + " the field, and is never cut. A claim of more than six lines takes several sheets.");
        page.table(
                List.of("box", "holds", "characters", "name"),
                List.of(Cms1500Field.values()),
                field -> List.of(
                        field.box(),
                        field.label(),
                        field.width().isPresent() ? String.valueOf(field.width().getAsInt()) : "",
                        CatalogPage.code(field.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
    }
}
