package org.openmassage.core.care;

/** What became of an appointment. */
public enum VisitStatus {
    /** The person came. */
    KEPT,
    /** It was called off. */
    CANCELED,
    /** The person did not come. */
    NO_SHOW
}
