package org.openmassage.protocols.catalog;

import org.openmassage.core.internal.Checks;

/**
 * How many minutes of a session a technique usually takes. Immutable and thread-safe.
 *
 * @param min the least, above 0
 * @param max the most, not below the least
 */
public record MinuteRange(int min, int max) {
    /**
     * Checks the range.
     *
     * @param min the least, above 0
     * @param max the most, not below the least
     */
    public MinuteRange {
        Checks.require(min > 0, "min", "above 0");
        Checks.require(max >= min, "max", "at least the least");
    }
}
