package org.openmassage.billing.codefile;

/**
 * What a column of a table of procedure codes holds. Immutable and thread-safe.
 */
public enum ProcedureColumn {
    /** The code, or a modifier where the kind of record says so. Every table has it. */
    CODE,
    /** A short text. Every table has it. */
    LABEL,
    /** A long text. */
    DESCRIPTION,
    /** {@code quarter-hour}, {@code service}, {@code unlisted} or {@code unknown}. */
    TIMING,
    /** The first date of service: {@code 2026-01-31}, {@code 20260131} or {@code 1/31/2026}. */
    START,
    /** The last date of service, in the same forms. */
    END,
    /** The kind of record of HCPCS: 3 a procedure, 7 a modifier, 4 and 8 more text for the one before. */
    RECORD
}
