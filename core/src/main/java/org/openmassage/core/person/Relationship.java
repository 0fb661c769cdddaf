package org.openmassage.core.person;

/** What a patient is to the subscriber of a coverage. */
public enum Relationship {
    /** The subscriber. */
    SELF,
    /** The husband or wife. */
    SPOUSE,
    /** A child. */
    CHILD,
    /** Another dependent. */
    OTHER
}
