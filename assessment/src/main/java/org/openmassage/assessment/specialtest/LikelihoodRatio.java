package org.openmassage.assessment.specialtest;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * How much a result raises or lowers the odds of a condition, kept as an exact fraction. Immutable and thread-safe.
 *
 * @param over the numerator, 0 or more
 * @param under the denominator, more than 0
 * @param computed whether it was computed from sensitivity and specificity, rather than printed by the source
 */
public record LikelihoodRatio(BigDecimal over, BigDecimal under, boolean computed) {
    /** The digits of a ratio that is shown. */
    private static final MathContext SHOWN = new MathContext(3, RoundingMode.HALF_UP);
    /** The places of a probability. */
    private static final int PLACES = 4;

    /**
     * Refuses what is no ratio.
     *
     * @param over the numerator, 0 or more
     * @param under the denominator, more than 0
     * @param computed whether it was computed from sensitivity and specificity, rather than printed by the source
     */
    public LikelihoodRatio {
        Checks.require(over.signum() >= 0, "over", "0 or more");
        Checks.require(under.signum() > 0, "under", "more than 0");
    }

    /**
     * A ratio as its source prints it.
     *
     * @param value the ratio, 0 or more
     * @return the ratio
     */
    public static LikelihoodRatio published(BigDecimal value) {
        return new LikelihoodRatio(value, BigDecimal.ONE, false);
    }

    static Optional<LikelihoodRatio> computed(BigDecimal over, BigDecimal under) {
        return under.signum() > 0 ? Optional.of(new LikelihoodRatio(over, under, true)) : Optional.empty();
    }

    /**
     * The ratio as a number for showing.
     *
     * @return the ratio to three significant digits
     */
    public BigDecimal value() {
        return over.divide(under, SHOWN);
    }

    /**
     * The probability after the result: the odds before it times this ratio, turned back into a probability. The arithmetic
     * is exact; only the result is rounded.
     *
     * @param pretest the probability before the result, more than 0 and less than 1
     * @return the probability after it, to four places
     * @throws IllegalArgumentException if the pre-test probability is not between 0 and 1
     */
    public BigDecimal posttest(BigDecimal pretest) {
        Checks.require(
                pretest.signum() > 0 && pretest.compareTo(BigDecimal.ONE) < 0,
                "pretest",
                "more than 0 and less than 1");
        BigDecimal with = pretest.multiply(over);
        BigDecimal without = BigDecimal.ONE.subtract(pretest).multiply(under);
        return with.divide(with.add(without), PLACES, RoundingMode.HALF_EVEN);
    }
}
