package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.style.DomainValue;

/**
 * What a payer allowed for a line against its contract.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PaymentReview.Builder.class)
public abstract class PaymentReview implements WithPaymentReview {

    PaymentReview() {}

    /**
     * The line of the account, counted from 1.
     *
     * @return the line
     */
    public abstract int line();

    /**
     * The code that was charged.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * How they compare.
     *
     * @return the verdict
     */
    public abstract PaymentVerdict verdict();

    /**
     * What the contract allows for the units, at most the charge.
     *
     * @return the amount, if the contract has one
     */
    public abstract Optional<Money> contracted();

    /**
     * What the payer allowed: as it states, or else what it paid and left to the patient.
     *
     * @return the amount
     */
    public abstract Money allowed();

    /**
     * By how much the payer allowed less than the contract.
     *
     * @return the amount; negative for more, zero where there is no rate
     */
    public abstract Money difference();

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PaymentReview";
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
     * Builds {@link PaymentReview}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePaymentReview.Builder {
        Builder() {}
    }
}
