package org.openmassage.assessment.rom;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.RangeOfMotionMeasurement;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * How a range changed between two readings of one motion, and whether that is more than the error of measurement. Where
 * the raters are not known, they count as two, since the larger error keeps a change from being over-read. A change says
 * nothing of better or worse: a joint may move too far. Immutable and thread-safe.
 *
 * @param difference the later reading less the earlier one, in degrees or millimeters
 * @param rater who measured
 * @param error the least change that is more than error; empty where none is known
 * @param beyondError whether the change reaches it; empty where no error is known, which is not a no
 * @param trend what may be said of the change
 * @param rule the entry that gave the error
 * @param citations what the entry cites
 * @param status how well the entry is confirmed; unconfirmed where there is none
 */
public record MotionChange(
        BigDecimal difference,
        Rater rater,
        Optional<BigDecimal> error,
        Optional<Boolean> beyondError,
        Trend trend,
        Optional<RuleId> rule,
        List<CitationId> citations,
        Status status) {

    /**
     * Copies the list.
     *
     * @param difference the later reading less the earlier one, in degrees or millimeters
     * @param rater who measured
     * @param error the least change that is more than error; empty where none is known
     * @param beyondError whether the change reaches it; empty where no error is known, which is not a no
     * @param trend what may be said of the change
     * @param rule the entry that gave the error
     * @param citations what the entry cites
     * @param status how well the entry is confirmed; unconfirmed where there is none
     */
    public MotionChange {
        citations = List.copyOf(citations);
    }

    /** Who took the two readings. */
    public enum Rater {
        /** One rater took both. */
        SAME,
        /** Two raters. */
        DIFFERENT,
        /** Not known; it counts as two. */
        UNKNOWN
    }

    /** What may be said of a change. */
    public enum Trend {
        /** It moves further, beyond the error. */
        INCREASED,
        /** It moves less far, beyond the error. */
        DECREASED,
        /** The difference may be error alone. */
        WITHIN_ERROR,
        /** No error is known for such readings. */
        CANNOT_TELL
    }

    /**
     * Compares two readings, told apart by who measured.
     *
     * @param errors the errors of measurement
     * @param earlier the earlier reading
     * @param later the later reading of the same motion, side and mode
     * @return the change
     * @throws IllegalArgumentException if the readings are not of one motion, side, mode and unit, if one has no amount, or
     *     if the later one is of an earlier day
     */
    public static MotionChange of(
            Catalog<RuleId, MeasurementError> errors,
            RangeOfMotionMeasurement earlier,
            RangeOfMotionMeasurement later) {
        return of(errors, earlier, later, raterOf(earlier, later));
    }

    /**
     * Compares two readings where the caller knows who measured.
     *
     * @param errors the errors of measurement
     * @param earlier the earlier reading
     * @param later the later reading of the same motion, side and mode
     * @param rater who measured
     * @return the change
     * @throws IllegalArgumentException if the readings are not of one motion, side, mode and unit, if one has no amount, or
     *     if the later one is of an earlier day
     */
    public static MotionChange of(
            Catalog<RuleId, MeasurementError> errors,
            RangeOfMotionMeasurement earlier,
            RangeOfMotionMeasurement later,
            Rater rater) {
        Amounts.requireComparable(earlier, later);
        Checks.require(earlier.side().equals(later.side()), "side", "the same in both readings");
        Checks.require(!later.on().isBefore(earlier.on()), "later", "not before the earlier reading");
        return between(errors, earlier, Amounts.of(later).subtract(Amounts.of(earlier)), rater);
    }

    static Rater raterOf(RangeOfMotionMeasurement one, RangeOfMotionMeasurement other) {
        if (one.rater().isEmpty() || other.rater().isEmpty()) {
            return Rater.UNKNOWN;
        }
        return one.rater().equals(other.rater()) ? Rater.SAME : Rater.DIFFERENT;
    }

    static MotionChange between(
            Catalog<RuleId, MeasurementError> errors,
            RangeOfMotionMeasurement reading,
            BigDecimal difference,
            Rater rater) {
        Optional<MeasurementError> entry = Amounts.unit(reading) == MotionNorm.Unit.DEGREES
                ? errors.stream()
                        .filter(candidate -> candidate.fits(reading.joint(), reading.motion()) > 0)
                        .max(Comparator.comparingInt(candidate -> candidate.fits(reading.joint(), reading.motion())))
                : Optional.empty();
        Optional<BigDecimal> error =
                entry.flatMap(found -> rater == Rater.SAME ? found.sameRater() : found.differentRater());
        Optional<Boolean> beyond = error.map(amount -> difference.abs().compareTo(amount) >= 0);
        return new MotionChange(
                difference,
                rater,
                error,
                beyond,
                trend(difference, beyond),
                entry.map(MeasurementError::id),
                entry.map(MeasurementError::citations).orElse(List.of()),
                error.isPresent() ? entry.orElseThrow().status() : Status.UNCONFIRMED);
    }

    private static Trend trend(BigDecimal difference, Optional<Boolean> beyond) {
        if (beyond.isEmpty()) {
            return Trend.CANNOT_TELL;
        }
        if (!beyond.get()) {
            return Trend.WITHIN_ERROR;
        }
        return difference.signum() > 0 ? Trend.INCREASED : Trend.DECREASED;
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "MotionChange";
    }
}
