package org.openmassage.core.anatomy;

/** A joint, or a stretch of the spine, at the grain that range-of-motion tables measure. */
public enum Joint {
    /** Neck. */
    CERVICAL_SPINE,
    /** Upper and middle back. */
    THORACIC_SPINE,
    /** Low back. */
    LUMBAR_SPINE,
    /** Back as a whole, as the norm tables measure it. */
    THORACOLUMBAR_SPINE,
    /** Jaw. */
    TEMPOROMANDIBULAR,
    /** Shoulder. */
    SHOULDER,
    /** Inner end of the collar bone. */
    STERNOCLAVICULAR,
    /** Outer end of the collar bone. */
    ACROMIOCLAVICULAR,
    /** Shoulder blade on the ribs. */
    SCAPULOTHORACIC,
    /** Elbow. */
    ELBOW,
    /** Forearm: the radioulnar joints. */
    FOREARM,
    /** Wrist. */
    WRIST,
    /** Base of the thumb. */
    THUMB_CARPOMETACARPAL,
    /** Knuckles. */
    FINGER_METACARPOPHALANGEAL,
    /** Finger joints. */
    FINGER_INTERPHALANGEAL,
    /** Sacroiliac joint. */
    SACROILIAC,
    /** Pubic symphysis. */
    PUBIC_SYMPHYSIS,
    /** Hip. */
    HIP,
    /** Knee. */
    KNEE,
    /** Ankle. */
    ANKLE,
    /** Below the ankle: inversion and eversion. */
    SUBTALAR,
    /** Middle of the foot. */
    MIDTARSAL,
    /** Base of the great toe. */
    GREAT_TOE,
    /** Bases of the other toes. */
    TOE_METATARSOPHALANGEAL
}
