package org.openmassage.billing.edit;

/**
 * Whether a modifier lets both codes of a pair be paid: the modifier indicator of NCCI. Immutable and thread-safe.
 */
public enum EditIndicator {
    /** 0: never together; no modifier helps. */
    NEVER,
    /** 1: together only with a modifier (59, XE, XS, XP, XU) on either code, where the services were truly separate. */
    WITH_MODIFIER,
    /** 9: the edit is void. */
    VOID
}
