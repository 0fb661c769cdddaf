package org.openmassage.assessment.outcome;

/** Which way a score points: whether a high number is good or bad news for the patient. */
public enum MeasureDirection {
    /** A higher score is a worse state, as in pain and disability scales. */
    HIGHER_IS_WORSE,
    /** A higher score is a better state, as in function scales. */
    HIGHER_IS_BETTER,
    /** Neither end is the better one, or that depends on the person, as with blood pressure. Only for what is not scored. */
    NEITHER
}
