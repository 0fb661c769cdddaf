package org.openmassage.billing.remittance;

/**
 * Who bears an adjustment (claim adjustment group code).
 */
public enum AdjustmentGroup {
    /** Contractual obligation: the clinic bears it and never bills it to the patient. */
    CO,
    /** Patient responsibility: it may be billed to the patient or the next payer. */
    PR,
    /** Other adjustment: neither of the two, such as what an earlier payer did. */
    OA,
    /** Payer initiated reduction: not the patient's, in the view of the payer. */
    PI,
    /** Correction and reversal: only in remittances of the old form. */
    CR
}
