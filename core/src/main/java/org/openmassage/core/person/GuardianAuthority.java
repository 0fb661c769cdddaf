package org.openmassage.core.person;

/** On what ground a guardian speaks for a patient. */
public enum GuardianAuthority {
    /** A parent of a minor. */
    PARENT,
    /** Appointed by a court. */
    LEGAL_GUARDIAN,
    /** Appointed by a court for the affairs of an adult. */
    CONSERVATOR,
    /** Named in a power of attorney or proxy for health care. */
    HEALTH_CARE_AGENT,
    /** Another ground, told in words. */
    OTHER
}
