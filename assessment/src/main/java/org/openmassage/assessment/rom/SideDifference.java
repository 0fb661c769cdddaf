package org.openmassage.assessment.rom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.RuleId;

/**
 * How far the left and the right side of one motion lie apart. Immutable and thread-safe.
 *
 * @param leftLessRight the left reading less the right one, in degrees or millimeters
 * @param less the side that moves less far; empty if both move alike
 * @param percentOfOther the smaller range in percent of the larger one, to one decimal; empty where the larger is not
 *     above 0
 * @param error the difference against the error of measurement
 */
public record SideDifference(
        BigDecimal leftLessRight, Optional<Side> less, Optional<BigDecimal> percentOfOther, MotionChange error) {

    /**
     * Compares the sides.
     *
     * @param errors the errors of measurement
     * @param left the reading of the left side
     * @param right the reading of the right side, of the same motion and mode
     * @return the difference
     * @throws IllegalArgumentException if the sides are not left and right, or the readings are not of one motion, mode and
     *     unit, or one has no amount
     */
    public static SideDifference of(
            Catalog<RuleId, MeasurementError> errors, RangeOfMotionMeasurement left, RangeOfMotionMeasurement right) {
        Checks.require(left.side().filter(side -> side == Side.LEFT).isPresent(), "left", "of the left side");
        Checks.require(right.side().filter(side -> side == Side.RIGHT).isPresent(), "right", "of the right side");
        Amounts.requireComparable(left, right);
        BigDecimal of = Amounts.of(left);
        BigDecimal other = Amounts.of(right);
        BigDecimal difference = of.subtract(other);
        BigDecimal larger = of.max(other);
        Optional<BigDecimal> percent = larger.signum() > 0
                ? Optional.of(of.min(other).multiply(BigDecimal.valueOf(100)).divide(larger, 1, RoundingMode.HALF_UP))
                : Optional.empty();
        Optional<Side> less = difference.signum() == 0
                ? Optional.empty()
                : Optional.of(difference.signum() < 0 ? Side.LEFT : Side.RIGHT);
        return new SideDifference(
                difference,
                less,
                percent,
                MotionChange.between(errors, left, difference, MotionChange.raterOf(left, right)));
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "SideDifference";
    }
}
