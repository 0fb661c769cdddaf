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
    /** The code set does not say how the code is counted that day, so that no unit can be told from its minutes. */
    TIMING_NOT_KNOWN,
    /** A person chose the other code of an edit; the minutes do not move to it. */
    LEFT_OUT_BY_DECISION,
    /** The minutes do not earn a unit. */
    TOO_FEW_MINUTES,
    /** The fee schedule has no fee for the code on that date. */
    NO_FEE,
    /** A choice of that day is still open. */
    CHOICE_OPEN,
    /** The date lies before the order was written or after it ended. */
    OUTSIDE_ORDER,
    /** The visit is beyond the number that was ordered. */
    BEYOND_ORDERED_VISITS,
    /** The minutes are beyond those that were ordered for a visit. */
    BEYOND_ORDERED_MINUTES,
    /** The order names techniques, and this is none of them. */
    TECHNIQUE_NOT_ORDERED,
    /** The order names areas, and this treatment lies outside all of them. */
    REGION_NOT_ORDERED,
    /** The date lies outside every authorization. */
    OUTSIDE_AUTHORIZATION,
    /** The visit is beyond the number that was authorized. */
    BEYOND_AUTHORIZED_VISITS,
    /** The authorization names codes, and this is none of them. */
    CODE_NOT_AUTHORIZED
}
