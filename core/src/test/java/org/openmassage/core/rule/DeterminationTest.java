package org.openmassage.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Determination.Question;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

class DeterminationTest {

    /** Rules as {@code EFFECT=PRESENCE}, each with a fact of its own. */
    private static Determination determine(String... rules) {
        List<RuleOutcome> outcomes = new ArrayList<>();
        for (String rule : rules) {
            String[] parts = rule.split("=", -1);
            String name = "rule-" + outcomes.size();
            Facts facts =
                    Facts.of(LocalDate.of(2026, 3, 2), Map.of(FactId.of(name), Reading.of(Presence.valueOf(parts[1]))));
            outcomes.add(new RuleOutcome(
                    RuleId.of(name),
                    RuleEffect.valueOf(parts[0]),
                    Criterion.present(name).evaluate(facts)));
        }
        return Determination.of(outcomes);
    }

    @ParameterizedTest
    @CsvSource({
        // rules, decision, at most
        "'', PROCEED, PROCEED",
        "EMERGENCY=ABSENT, PROCEED, PROCEED",
        "LOCAL=PRESENT, MODIFY, MODIFY",
        "LOCAL=NOT_ASKED, MODIFY, MODIFY",
        "MODIFY=UNKNOWN, MODIFY, MODIFY",
        "CLEARANCE=NOT_ASKED, INCOMPLETE, CLEARANCE",
        "CLEARANCE=UNKNOWN, INCOMPLETE, CLEARANCE",
        "MODIFY=PRESENT EMERGENCY=NOT_ASKED, INCOMPLETE, EMERGENCY",
        "CLEARANCE=PRESENT EMERGENCY=NOT_ASKED, CLEARANCE, EMERGENCY",
        "ABSOLUTE=PRESENT EMERGENCY=NOT_ASKED, DEFER, EMERGENCY",
        "ABSOLUTE=PRESENT CLEARANCE=NOT_ASKED, DEFER, DEFER",
        "CLEARANCE=PRESENT REFER=PRESENT LOCAL=PRESENT, REFER, REFER",
        "URGENT=PRESENT ABSOLUTE=PRESENT, URGENT_REFERRAL, URGENT_REFERRAL",
        "EMERGENCY=PRESENT URGENT=NOT_ASKED, EMERGENCY, EMERGENCY"
    })
    void the_strictest_rule_decides_and_an_open_one_is_never_taken_for_a_no(
            String rules, Decision decision, Decision atMost) {
        Determination determination = rules.isEmpty() ? determine() : determine(rules.split(" ", -1));

        assertThat(determination.decision()).isEqualTo(decision);
        assertThat(determination.atMost()).isEqualTo(atMost);
        assertThat(determination.isSettled()).isEqualTo(decision == atMost);
    }

    @Test
    void open_rules_are_asked_the_strictest_first() {
        Determination determination = determine(
                "MODIFY=NOT_ASKED", "ABSOLUTE=PRESENT", "EMERGENCY=NOT_ASKED", "CLEARANCE=UNKNOWN", "LOCAL=PRESENT");

        assertThat(determination.questions())
                .extracting(question -> question.fact().value(), Question::upTo)
                .containsExactly(tuple("rule-2", Decision.EMERGENCY), tuple("rule-0", Decision.MODIFY));
        assertThat(determination.unanswerable())
                .containsExactly(new Question(FactId.of("rule-3"), Set.of(RuleId.of("rule-3")), Decision.CLEARANCE));
        assertThat(determination.open())
                .extracting(outcome -> outcome.rule().value())
                .containsExactly("rule-2", "rule-3", "rule-0");
        assertThat(determination.applied())
                .extracting(outcome -> outcome.rule().value())
                .containsExactly("rule-1", "rule-0", "rule-4");
        assertThat(determination.outcomes()).hasSize(5);
    }

    @Test
    void rules_that_share_a_fact_share_its_question() {
        Facts nothing = Facts.of(LocalDate.of(2026, 3, 2), Map.of());
        Evaluation open = Criterion.present("swelling").evaluate(nothing);

        Determination determination = Determination.of(List.of(
                new RuleOutcome(RuleId.of("local"), RuleEffect.LOCAL, open),
                new RuleOutcome(RuleId.of("dvt"), RuleEffect.URGENT, open)));

        assertThat(determination.questions())
                .containsExactly(new Question(
                        FactId.of("swelling"), Set.of(RuleId.of("dvt"), RuleId.of("local")), Decision.URGENT_REFERRAL));
    }

    @Test
    void no_text_tells_what_holds_of_the_patient() {
        Determination determination = determine("EMERGENCY=PRESENT");

        assertThat(determination).hasToString("Determination");
        assertThat(determination.outcomes()).hasToString("[RuleOutcome]");
    }
}
