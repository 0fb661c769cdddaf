package org.openmassage.protocols.catalog;

import org.openmassage.core.internal.Checks;

/**
 * A range of pressure on the Walton scale: 0 is touch without pressure, 1 light lotioning, 2 heavy lotioning, 3 medium, 4
 * strong, 5 deep. Immutable and thread-safe.
 *
 * @param min the lightest, 0 to 5
 * @param max the strongest, 0 to 5, not below the lightest
 */
public record PressureRange(int min, int max) {
    /** The strongest pressure of the scale. */
    public static final int STRONGEST = 5;

    /**
     * Checks the range.
     *
     * @param min the lightest, 0 to 5
     * @param max the strongest, 0 to 5, not below the lightest
     */
    public PressureRange {
        Checks.range("min", min, 0, STRONGEST);
        Checks.range("max", max, min, STRONGEST);
    }

    /**
     * Whether the technique can be done at all under a limit.
     *
     * @param limit the strongest pressure that is allowed, 0 to 5
     * @return true if its lightest pressure is within the limit
     */
    public boolean fitsUnder(int limit) {
        return min <= limit;
    }
}
