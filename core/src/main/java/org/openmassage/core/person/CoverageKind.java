package org.openmassage.core.person;

/** What kind of payer a coverage is with, as box 1 of the CMS-1500 and its electronic peer ask. */
public enum CoverageKind {
    /** A commercial plan. */
    COMMERCIAL,
    /** A group health plan. */
    GROUP_HEALTH_PLAN,
    /** Medicare. */
    MEDICARE,
    /** Medicaid. */
    MEDICAID,
    /** TRICARE. */
    TRICARE,
    /** CHAMPVA. */
    CHAMPVA,
    /** The Department of Veterans Affairs. */
    VETERANS_AFFAIRS,
    /** Federal employees' compensation. */
    FECA,
    /** Workers' compensation. */
    WORKERS_COMPENSATION,
    /** Automobile medical. */
    AUTOMOBILE,
    /** Another kind. */
    OTHER
}
