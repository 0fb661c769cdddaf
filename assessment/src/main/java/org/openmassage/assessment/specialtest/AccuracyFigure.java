package org.openmassage.assessment.specialtest;

import java.math.BigDecimal;
import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * A sensitivity or a specificity in percent: a figure, the range over several studies, or both. Immutable and thread-safe.
 *
 * @param value the figure, 0 to 100
 * @param from the lowest figure of several studies; present together with the highest
 * @param upTo the highest figure of several studies, not below the lowest
 */
public record AccuracyFigure(Optional<BigDecimal> value, Optional<BigDecimal> from, Optional<BigDecimal> upTo) {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /**
     * Refuses what is no percentage, half a range, and a figure that says nothing.
     *
     * @param value the figure, 0 to 100
     * @param from the lowest figure of several studies; present together with the highest
     * @param upTo the highest figure of several studies, not below the lowest
     */
    public AccuracyFigure {
        value.ifPresent(figure -> percent("value", figure));
        from.ifPresent(figure -> percent("from", figure));
        upTo.ifPresent(figure -> percent("upTo", figure));
        Checks.require(from.isPresent() == upTo.isPresent(), "upTo", "given together with from");
        Checks.require(value.isPresent() || from.isPresent(), "value", "given unless a range is");
        Checks.require(
                from.isEmpty() || from.get().compareTo(upTo.orElse(ALL)) <= 0, "upTo", "not below the lowest figure");
    }

    private static void percent(String attribute, BigDecimal figure) {
        Checks.require(figure.signum() >= 0 && figure.compareTo(ALL) <= 0, attribute, "from 0 to 100");
    }
}
