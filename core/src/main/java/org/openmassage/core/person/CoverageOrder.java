package org.openmassage.core.person;

/** In which order the payers pay. */
public enum CoverageOrder {
    /** First. */
    PRIMARY,
    /** What the first left. */
    SECONDARY,
    /** What the first two left. */
    TERTIARY
}
