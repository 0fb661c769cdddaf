package org.openmassage.assessment.outcome;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction, so that thirds and pro-rated sums meet the edge of a band exactly. */
record Ratio(BigInteger over, BigInteger under) {
    /** More places than any edge of a band has. */
    private static final int PLACES = 12;

    static Ratio of(long over, long under) {
        return new Ratio(BigInteger.valueOf(over), BigInteger.valueOf(under));
    }

    static Ratio of(BigDecimal value) {
        BigDecimal plain = value.setScale(Math.max(0, value.scale()), RoundingMode.UNNECESSARY);
        return new Ratio(plain.unscaledValue(), BigInteger.TEN.pow(plain.scale()));
    }

    Ratio plus(Ratio other) {
        return new Ratio(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    Ratio minus(Ratio other) {
        return plus(new Ratio(other.over.negate(), other.under));
    }

    Ratio times(long numerator, long denominator) {
        return new Ratio(over.multiply(BigInteger.valueOf(numerator)), under.multiply(BigInteger.valueOf(denominator)));
    }

    Ratio dividedBy(Ratio other) {
        return new Ratio(over.multiply(other.under), under.multiply(other.over));
    }

    /** The value for comparing with edges. */
    BigDecimal exact() {
        return rounded(PLACES);
    }

    BigDecimal rounded(int decimals) {
        return new BigDecimal(over).divide(new BigDecimal(under), decimals, RoundingMode.HALF_UP);
    }
}
