package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * One part of the cost of a service: who bears it, how much, and why. It is a line of the trace.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EstimateStep.Builder.class)
public abstract class EstimateStep implements WithEstimateStep {

    EstimateStep() {}

    /**
     * Why.
     *
     * @return the kind
     */
    public abstract ShareKind kind();

    /**
     * Who.
     *
     * @return the bearer
     */
    public abstract CostBearer bearer();

    /**
     * How much.
     *
     * @return 0 or more
     */
    public abstract Money amount();

    /**
     * The rule and its figures, in English.
     *
     * @return a phrase
     */
    public abstract String because();

    @Value.Check
    void check() {
        Checks.require(!amount().isNegative(), "amount", "0 or more");
        Checks.text("because", because());
    }

    static EstimateStep of(ShareKind kind, CostBearer bearer, Money amount, String because) {
        return builder()
                .kind(kind)
                .bearer(bearer)
                .amount(amount)
                .because(because)
                .build();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "EstimateStep";
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
     * Builds {@link EstimateStep}. Not thread-safe.
     */
    public static final class Builder extends ImmutableEstimateStep.Builder {
        Builder() {}
    }
}
