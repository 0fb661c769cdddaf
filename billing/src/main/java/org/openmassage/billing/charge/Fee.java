package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * What the clinic asks for one unit of a code.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Fee.Builder.class)
public abstract class Fee implements WithFee {

    Fee() {}

    /**
     * The code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * The fee for one unit.
     *
     * @return the amount, 0 or more
     */
    public abstract Money amount();

    /**
     * The dates of service the fee is for.
     *
     * @return the period, or empty for always
     */
    public abstract Optional<Period> inForce();

    @Value.Check
    void check() {
        Checks.require(!amount().isNegative(), "amount", "0 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Fee";
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
     * Builds {@link Fee}. Not thread-safe.
     */
    public static final class Builder extends ImmutableFee.Builder {
        Builder() {}
    }
}
