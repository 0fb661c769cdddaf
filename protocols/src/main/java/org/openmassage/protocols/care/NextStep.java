package org.openmassage.protocols.care;

/** How care may go on, the most cautious first. */
public enum NextStep {
    /** Stop, and refer to somebody else. */
    STOP_AND_REFER,
    /** Do less in the next session. */
    REGRESS,
    /** End the care. */
    DISCHARGE,
    /** Do something else, since nothing moves. */
    CHANGE,
    /** Go on as it is. */
    HOLD,
    /** Do more in the next session. */
    PROGRESS
}
