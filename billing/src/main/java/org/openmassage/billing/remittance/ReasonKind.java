package org.openmassage.billing.remittance;

/**
 * What a reason of an adjustment amounts to.
 */
public enum ReasonKind {
    /** A share that the plan leaves to the patient. */
    PATIENT_SHARE,
    /** What exceeds the allowed amount. */
    CONTRACTUAL,
    /** What an earlier payer paid or adjusted. */
    PRIOR_PAYER,
    /** A refusal: somebody has to act. */
    DENIAL,
    /** Interest for a late payment. */
    INTEREST,
    /** An overpayment that is taken back. */
    RECOVERY,
    /** An amount carried to or from another remittance. */
    BALANCE_FORWARD,
    /** Anything else. */
    OTHER
}
