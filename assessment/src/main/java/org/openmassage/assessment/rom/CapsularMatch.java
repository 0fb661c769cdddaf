package org.openmassage.assessment.rom;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.internal.Checks;

/**
 * Whether the limitation of a joint follows its capsular pattern. It is supportive only, whatever it says: it neither
 * makes nor excludes a diagnosis. Immutable and thread-safe.
 *
 * @param pattern the pattern, with its note where sources disagree
 * @param verdict whether it fits
 * @param missing the motions of the pattern that were not measured
 */
public record CapsularMatch(CapsularPattern pattern, Verdict verdict, Set<Motion> missing) {

    /**
     * Copies the set.
     *
     * @param pattern the pattern, with its note where sources disagree
     * @param verdict whether it fits
     * @param missing the motions of the pattern that were not measured
     */
    public CapsularMatch {
        missing = Set.copyOf(missing);
    }

    /** Whether a limitation fits a pattern. */
    public enum Verdict {
        /** All its motions are limited, in its order. */
        FITS,
        /** Some motion is not limited, or the order differs. */
        DOES_NOT_FIT,
        /** Not all its motions were measured. */
        INCOMPLETE,
        /** The pattern is pain at the end of the range; measurements cannot tell. */
        NOT_MEASURABLE
    }

    /**
     * Compares limitations with a pattern. Between two groups the order holds if the first is limited at least as much as
     * the next, less the tolerance; within a group no two motions may differ by more than the tolerance.
     *
     * @param pattern the pattern
     * @param limitation for each motion the part that is missing, in percent of the norm or of the other side, 0 to 100
     * @param tolerance how many percentage points count as alike, 0 or more; it stands for the error of measurement and is
     *     the caller's to choose
     * @return the match
     * @throws IllegalArgumentException if a limitation lies outside of 0 to 100, or the tolerance is negative
     */
    public static CapsularMatch of(CapsularPattern pattern, Map<Motion, BigDecimal> limitation, BigDecimal tolerance) {
        Checks.require(tolerance.signum() >= 0, "tolerance", "0 or more");
        limitation
                .values()
                .forEach(part -> Checks.require(
                        part.signum() >= 0 && part.compareTo(BigDecimal.valueOf(100)) <= 0,
                        "limitation",
                        "from 0 to 100"));
        if (pattern.painAtExtremes()) {
            return new CapsularMatch(pattern, Verdict.NOT_MEASURABLE, Set.of());
        }
        Set<Motion> missing = EnumSet.copyOf(pattern.motions());
        missing.removeAll(limitation.keySet());
        if (!missing.isEmpty()) {
            boolean free = pattern.motions().stream()
                    .anyMatch(motion ->
                            limitation.getOrDefault(motion, BigDecimal.ONE).signum() == 0);
            return new CapsularMatch(pattern, free ? Verdict.DOES_NOT_FIT : Verdict.INCOMPLETE, missing);
        }
        return new CapsularMatch(
                pattern, fits(pattern, limitation, tolerance) ? Verdict.FITS : Verdict.DOES_NOT_FIT, Set.of());
    }

    private static boolean fits(CapsularPattern pattern, Map<Motion, BigDecimal> limitation, BigDecimal tolerance) {
        if (pattern.motions().stream()
                .anyMatch(motion -> part(limitation, motion).signum() == 0)) {
            return false;
        }
        if (pattern.orderVaries()) {
            return true;
        }
        List<CapsularPattern.Group> order = pattern.order();
        for (int i = 0; i < order.size(); i++) {
            BigDecimal least = extreme(order.get(i).alike(), limitation, Comparator.naturalOrder());
            BigDecimal most = extreme(order.get(i).alike(), limitation, Comparator.reverseOrder());
            if (most.subtract(least).compareTo(tolerance) > 0) {
                return false;
            }
            if (i + 1 < order.size()
                    && extreme(order.get(i + 1).alike(), limitation, Comparator.reverseOrder())
                                    .subtract(least)
                                    .compareTo(tolerance)
                            > 0) {
                return false;
            }
        }
        return true;
    }

    private static BigDecimal extreme(
            Set<Motion> group, Map<Motion, BigDecimal> limitation, Comparator<BigDecimal> order) {
        return group.stream().map(motion -> part(limitation, motion)).min(order).orElseThrow();
    }

    private static BigDecimal part(Map<Motion, BigDecimal> limitation, Motion motion) {
        return Objects.requireNonNull(limitation.get(motion), "limitation");
    }

    /**
     * Whether this proves anything.
     *
     * @return always true: a capsular pattern supports a finding, and no more
     */
    public boolean supportiveOnly() {
        return true;
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "CapsularMatch";
    }
}
