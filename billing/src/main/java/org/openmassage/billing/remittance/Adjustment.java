package org.openmassage.billing.remittance;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.style.DomainValue;

/**
 * By how much, why, and on whose account a payer paid less than was charged.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Adjustment.Builder.class)
public abstract class Adjustment implements WithAdjustment {

    Adjustment() {}

    /**
     * On whose account.
     *
     * @return the group
     */
    public abstract AdjustmentGroup group();

    /**
     * Why.
     *
     * @return the code
     */
    public abstract ReasonCode reason();

    /**
     * By how much: positive where it lowers the payment.
     *
     * @return the amount; negative in a reversal
     */
    public abstract Money amount();

    /**
     * By how many units the payer lowered the count.
     *
     * @return units, if told
     */
    public abstract Optional<Integer> units();

    /**
     * An adjustment of an amount.
     *
     * @param group on whose account
     * @param reason why
     * @param amount by how much
     * @return the adjustment
     */
    public static Adjustment of(AdjustmentGroup group, ReasonCode reason, Money amount) {
        return builder().group(group).reason(reason).amount(amount).build();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Adjustment";
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
     * Builds {@link Adjustment}. Not thread-safe.
     */
    public static final class Builder extends ImmutableAdjustment.Builder {
        Builder() {}
    }
}
