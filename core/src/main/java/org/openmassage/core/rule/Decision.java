package org.openmassage.core.rule;

import java.util.Collection;

/**
 * Whether a session may take place: seven rungs from the mildest to the strictest, and apart from them
 * {@link #INCOMPLETE}. The strictest wins.
 *
 * <p>Where decisions are compared, {@code INCOMPLETE} stands between {@link #MODIFY} and {@link #CLEARANCE}: it allows no
 * session, so it is stricter than what does, and it yields to every decision that a known rule demands. Compare with
 * {@link #isAtLeast} and {@link #strictest}, not by ordinal.
 */
public enum Decision {
    /** Nothing speaks against the session. */
    PROCEED(0),
    /** The session takes place within limits. */
    MODIFY(1),
    /** No session without a physician's written clearance. */
    CLEARANCE(3),
    /** No session now; refer. */
    REFER(4),
    /** No session while the cause lasts. */
    DEFER(5),
    /** Stop, and refer on the same day. */
    URGENT_REFERRAL(6),
    /** Stop, and call emergency services. */
    EMERGENCY(7),
    /** Not decided: a rule that could forbid the session is open until its questions are answered. */
    INCOMPLETE(2);

    private final int strictness;

    Decision(int strictness) {
        this.strictness = strictness;
    }

    /**
     * Tells whether a session may take place on this decision, with or without limits.
     *
     * @return true for {@link #PROCEED} and {@link #MODIFY} only
     */
    public boolean allowsSession() {
        return this == PROCEED || this == MODIFY;
    }

    /**
     * Tells whether this decision is as strict as another.
     *
     * @param other the other decision
     * @return whether it is the same or stricter
     */
    public boolean isAtLeast(Decision other) {
        return strictness >= other.strictness;
    }

    /**
     * Returns the stricter of two decisions.
     *
     * @param other the other decision
     * @return this or the other
     */
    public Decision or(Decision other) {
        return isAtLeast(other) ? this : other;
    }

    /**
     * Returns the strictest of some decisions, those for several sites for instance.
     *
     * @param decisions the decisions
     * @return the strictest; {@link #PROCEED} if there is none
     */
    public static Decision strictest(Collection<Decision> decisions) {
        return decisions.stream().reduce(PROCEED, Decision::or);
    }
}
