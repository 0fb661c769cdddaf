package org.openmassage.core.care;

/** Who is billed. */
public enum PaymentMode {
    /** The person pays, and nobody else is billed. */
    SELF_PAY,
    /** The insurer is billed by the clinic. */
    INSURER_DIRECT,
    /** The person pays and claims from the insurer. */
    CLIENT_REIMBURSEMENT
}
