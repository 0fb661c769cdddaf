package org.openmassage.billing.benefit;

/**
 * How a second payer reckons with what the first one paid. Which one a plan uses is in its contract.
 */
public enum CoordinationMethod {
    /** It pays what it would have paid alone, up to what the first payer left open. */
    STANDARD,
    /** It pays only by how much its own benefit exceeds what the first payer paid. */
    NON_DUPLICATION
}
