package org.openmassage.protocols.search;

import org.openmassage.core.internal.Checks;
import org.openmassage.protocols.catalog.Condition;

/**
 * A condition that a search found, and why. Immutable and thread-safe.
 *
 * @param condition the condition
 * @param kind the best reason for which it was found
 * @param matched what of it matched: the name, the wording, the code or the region, as the catalog writes it
 */
public record ConditionMatch(Condition condition, MatchKind kind, String matched) {
    /**
     * Checks the text.
     *
     * @param condition the condition
     * @param kind the best reason for which it was found
     * @param matched what of it matched
     */
    public ConditionMatch {
        Checks.text("matched", matched);
    }

    /** Returns the condition and the reason. */
    @Override
    public String toString() {
        return "ConditionMatch(" + condition.id() + ", " + kind + ")";
    }
}
