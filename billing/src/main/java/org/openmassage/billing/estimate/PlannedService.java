package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A service of a planned visit.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PlannedService.Builder.class)
public abstract class PlannedService implements WithPlannedService {

    PlannedService() {}

    /**
     * The code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * The units.
     *
     * @return 1 or more
     */
    public abstract int units();

    /**
     * Whether the plan that pays first covers it.
     *
     * @return covered unless told otherwise
     */
    @Value.Default
    public ServiceCoverage coverage() {
        return ServiceCoverage.COVERED;
    }

    /**
     * What the payer that pays first allows for all units.
     *
     * @return the amount; empty where it is unknown
     */
    public abstract Optional<Money> allowed();

    /**
     * What the second payer allows for all units.
     *
     * @return the amount; empty where it is unknown
     */
    public abstract Optional<Money> secondaryAllowed();

    /**
     * The clinic's own fee for all units. It counts for a service that the plan does not cover and for a clinic without a
     * contract, never in place of an allowed amount that is unknown. An allowed amount above the fee counts as the fee: a payer
     * allows at most what is charged, as is usual in contracts, and nobody owes more than the charge.
     *
     * @return the amount, if given
     */
    public abstract Optional<Money> fee();

    @Value.Check
    void check() {
        Checks.require(units() >= 1, "units", "1 or more");
        allowed().ifPresent(amount -> Checks.require(!amount.isNegative(), "allowed", "0 or more"));
        secondaryAllowed().ifPresent(amount -> Checks.require(!amount.isNegative(), "secondaryAllowed", "0 or more"));
        fee().ifPresent(amount -> Checks.require(!amount.isNegative(), "fee", "0 or more"));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PlannedService";
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
     * Builds {@link PlannedService}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePlannedService.Builder {
        Builder() {}
    }
}
