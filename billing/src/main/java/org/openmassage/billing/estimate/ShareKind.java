package org.openmassage.billing.estimate;

/**
 * Why somebody bears a part of the cost.
 */
public enum ShareKind {
    /** The deductible is not met. */
    DEDUCTIBLE,
    /** The copay of the visit. */
    COPAY,
    /** The coinsurance. */
    COINSURANCE,
    /** The plan pays for no more visits. */
    VISITS_USED_UP,
    /** The plan pays no more money this year. */
    AMOUNT_USED_UP,
    /** The plan does not cover the service. */
    NOT_COVERED,
    /** What a clinic without a contract charges above the allowed amount; on top of it. */
    BALANCE_BILL,
    /** The payer forbids to charge the patient. */
    PATIENT_PROTECTED,
    /** What the payer pays. */
    BENEFIT,
    /** What the second payer pays of what the first one left. */
    COORDINATION
}
