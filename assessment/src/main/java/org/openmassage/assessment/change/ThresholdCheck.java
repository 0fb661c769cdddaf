package org.openmassage.assessment.change;

import java.util.Optional;
import org.openmassage.assessment.outcome.MeasureThreshold;

/**
 * One published threshold and whether a change reached it. Immutable and thread-safe.
 *
 * @param threshold the threshold with its unit, population, source and status
 * @param reached whether the change, in either direction, is at least as large; empty where that cannot be said:
 *     within a published range, or a percentage of a baseline of zero
 * @param counted whether the threshold took part in the verdict; false for other populations and papers than the
 *     chosen ones, and for unconfirmed thresholds
 */
public record ThresholdCheck(MeasureThreshold threshold, Optional<Boolean> reached, boolean counted) {
    /** Shows the type only: whether a patient's change reached a threshold concerns a person. */
    @Override
    public String toString() {
        return "ThresholdCheck";
    }
}
