package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.style.DomainValue;

/**
 * Within what charges stand: the prescriber's order, the payer's authorizations, and the visits that used them up before.
 * Nothing outside them is charged; what is left out for that reason is an {@link Omission}.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChargeLimits.Builder.class)
public abstract class ChargeLimits implements WithChargeLimits {

    ChargeLimits() {}

    /**
     * The order, whose diagnoses the charges take.
     *
     * @return the prescription, or empty for a patient who pays without one: the charges then have no diagnosis
     */
    public abstract Optional<Prescription> order();

    /**
     * The payer's authorizations.
     *
     * @return the authorizations; where there is none, the payer asks for none, and nothing is left out for it
     */
    public abstract List<Authorization> authorizations();

    /**
     * How many visits under the order and the authorization went before.
     *
     * @return 0 or more
     */
    @Value.Default
    public int priorVisits() {
        return 0;
    }

    /**
     * The day of the first treatment, from which some orders and authorizations count their days.
     *
     * @return the day; where it is not told and no visit went before, that of the first note
     */
    public abstract Optional<LocalDate> firstTreatment();

    @Value.Check
    void check() {
        Checks.require(priorVisits() >= 0, "priorVisits", "0 or more");
    }

    /**
     * No limit at all, for a patient who pays.
     *
     * @return limits without an order
     */
    public static ChargeLimits none() {
        return builder().build();
    }

    /**
     * The limits of an order alone.
     *
     * @param order the prescription
     * @return the limits, with no visit before
     */
    public static ChargeLimits of(Prescription order) {
        return builder().order(order).build();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ChargeLimits";
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
     * Builds {@link ChargeLimits}. Not thread-safe.
     */
    public static final class Builder extends ImmutableChargeLimits.Builder {
        Builder() {}
    }
}
