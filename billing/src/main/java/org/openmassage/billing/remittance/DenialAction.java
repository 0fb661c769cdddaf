package org.openmassage.billing.remittance;

/**
 * What can be done about a refusal.
 */
public enum DenialAction {
    /** Correct the claim and send it as a replacement of the first. */
    CORRECT_AND_RESUBMIT,
    /** Send a new claim: the first one does not count. */
    NEW_CLAIM,
    /** Ask the payer to reconsider. */
    APPEAL,
    /** Send what the payer asks for. */
    SEND_DOCUMENTS,
    /** Bill the payer that comes next, or that should have come first. */
    BILL_NEXT_PAYER,
    /** Bill the patient. */
    BILL_PATIENT,
    /** Write it off. */
    WRITE_OFF
}
