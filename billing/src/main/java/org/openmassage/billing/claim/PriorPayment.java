package org.openmassage.billing.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * What a payer that comes before this one has decided (837P: loop 2320 AMT*D and loop 2330B DTP*573).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PriorPayment.Builder.class)
public abstract class PriorPayment implements WithPriorPayment {

    PriorPayment() {}

    /**
     * Who decided.
     *
     * @return the payer
     */
    public abstract PayerId payer();

    /**
     * What it paid.
     *
     * @return the amount, 0 or more
     */
    public abstract Money paid();

    /**
     * When it decided.
     *
     * @return the date on its remittance
     */
    public abstract LocalDate decidedOn();

    @Value.Check
    void check() {
        Checks.require(!paid().isNegative(), "paid", "0 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PriorPayment";
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
     * Builds {@link PriorPayment}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePriorPayment.Builder {
        Builder() {}
    }
}
