package org.openmassage.protocols.explain;

/** Whom a plan is explained to. */
public enum Audience {
    /** The physician who prescribed the treatment, or who has to judge it. */
    PHYSICIAN,
    /** The therapist who may accept the plan and carry it out. */
    THERAPIST,
    /** The patient who may agree to it. */
    PATIENT
}
