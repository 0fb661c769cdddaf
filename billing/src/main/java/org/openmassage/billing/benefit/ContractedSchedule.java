package org.openmassage.billing.benefit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.billing.charge.FeeSchedule;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * What a payer allows for a unit of each code, by contract or by its published schedule. It is the caller's data; the library ships none. It has the shape of a schedule of fees and is kept apart from the clinic's own, which an estimate for an insured person never uses.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ContractedSchedule.Builder.class)
public abstract class ContractedSchedule implements WithContractedSchedule {

    ContractedSchedule() {}

    /**
     * The payer.
     *
     * @return the id
     */
    public abstract PayerId payer();

    /**
     * What it allows for a unit.
     *
     * @return the amounts by code and date
     */
    public abstract FeeSchedule rates();

    /**
     * What the payer allows.
     *
     * @param code the code
     * @param units the units, 0 or more
     * @param on the date of service
     * @return the amount for all units; empty where the schedule has none: unknown, never guessed
     */
    public final Optional<Money> allowed(ProcedureCode code, int units, LocalDate on) {
        return rates().find(code, on).map(rate -> rate.multipliedBy(units));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ContractedSchedule";
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
     * Builds {@link ContractedSchedule}. Not thread-safe.
     */
    public static final class Builder extends ImmutableContractedSchedule.Builder {
        Builder() {}
    }
}
