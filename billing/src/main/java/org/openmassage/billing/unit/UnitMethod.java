package org.openmassage.billing.unit;

/**
 * How a payer turns the minutes of 15-minute codes into units. Which method a payer uses is its policy, not ours: it is
 * data in {@code org.openmassage.billing.payer}.
 *
 * <p>Immutable and thread-safe.
 */
public enum UnitMethod {

    /**
     * The "8-minute rule" of Medicare and of payers that follow it: the total of all timed minutes of the day decides how
     * many units there are, whole quarter hours go to their own code, and what is left goes to the largest remainders.
     * Source: CMS Pub. 100-04, Medicare Claims Processing Manual, chapter 5, section 20.2.
     */
    CMS("CMS Pub. 100-04, chapter 5, section 20.2"),

    /**
     * The midpoint rule (also "rule of eights" or substantial portion method): each code stands alone, and a unit counts
     * once its midpoint is passed; remainders are never pooled. Source: the time rule of the CPT introduction (a unit of
     * time is attained when the midpoint is passed), in our own words.
     */
    AMA("AMA CPT time rule (midpoint)");

    private final String source;

    UnitMethod(String source) {
        this.source = source;
    }

    /**
     * Where the rule comes from.
     *
     * @return a short reference for a person to look up
     */
    public String source() {
        return source;
    }
}
