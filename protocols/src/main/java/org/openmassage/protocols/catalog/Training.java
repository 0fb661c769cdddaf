package org.openmassage.protocols.catalog;

/** What training a technique asks for, beyond the license, the least first. What a state permits is not said here. */
public enum Training {
    /** Taught in entry-level training. */
    ENTRY_LEVEL,
    /** Usually learned in continuing education. */
    CONTINUING_EDUCATION,
    /** Asks for a certificate of its own. */
    CERTIFICATION,
    /** Outside the scope of massage therapy in many states: check the practice act. */
    RESTRICTED
}
