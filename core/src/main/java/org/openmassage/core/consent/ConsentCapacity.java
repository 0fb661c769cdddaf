package org.openmassage.core.consent;

/** In whose name a consent is given. */
public enum ConsentCapacity {
    /** The patient. */
    PATIENT,
    /** A parent or legal guardian. */
    GUARDIAN,
    /** An agent under a power of attorney, or another legal representative. */
    REPRESENTATIVE
}
