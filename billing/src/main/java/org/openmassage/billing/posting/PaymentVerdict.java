package org.openmassage.billing.posting;

/**
 * How what a payer allowed compares with its contract.
 */
public enum PaymentVerdict {
    /** It is what the contract says. */
    AS_CONTRACTED,
    /** It is less. */
    UNDERPAID,
    /** It is more. */
    OVERPAID,
    /** The line was refused: see what can be done about that instead. */
    DENIED,
    /** The contract has no amount for the code: unknown. */
    NO_RATE
}
