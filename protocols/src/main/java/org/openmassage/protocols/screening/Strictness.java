package org.openmassage.protocols.screening;

import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.rule.Decision;

/** Which way a decision or its limits went from one screening to the next. */
public enum Strictness {
    /** As before. */
    UNCHANGED,
    /** More is forbidden. */
    STRICTER,
    /** Less is forbidden. */
    LAXER,
    /** Something is forbidden that was not, and something else no longer is. */
    MIXED;

    /**
     * Compares decisions.
     *
     * @param before the earlier decision
     * @param now the later one
     * @return never {@link #MIXED}
     */
    public static Strictness of(Decision before, Decision now) {
        if (before == now) {
            return UNCHANGED;
        }
        return now.isAtLeast(before) ? STRICTER : LAXER;
    }

    /**
     * Compares limits.
     *
     * @param before the earlier limits
     * @param now the later ones
     * @return stricter if the later limits forbid all that the earlier did, and more
     */
    public static Strictness of(TreatmentLimits before, TreatmentLimits now) {
        if (before.equals(now)) {
            return UNCHANGED;
        }
        TreatmentLimits both = before.and(now);
        return both.equals(now) ? STRICTER : both.equals(before) ? LAXER : MIXED;
    }
}
