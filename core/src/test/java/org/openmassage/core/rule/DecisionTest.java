package org.openmassage.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.core.rule.Decision.CLEARANCE;
import static org.openmassage.core.rule.Decision.DEFER;
import static org.openmassage.core.rule.Decision.EMERGENCY;
import static org.openmassage.core.rule.Decision.INCOMPLETE;
import static org.openmassage.core.rule.Decision.MODIFY;
import static org.openmassage.core.rule.Decision.PROCEED;
import static org.openmassage.core.rule.Decision.REFER;
import static org.openmassage.core.rule.Decision.URGENT_REFERRAL;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionTest {

    @Test
    void the_ladder_goes_from_proceed_to_emergency_with_incomplete_between_modify_and_clearance() {
        List<Decision> ladder =
                List.of(PROCEED, MODIFY, INCOMPLETE, CLEARANCE, REFER, DEFER, URGENT_REFERRAL, EMERGENCY);

        assertThat(ladder).containsExactlyInAnyOrder(Decision.values());
        for (int i = 0; i < ladder.size(); i++) {
            for (int j = 0; j < ladder.size(); j++) {
                assertThat(ladder.get(i).isAtLeast(ladder.get(j))).isEqualTo(i >= j);
                assertThat(ladder.get(i).or(ladder.get(j))).isEqualTo(ladder.get(Math.max(i, j)));
            }
        }
    }

    @Test
    void strictest_of_none_is_proceed() {
        assertThat(Decision.strictest(List.of())).isEqualTo(PROCEED);
        assertThat(Decision.strictest(List.of(MODIFY, DEFER, INCOMPLETE))).isEqualTo(DEFER);
    }

    @Test
    void only_proceed_and_modify_allow_a_session() {
        assertThat(Stream.of(Decision.values()).filter(Decision::allowsSession)).containsExactly(PROCEED, MODIFY);
    }

    @ParameterizedTest
    @CsvSource({
        "LOCAL, MODIFY",
        "MODIFY, MODIFY",
        "CLEARANCE, CLEARANCE",
        "REFER, REFER",
        "ABSOLUTE, DEFER",
        "URGENT, URGENT_REFERRAL",
        "EMERGENCY, EMERGENCY"
    })
    void each_effect_leads_to_one_decision(RuleEffect effect, Decision decision) {
        assertThat(effect.decision()).isEqualTo(decision);
    }
}
