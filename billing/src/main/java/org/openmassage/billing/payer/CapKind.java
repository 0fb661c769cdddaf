package org.openmassage.billing.payer;

/**
 * What a payer's cap counts, and over which time. Immutable and thread-safe.
 */
public enum CapKind {
    /** Visits on one date. */
    VISITS_A_DAY,
    /** Visits in a calendar month. */
    VISITS_A_MONTH,
    /** Visits in a calendar year. */
    VISITS_A_YEAR,
    /** Units of a code on one date. */
    UNITS_A_DAY
}
