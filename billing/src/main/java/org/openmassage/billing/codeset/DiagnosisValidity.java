package org.openmassage.billing.codeset;

/**
 * Whether a diagnosis code may stand on a claim for a date of service. Immutable and thread-safe.
 */
public enum DiagnosisValidity {
    /** In force that day, and specific enough to be billed. */
    BILLABLE,
    /** In force that day, but only the heading of more specific codes. */
    HEADER,
    /** Known, but not in force that day. */
    NOT_IN_FORCE,
    /** Not in the code set, which is complete for that day. */
    UNKNOWN,
    /** The code set is not complete, or does not cover that day. Never an error. */
    CANNOT_TELL
}
