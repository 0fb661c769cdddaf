package org.openmassage.core.anatomy;

/** A motion of a joint. Measured in degrees, except for the jaw. */
public enum Motion {
    /** Bending. */
    FLEXION,
    /** Straightening. */
    EXTENSION,
    /** Straightening beyond neutral. */
    HYPEREXTENSION,
    /** Away from the midline. */
    ABDUCTION,
    /** Toward the midline. */
    ADDUCTION,
    /** Away from the midline, in the horizontal plane. */
    HORIZONTAL_ABDUCTION,
    /** Toward the midline, in the horizontal plane. */
    HORIZONTAL_ADDUCTION,
    /** Turning inward. */
    INTERNAL_ROTATION,
    /** Turning outward. */
    EXTERNAL_ROTATION,
    /** Turning of the spine, to the side that is named. */
    ROTATION,
    /** Bending of the spine, to the side that is named. */
    LATERAL_FLEXION,
    /** Palm down. */
    PRONATION,
    /** Palm up. */
    SUPINATION,
    /** Wrist toward the thumb. */
    RADIAL_DEVIATION,
    /** Wrist toward the little finger. */
    ULNAR_DEVIATION,
    /** Foot up. */
    DORSIFLEXION,
    /** Foot down. */
    PLANTAR_FLEXION,
    /** Sole inward. */
    INVERSION,
    /** Sole outward. */
    EVERSION,
    /** Jaw opening, in millimeters. */
    OPENING,
    /** Jaw forward, in millimeters. */
    PROTRUSION,
    /** Jaw to the side that is named, in millimeters. */
    LATERAL_DEVIATION,
    /** Shoulder blade up. */
    ELEVATION,
    /** Shoulder blade down. */
    DEPRESSION
}
