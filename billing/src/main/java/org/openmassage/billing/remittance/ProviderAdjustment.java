package org.openmassage.billing.remittance;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * An adjustment of the whole payment that belongs to no claim of the remittance: interest, an overpayment taken back, a balance carried forward.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ProviderAdjustment.Builder.class)
public abstract class ProviderAdjustment implements WithProviderAdjustment {

    ProviderAdjustment() {}

    /**
     * Why.
     *
     * @return the code
     */
    public abstract ReasonCode reason();

    /**
     * What it refers to, often an earlier claim.
     *
     * @return the reference, if told
     */
    public abstract Optional<String> reference();

    /**
     * By how much it lowers the payment.
     *
     * @return the amount; negative where it raises the payment, as interest does
     */
    public abstract Money amount();

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
        return "ProviderAdjustment";
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
     * Builds {@link ProviderAdjustment}. Not thread-safe.
     */
    public static final class Builder extends ImmutableProviderAdjustment.Builder {
        Builder() {}
    }
}
