package org.openmassage.core.consent;

/** What was said. */
public enum ConsentStatus {
    /** Yes. */
    GIVEN,
    /** No. */
    REFUSED,
    /** No longer, after a yes. */
    WITHDRAWN
}
