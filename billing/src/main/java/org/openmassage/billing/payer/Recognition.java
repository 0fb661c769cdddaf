package org.openmassage.billing.payer;

/**
 * Whether a payer pays a massage therapist. Immutable and thread-safe.
 */
public enum Recognition {
    /** The patient pays; no claim is filed. */
    SELF_PAY,
    /** The payer pays massage therapists. */
    RECOGNIZED,
    /** Some contracts or plans do: ask before treating. */
    BY_CONTRACT,
    /** The payer does not pay massage therapists. */
    NOT_RECOGNIZED
}
