package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A payment of the patient.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PatientPayment.Builder.class)
public abstract class PatientPayment implements WithPatientPayment {

    PatientPayment() {}

    /**
     * The day of the payment.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * The date of service that it is for.
     *
     * @return the date; empty for the account as a whole
     */
    public abstract Optional<LocalDate> visit();

    /**
     * The amount.
     *
     * @return negative for what was paid back
     */
    public abstract Money amount();

    /**
     * The number of the receipt.
     *
     * @return the number, if any
     */
    public abstract Optional<String> reference();

    @Value.Check
    void check() {
        Checks.text("reference", reference());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PatientPayment";
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
     * Builds {@link PatientPayment}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePatientPayment.Builder {
        Builder() {}
    }
}
