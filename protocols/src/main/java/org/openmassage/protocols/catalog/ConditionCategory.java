package org.openmassage.protocols.catalog;

/** Under which heading a condition is found. */
public enum ConditionCategory {
    /** Neck and head. */
    NECK_AND_HEAD,
    /** Back, pelvis, muscles in general. */
    BACK_AND_MUSCLE,
    /** Shoulder. */
    SHOULDER,
    /** Elbow, wrist and hand. */
    ELBOW_AND_WRIST,
    /** Hip and thigh. */
    HIP,
    /** Knee and lower leg. */
    KNEE,
    /** Ankle and foot. */
    FOOT,
    /** The whole body. */
    SYSTEMIC,
    /** Nerves, spinal cord and brain. */
    NEUROLOGICAL,
    /** Mood, stress, trauma. */
    PSYCHOLOGICAL,
    /** Blood and lymph. */
    CIRCULATORY,
    /** Digestion. */
    DIGESTIVE,
    /** Pregnancy, birth and what follows. */
    REPRODUCTIVE,
    /** After an operation. */
    POSTOPERATIVE,
    /** Cancer and its treatment. */
    ONCOLOGICAL
}
