package org.openmassage.billing.authorization;

/**
 * Whose limit it is. Immutable and thread-safe.
 */
public enum LimitKind {
    /** The prescriber's order. */
    PRESCRIPTION,
    /** The payer's authorization. */
    AUTHORIZATION,
    /** The plan's benefit. */
    BENEFIT
}
