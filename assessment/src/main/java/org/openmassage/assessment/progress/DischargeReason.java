package org.openmassage.assessment.progress;

/** Why care ends. A person says which; it is never derived from the record. */
public enum DischargeReason {
    /** The goals are met. */
    GOALS_MET,
    /** More of it is not expected to help. */
    NO_FURTHER_GAIN,
    /** The patient wishes to end it. */
    PATIENT_CHOICE,
    /** The ordered visits are used, or the order has ended. */
    ORDER_ENDED,
    /** The patient was sent to somebody else. */
    REFERRED_ON,
    /** The patient stayed away. */
    LOST_TO_FOLLOW_UP;

    String words() {
        return switch (this) {
            case GOALS_MET -> "The goals are met.";
            case NO_FURTHER_GAIN -> "More treatment is not expected to bring more.";
            case PATIENT_CHOICE -> "The patient wishes to end the care.";
            case ORDER_ENDED -> "The ordered visits are used, or the order has ended.";
            case REFERRED_ON -> "The patient was referred on.";
            case LOST_TO_FOLLOW_UP -> "The patient did not come back.";
        };
    }
}
