package org.openmassage.core.person;

/** The sex that a claim states, apart from gender. */
public enum Sex {
    /** Female. */
    FEMALE,
    /** Male. */
    MALE,
    /** Not stated. */
    UNKNOWN
}
