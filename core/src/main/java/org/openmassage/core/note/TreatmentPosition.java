package org.openmassage.core.note;

/** How the person lies or sits while treated. */
public enum TreatmentPosition {
    /** Face down. */
    PRONE,
    /** Flat on the back. */
    SUPINE,
    /** On the back, the upper body raised. */
    SEMI_RECLINED,
    /** On the left side. */
    SIDE_LYING_LEFT,
    /** On the right side. */
    SIDE_LYING_RIGHT,
    /** Sitting. */
    SEATED,
    /** Standing. */
    STANDING
}
