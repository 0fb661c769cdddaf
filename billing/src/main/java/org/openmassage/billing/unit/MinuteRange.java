package org.openmassage.billing.unit;

import org.openmassage.core.internal.Checks;

/**
 * The minutes that earn a number of units: those of the whole day by the CMS method, those of one code by the AMA midpoint.
 * Immutable and thread-safe.
 *
 * @param least the fewest minutes, 0 or more
 * @param most the most minutes, {@code least} or more
 */
public record MinuteRange(int least, int most) {
    /**
     * Checks the order.
     *
     * @param least the fewest minutes, 0 or more
     * @param most the most minutes, {@code least} or more
     */
    public MinuteRange {
        Checks.require(least >= 0, "least", "0 or more");
        Checks.require(most >= least, "most", "least or more");
    }

    /**
     * The minutes of a number of units: 8 to 22 for one, 23 to 37 for two, and on; 0 to 7 for none.
     *
     * @param units 0 or more
     * @return the range
     * @throws IllegalArgumentException if units is below 0 or above what a day holds
     */
    public static MinuteRange of(int units) {
        Checks.range("units", units, 0, ServiceMinutes.MAX_MINUTES / UnitCalculator.UNIT_MINUTES);
        int middle = units * UnitCalculator.UNIT_MINUTES;
        int margin = UnitCalculator.MIDPOINT_MINUTES - 1;
        return new MinuteRange(Math.max(0, middle - margin), middle + margin);
    }

    /**
     * Whether some minutes earn just these units.
     *
     * @param minutes minutes, 0 or more
     * @return true from the fewest to the most
     */
    public boolean contains(int minutes) {
        return minutes >= least && minutes <= most;
    }
}
