package org.openmassage.billing.payer;

/**
 * Which part of care a payer authorizes. Immutable and thread-safe.
 */
public enum EpisodeKind {
    /** The first part. */
    INITIAL,
    /** More of the same. */
    CONTINUATION
}
