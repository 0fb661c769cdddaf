package org.openmassage.billing.estimate;

/**
 * Who bears a part of the cost.
 */
public enum CostBearer {
    /** The patient. */
    PATIENT,
    /** The payer that pays first. */
    PRIMARY_PAYER,
    /** The payer that takes over a part of what the patient would owe. */
    SECONDARY_PAYER
}
