package org.openmassage.assessment.outcome;

/** The unit in which a scale's value is reported. */
public enum ScoreUnit {
    /** Points of the scale's own range. */
    POINTS,
    /** Percent of the most that can be scored, 0 to 100. */
    PERCENT,
    /** Millimeters on a line. */
    MILLIMETERS,
    /** Days. */
    DAYS
}
