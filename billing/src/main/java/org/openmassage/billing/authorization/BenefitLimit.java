package org.openmassage.billing.authorization;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * How many visits a plan pays for in a stretch of time, most often its year.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = BenefitLimit.Builder.class)
public abstract class BenefitLimit implements WithBenefitLimit {

    BenefitLimit() {}

    /**
     * The stretch of time.
     *
     * @return the period
     */
    public abstract Period period();

    /**
     * How many visits the plan pays for.
     *
     * @return 0 or more
     */
    public abstract int visits();

    /**
     * How many were used with others.
     *
     * @return 0 or more
     */
    @Value.Default
    public int usedElsewhere() {
        return 0;
    }

    @Value.Check
    void check() {
        Checks.require(visits() >= 0, "visits", "0 or more");
        Checks.require(usedElsewhere() >= 0, "usedElsewhere", "0 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "BenefitLimit";
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
     * Builds {@link BenefitLimit}. Not thread-safe.
     */
    public static final class Builder extends ImmutableBenefitLimit.Builder {
        Builder() {}
    }
}
