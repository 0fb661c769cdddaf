package org.openmassage.billing.estimate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.joda.money.Money;

/**
 * How one plan and the patient share an allowed amount. Immutable.
 */
record Shares(List<EstimateStep> patient, Money planPays) {
    static <T> Optional<Money> total(List<T> parts, Function<T, Optional<Money>> amount) {
        List<Optional<Money>> amounts = parts.stream().map(amount).toList();
        return amounts.isEmpty() || amounts.stream().anyMatch(Optional::isEmpty)
                ? Optional.empty()
                : Optional.of(
                        Money.total(amounts.stream().map(Optional::orElseThrow).toList()));
    }

    static String text(Money amount) {
        return amount.getAmount().toPlainString();
    }
}
