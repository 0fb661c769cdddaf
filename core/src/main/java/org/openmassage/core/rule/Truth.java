package org.openmassage.core.rule;

import java.util.Collection;

/**
 * What is known of a statement: true, false, or unknown. The connectives are those of Kleene's strong three-valued logic
 * (S. C. Kleene, Introduction to Metamathematics, 1952, §64): a result is true or false as soon as no answer to the open
 * questions could change it.
 */
public enum Truth {
    /** It holds, whatever the open questions answer. */
    TRUE,
    /** It does not hold, whatever the open questions answer. */
    FALSE,
    /** It depends on something that is not known. */
    UNKNOWN;

    /**
     * Returns the truth of a boolean.
     *
     * @param value the boolean
     * @return {@link #TRUE} or {@link #FALSE}
     */
    public static Truth of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /**
     * Both.
     *
     * @param other the other statement
     * @return false if either is false, true if both are true, else unknown
     */
    public Truth and(Truth other) {
        if (this == FALSE || other == FALSE) {
            return FALSE;
        }
        return this == TRUE && other == TRUE ? TRUE : UNKNOWN;
    }

    /**
     * Either.
     *
     * @param other the other statement
     * @return true if either is true, false if both are false, else unknown
     */
    public Truth or(Truth other) {
        if (this == TRUE || other == TRUE) {
            return TRUE;
        }
        return this == FALSE && other == FALSE ? FALSE : UNKNOWN;
    }

    /**
     * The opposite.
     *
     * @return true for false, false for true, unknown for unknown
     */
    public Truth not() {
        return switch (this) {
            case TRUE -> FALSE;
            case FALSE -> TRUE;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /**
     * Tells whether this is known, either way.
     *
     * @return whether it is true or false
     */
    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /**
     * Tells whether at least so many of some statements hold.
     *
     * @param count how many; zero always holds
     * @param truths the statements
     * @return true if so many are true, false if so many cannot become true, else unknown
     * @throws IllegalArgumentException if the count is negative
     */
    public static Truth atLeast(int count, Collection<Truth> truths) {
        int yes = 0;
        int open = 0;
        for (Truth truth : truths) {
            yes += truth == TRUE ? 1 : 0;
            open += truth == UNKNOWN ? 1 : 0;
        }
        return atLeast(count, yes, open);
    }

    static Truth atLeast(int count, int yes, int open) {
        if (count < 0) {
            throw new IllegalArgumentException("count: must not be negative");
        }
        if (yes >= count) {
            return TRUE;
        }
        return yes + open >= count ? UNKNOWN : FALSE;
    }
}
