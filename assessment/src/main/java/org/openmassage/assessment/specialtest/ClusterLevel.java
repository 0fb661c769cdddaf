package org.openmassage.assessment.specialtest;

import org.openmassage.core.internal.Checks;

/**
 * What a count of positive findings was found to mean. Immutable and thread-safe.
 *
 * @param atLeast from how many positive findings on
 * @param accuracy what the count means
 */
public record ClusterLevel(int atLeast, TestAccuracy accuracy) {
    /**
     * Refuses a count of nothing.
     *
     * @param atLeast from how many positive findings on
     * @param accuracy what the count means
     */
    public ClusterLevel {
        Checks.require(atLeast >= 1, "atLeast", "1 or more");
    }
}
