package org.openmassage.billing.charge;

/**
 * Why something in a note did not become a charge. Immutable and thread-safe.
 */
public enum OmissionReason {
    /** The payer's map does not mention the technique. */
    TECHNIQUE_NOT_MAPPED,
    /** The payer has no code for the technique. */
    TECHNIQUE_NOT_PAID,
    /** The code set does not know the code on that date. */
    CODE_NOT_KNOWN,
    /** A person chose the other code of an edit; the minutes do not move to it. */
    LEFT_OUT_BY_DECISION,
    /** The minutes do not earn a unit. */
    TOO_FEW_MINUTES,
    /** The fee schedule has no fee for the code on that date. */
    NO_FEE,
    /** A choice of that day is still open. */
    CHOICE_OPEN
}
