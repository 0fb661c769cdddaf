package org.openmassage.billing.benefit;

import java.util.Optional;
import org.joda.money.Money;
import org.openmassage.core.internal.Checks;

/**
 * An amount of money for a plan year, and how much of it is used. Immutable and thread-safe.
 *
 * @param limit the whole amount, 0 or more
 * @param met how much of it is used before the visits of the estimate; empty where nobody told
 */
public record YearlyAmount(Money limit, Optional<Money> met) {
    /**
     * Checks both.
     *
     * @param limit the whole amount, 0 or more
     * @param met how much of it is used before the visits of the estimate; empty where nobody told
     */
    public YearlyAmount {
        Checks.require(!limit.isNegative(), "limit", "0 or more");
        met.ifPresent(used -> {
            Checks.require(!used.isNegative(), "met", "0 or more");
            Checks.require(used.isSameCurrency(limit), "met", "in the currency of the limit");
        });
    }

    /**
     * An amount of which a part is used.
     *
     * @param limit the whole amount
     * @param met how much of it is used
     * @return the amount
     */
    public static YearlyAmount of(Money limit, Money met) {
        return new YearlyAmount(limit, Optional.of(met));
    }

    /**
     * How much is left.
     *
     * @return 0 or more; empty where nobody told how much is used, unless there is nothing to use
     */
    public Optional<Money> left() {
        if (limit.isZero()) {
            return Optional.of(limit);
        }
        return met.map(used -> used.isGreaterThan(limit) ? limit.minus(limit) : limit.minus(used));
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "YearlyAmount";
    }
}
