package org.openmassage.billing.remittance;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What a payer says of one service line.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = LineRemittance.Builder.class)
public abstract class LineRemittance implements WithLineRemittance {

    LineRemittance() {}

    /**
     * The number of the line on the claim, counted from 1.
     *
     * @return the number, if the payer tells it
     */
    public abstract Optional<Integer> line();

    /**
     * The date of service.
     *
     * @return the date
     */
    public abstract LocalDate date();

    /**
     * The code that the payer processed.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * The modifiers that the payer processed.
     *
     * @return the modifiers
     */
    public abstract List<Modifier> modifiers();

    /**
     * The units that the payer paid for.
     *
     * @return units, if told
     */
    public abstract Optional<Integer> units();

    /**
     * The charge.
     *
     * @return the amount; negative in a reversal
     */
    public abstract Money charge();

    /**
     * What is paid.
     *
     * @return the amount; negative in a reversal
     */
    public abstract Money paid();

    /**
     * What the payer allows.
     *
     * @return the amount, if told
     */
    public abstract Optional<Money> allowed();

    /**
     * The adjustments.
     *
     * @return the adjustments
     */
    public abstract List<Adjustment> adjustments();

    /**
     * The remarks.
     *
     * @return the codes
     */
    public abstract List<RemarkCode> remarks();

    @Value.Check
    void check() {
        line().ifPresent(number -> Checks.require(number >= 1, "line", "counted from 1"));
        units().ifPresent(count -> Checks.require(count >= 0, "units", "0 or more"));
    }

    /**
     * What the charge less the adjustments leaves over or short of the payment.
     *
     * @return zero where the line balances
     */
    public final Money imbalance() {
        return charge().minus(paid())
                .minus(Money.total(
                        charge().getCurrencyUnit(),
                        adjustments().stream().map(Adjustment::amount).toList()));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "LineRemittance";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link LineRemittance}. Not thread-safe.
     */
    public static final class Builder extends ImmutableLineRemittance.Builder {
        Builder() {}
    }
}
