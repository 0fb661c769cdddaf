package org.openmassage.core.care;

import org.openmassage.core.catalog.Provenance;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A rule that a catalog overlay took away. It is shown, lest its absence go unseen. Immutable and thread-safe.
 *
 * @param rule which rule
 * @param reason why, in the words of whoever withdrew it
 * @param provenance which overlay withdrew it
 */
public record WithdrawnRule(RuleId rule, String reason, Provenance provenance) {
    /**
     * Checks the reason.
     *
     * @param rule which rule
     * @param reason why, in the words of whoever withdrew it
     * @param provenance which overlay withdrew it
     */
    public WithdrawnRule {
        Checks.text("reason", reason);
    }

    /** Shows the type and the rule. */
    @Override
    public String toString() {
        return "WithdrawnRule(" + rule + ")";
    }
}
