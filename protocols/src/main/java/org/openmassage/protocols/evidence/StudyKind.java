package org.openmassage.protocols.evidence;

/** What kind of publication a piece of evidence is. */
public enum StudyKind {
    /** A review that gathers trials by a stated method. */
    SYSTEMATIC_REVIEW,
    /** A trial that assigns people by chance. */
    RANDOMIZED_TRIAL,
    /** A small or early trial that assigns people by chance. */
    RANDOMIZED_PILOT,
    /** A trial without assignment by chance. */
    NON_RANDOMIZED_TRIAL,
    /** What a professional society or a health body recommends. */
    GUIDELINE
}
