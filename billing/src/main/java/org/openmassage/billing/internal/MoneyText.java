package org.openmassage.billing.internal;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;
import org.joda.money.Money;
import org.openmassage.core.internal.Checks;

/**
 * Money as it stands in JSON: the amount as a decimal in a string, and the currency. Immutable and thread-safe.
 *
 * @param amount the amount, with at most the decimals of the currency
 * @param currency the ISO 4217 code
 */
public record MoneyText(BigDecimal amount, String currency) {
    /**
     * Checks both, without showing them.
     *
     * @param amount the amount, with at most the decimals of the currency
     * @param currency the ISO 4217 code
     */
    public MoneyText {
        CurrencyUnit unit = unit(currency);
        Checks.require(amount.scale() <= unit.getDecimalPlaces(), "amount", "of the decimals of its currency");
    }

    static MoneyText of(Money money) {
        return new MoneyText(money.getAmount(), money.getCurrencyUnit().getCode());
    }

    Money toMoney() {
        return Money.of(unit(currency), amount);
    }

    /**
     * The type only.
     *
     * @return {@code "MoneyText"}
     */
    @Override
    public String toString() {
        return "MoneyText";
    }

    private static CurrencyUnit unit(String currency) {
        try {
            return CurrencyUnit.of(currency);
        } catch (IllegalCurrencyException e) {
            // The cause would show the text
            throw new IllegalArgumentException("currency: must be an ISO 4217 code");
        }
    }
}
