package org.openmassage.billing.authorization;

/**
 * What can fall due. Immutable and thread-safe.
 */
public enum DueKind {
    /** A progress report to the payer. */
    REPORT,
    /** A request for the payer's authorization. */
    AUTHORIZATION_REQUEST,
    /** A renewal of the prescriber's order. */
    RENEWAL,
    /** The filing of a claim. */
    FILING
}
