package org.openmassage.protocols.protocol;

import org.openmassage.core.internal.Checks;

/**
 * How often a protocol looks again: whichever comes first. Immutable and thread-safe.
 *
 * @param everyVisits after so many visits, above 0
 * @param everyWeeks after so many weeks, above 0
 */
public record Reassessment(int everyVisits, int everyWeeks) {
    /**
     * Checks the numbers.
     *
     * @param everyVisits after so many visits, above 0
     * @param everyWeeks after so many weeks, above 0
     */
    public Reassessment {
        Checks.require(everyVisits > 0, "everyVisits", "above 0");
        Checks.require(everyWeeks > 0, "everyWeeks", "above 0");
    }
}
