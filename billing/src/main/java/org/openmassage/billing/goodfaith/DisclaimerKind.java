package org.openmassage.billing.goodfaith;

/**
 * A disclaimer that a good faith estimate carries. The texts are our own words for what the rule asks for, not the model form of HHS; a clinic may put its own in their place.
 *
 * <p>Immutable and thread-safe.
 */
public enum DisclaimerKind {
    /** There may be further services that are scheduled separately: 45 CFR 149.610(c)(1)(vii) to (x). */
    SEPARATE_SERVICES(
            "In the course of your care we may recommend other services that are scheduled or asked for separately. They"
                    + " are not part of this estimate."),
    /** It is an estimate: 45 CFR 149.610(c)(1)(vii) to (x). */
    ONLY_AN_ESTIMATE("This is an estimate of what we reasonably expect on the day it was made. The services and charges"
            + " may turn out different."),
    /** The right to dispute a bill, where to read about it, and that care does not suffer: 45 CFR 149.610(c)(1)(vii) to (x). */
    RIGHT_TO_DISPUTE(
            "If the bill of a provider is at least $400 above what this estimate says for that provider, you may"
                    + " start a dispute process with the U.S. Department of Health and Human Services within 120 calendar days of"
                    + " the first bill. www.cms.gov/nosurprises tells how. Starting it will not affect the quality of the care that"
                    + " you receive."),
    /** It binds nobody to take the services: 45 CFR 149.610(c)(1)(vii) to (x). */
    NOT_A_CONTRACT("This estimate is not a contract. You need not take the services from any provider named in it.");

    private final String text;

    DisclaimerKind(String text) {
        this.text = text;
    }

    /**
     * The disclaimer in our words.
     *
     * @return the disclaimer
     */
    public Disclaimer standard() {
        return new Disclaimer(this, text);
    }
}
