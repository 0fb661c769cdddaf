package org.openmassage.core.history;

/** The four states of an answer. "Not asked" and "asked but unknown" are kept apart, so that nobody is asked twice. */
public enum Presence {
    /** Yes, there is. */
    PRESENT,
    /** No, there is not. */
    ABSENT,
    /** Asked, and the patient does not know. */
    UNKNOWN,
    /** Nobody asked yet. */
    NOT_ASKED
}
