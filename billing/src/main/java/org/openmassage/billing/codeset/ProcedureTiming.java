package org.openmassage.billing.codeset;

/**
 * How a procedure code is counted. Immutable and thread-safe.
 */
public enum ProcedureTiming {
    /** By 15 minutes of direct, one-to-one time. */
    QUARTER_HOUR,
    /** Once for the service, whatever its minutes. */
    SERVICE,
    /** Unlisted: counted once, and a report has to say what was done. */
    UNLISTED,
    /** Not said: minutes of the code become no units until somebody says how it is counted. */
    UNKNOWN
}
