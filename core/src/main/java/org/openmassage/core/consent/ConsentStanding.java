package org.openmassage.core.consent;

/** How a consent stands on a day. */
public enum ConsentStanding {
    /** Given, and neither withdrawn nor lapsed. */
    IN_FORCE,
    /** Refused. */
    REFUSED,
    /** Given once, then withdrawn. */
    WITHDRAWN,
    /** Given once, for a time that is over. */
    LAPSED,
    /** Nothing is on record. */
    NOT_RECORDED
}
