package org.openmassage.core.rule;

/**
 * What a rule asks for when it holds, in the field's own words: the classes of contraindication, and the actions of red
 * flags. Each leads to exactly one {@link Decision}.
 */
public enum RuleEffect {
    /** A local contraindication: a region is left out or treated lightly. */
    LOCAL(Decision.MODIFY),
    /** The whole session is adapted: pressure, position, techniques. */
    MODIFY(Decision.MODIFY),
    /** Written clearance by a physician is needed first. */
    CLEARANCE(Decision.CLEARANCE),
    /** Not treated now; the patient is referred. */
    REFER(Decision.REFER),
    /** An absolute contraindication: no session while it lasts. */
    ABSOLUTE(Decision.DEFER),
    /** Stop; referral on the same day. */
    URGENT(Decision.URGENT_REFERRAL),
    /** Stop; emergency services. */
    EMERGENCY(Decision.EMERGENCY);

    private final Decision decision;

    RuleEffect(Decision decision) {
        this.decision = decision;
    }

    /**
     * Returns the decision that this effect leads to.
     *
     * @return the decision, never {@link Decision#PROCEED} or {@link Decision#INCOMPLETE}
     */
    public Decision decision() {
        return decision;
    }
}
