package org.openmassage.assessment.rom;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.RangeOfMotionMeasurement;

/**
 * A measured range beside what one source calls normal. Immutable and thread-safe.
 *
 * @param table the source
 * @param norm what it calls normal
 * @param percent the range in percent of the norm (of the lower bound where there are two), to one decimal; empty where
 *     the norm is 0
 * @param difference the range less the norm, in its unit; negative where something is missing
 * @param position where the range lies; empty beside a mean, which says nothing of one person
 * @param impaired whether the range lies below what the source calls an impairment
 */
public record NormComparison(
        NormTable table,
        MotionNorm norm,
        Optional<BigDecimal> percent,
        BigDecimal difference,
        Optional<Position> position,
        boolean impaired) {

    /** Where a range lies. */
    public enum Position {
        /** Below the norm. */
        BELOW,
        /** At the norm, or within its bounds. */
        WITHIN,
        /** Above the norm. */
        ABOVE
    }

    /**
     * Holds a measurement against every source that speaks of its motion. None of them is preferred; tables of one sex or
     * age are left out, unless the catalog holds the fitting ones only (see {@link NormTable#speaksOf}).
     *
     * @param norms the tables
     * @param measurement the measurement, with an amount
     * @return a comparison for each source, in the order of the catalog; empty if none has a norm in the measured unit
     * @throws IllegalArgumentException if the measurement has no amount
     */
    public static List<NormComparison> of(Catalog<NormTableId, NormTable> norms, RangeOfMotionMeasurement measurement) {
        return of(
                norms.stream()
                        .filter(table -> table.speaksOf(Optional.empty(), Optional.empty()))
                        .toList(),
                measurement);
    }

    /**
     * Holds a measurement against the tables that are given.
     *
     * @param tables the tables, chosen by the caller
     * @param measurement the measurement, with an amount
     * @return a comparison for each table that has a norm for the motion in the measured unit
     * @throws IllegalArgumentException if the measurement has no amount
     */
    public static List<NormComparison> of(List<NormTable> tables, RangeOfMotionMeasurement measurement) {
        BigDecimal amount = Amounts.of(measurement);
        MotionNorm.Unit unit = Amounts.unit(measurement);
        return tables.stream()
                .flatMap(table -> table
                        .find(measurement.joint(), measurement.motion())
                        .filter(norm -> norm.unit() == unit)
                        .map(norm -> of(table, norm, amount))
                        .stream())
                .toList();
    }

    private static NormComparison of(NormTable table, MotionNorm norm, BigDecimal amount) {
        Optional<BigDecimal> percent = norm.value().signum() == 0
                ? Optional.empty()
                : Optional.of(amount.multiply(BigDecimal.valueOf(100)).divide(norm.value(), 1, RoundingMode.HALF_UP));
        return new NormComparison(
                table,
                norm,
                percent,
                amount.subtract(norm.value()),
                position(norm, amount),
                norm.impairedBelow().map(least -> amount.compareTo(least) < 0).orElse(false));
    }

    private static Optional<Position> position(MotionNorm norm, BigDecimal amount) {
        if (norm.kind() == MotionNorm.Kind.MEAN) {
            return Optional.empty();
        }
        if (amount.compareTo(norm.value()) < 0) {
            return Optional.of(Position.BELOW);
        }
        boolean above = norm.kind() != MotionNorm.Kind.AT_LEAST
                && amount.compareTo(norm.upTo().orElse(norm.value())) > 0;
        return Optional.of(above ? Position.ABOVE : Position.WITHIN);
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "NormComparison";
    }
}
