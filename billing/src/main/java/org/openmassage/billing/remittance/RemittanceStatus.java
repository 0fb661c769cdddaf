package org.openmassage.billing.remittance;

/**
 * How a payer processed a claim (claim status of a remittance).
 */
public enum RemittanceStatus {
    /** As the payer that pays first. */
    PRIMARY,
    /** As the second payer. */
    SECONDARY,
    /** As the third payer. */
    TERTIARY,
    /** Denied as a whole. */
    DENIED,
    /** An earlier payment is taken back: all amounts are those of then, negated. What replaces it follows as a payment of its own. */
    REVERSAL
}
