package org.openmassage.assessment.rom;

import java.math.BigDecimal;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.internal.Checks;

/** The amount of a measurement, whichever unit it has. */
final class Amounts {
    private Amounts() {}

    static BigDecimal of(RangeOfMotionMeasurement measurement) {
        Checks.require(
                measurement.degrees().isPresent() || measurement.millimeters().isPresent(),
                "measurement",
                "one with degrees or millimeters");
        return measurement.degrees().or(measurement::millimeters).orElseThrow();
    }

    static MotionNorm.Unit unit(RangeOfMotionMeasurement measurement) {
        return measurement.degrees().isPresent() ? MotionNorm.Unit.DEGREES : MotionNorm.Unit.MILLIMETERS;
    }

    /** Refuses two readings that are not of one motion, measured in one way. */
    static void requireComparable(RangeOfMotionMeasurement one, RangeOfMotionMeasurement other) {
        Checks.require(one.joint() == other.joint(), "joint", "the same in both readings");
        Checks.require(one.motion() == other.motion(), "motion", "the same in both readings");
        Checks.require(one.mode() == other.mode(), "mode", "the same in both readings");
        of(one);
        of(other);
        Checks.require(unit(one) == unit(other), "unit", "the same in both readings");
    }
}
