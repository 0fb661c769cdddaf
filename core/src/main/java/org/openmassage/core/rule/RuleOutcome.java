package org.openmassage.core.rule;

import java.util.Objects;
import org.openmassage.core.vocabulary.RuleId;

/**
 * What came of one rule for one patient. Immutable and thread-safe.
 *
 * @param rule the rule
 * @param effect what it asks for where it holds
 * @param evaluation whether it holds, and why
 */
public record RuleOutcome(RuleId rule, RuleEffect effect, Evaluation evaluation) {

    /**
     * Checks that nothing is missing.
     *
     * @param rule the rule
     * @param effect what it asks for where it holds
     * @param evaluation whether it holds, and why
     */
    public RuleOutcome {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(effect, "effect");
        Objects.requireNonNull(evaluation, "evaluation");
    }

    /**
     * Whether the rule holds.
     *
     * @return its truth
     */
    public Truth truth() {
        return evaluation.truth();
    }

    /**
     * Whether what the rule asks for is to be done: it holds, or it is open and only modifies the session, which then is
     * modified to be safe.
     *
     * @return whether it is
     */
    public boolean isApplied() {
        return truth() == Truth.TRUE || (truth() == Truth.UNKNOWN && effect.decision() == Decision.MODIFY);
    }

    /** Shows the type only: that a rule holds of somebody concerns that person. */
    @Override
    public String toString() {
        return "RuleOutcome";
    }
}
