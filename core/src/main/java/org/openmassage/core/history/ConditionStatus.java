package org.openmassage.core.history;

/** How a condition that was told stands on the day of the record. */
public enum ConditionStatus {
    /** There now. */
    ACTIVE,
    /** There now, and worse than usual: an arthritis in flare. */
    FLARE,
    /** Known, and quiet at present. */
    REMISSION,
    /** Over. */
    RESOLVED
}
