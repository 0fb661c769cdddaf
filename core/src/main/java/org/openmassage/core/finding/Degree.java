package org.openmassage.core.finding;

/** How marked a finding is. */
public enum Degree {
    /** Mild. */
    MILD,
    /** Moderate. */
    MODERATE,
    /** Severe. */
    SEVERE
}
