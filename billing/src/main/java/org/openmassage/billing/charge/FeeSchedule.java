package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * Amounts for one unit of a code: the clinic's own fees, or what a payer allows by contract or schedule. It is the caller's
 * data; the library ships none. All amounts are in one currency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = FeeSchedule.Builder.class)
public abstract class FeeSchedule implements WithFeeSchedule {

    FeeSchedule() {}

    /**
     * A name for people.
     *
     * @return the name
     */
    public abstract String name();

    /**
     * The fees; those of one code do not overlap in time.
     *
     * @return the fees
     */
    public abstract List<Fee> fees();

    @Value.Check
    void check() {
        Checks.text("name", name());
        for (int i = 0; i < fees().size(); i++) {
            Fee fee = fees().get(i);
            Checks.require(
                    fee.amount().getCurrencyUnit().equals(fees().get(0).amount().getCurrencyUnit()),
                    "fees",
                    "in one currency");
            Checks.require(
                    fees().subList(0, i).stream().noneMatch(other -> clash(fee, other)),
                    "fees",
                    "without overlap for a code");
        }
    }

    /**
     * The fee for one unit of a code.
     *
     * @param code the code
     * @param on the date of service
     * @return the fee, if the schedule has one for that date
     */
    public final Optional<Money> find(ProcedureCode code, LocalDate on) {
        return fees().stream()
                .filter(fee -> fee.code().equals(code)
                        && fee.inForce().map(period -> period.contains(on)).orElse(true))
                .map(Fee::amount)
                .findFirst();
    }

    private static boolean clash(Fee one, Fee two) {
        Period always = new Period(Optional.empty(), Optional.empty());
        return one.code().equals(two.code())
                && one.inForce().orElse(always).overlaps(two.inForce().orElse(always));
    }

    /**
     * The type and its opaque id only.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "FeeSchedule(" + name() + ")";
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
     * Builds {@link FeeSchedule}. Not thread-safe.
     */
    public static final class Builder extends ImmutableFeeSchedule.Builder {
        Builder() {}
    }
}
