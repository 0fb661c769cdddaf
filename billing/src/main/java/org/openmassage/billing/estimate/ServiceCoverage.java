package org.openmassage.billing.estimate;

/**
 * Whether the plan covers a service at all.
 */
public enum ServiceCoverage {
    /** It does. */
    COVERED,
    /** It does not. */
    NOT_COVERED,
    /** Nobody knows yet. */
    UNKNOWN
}
