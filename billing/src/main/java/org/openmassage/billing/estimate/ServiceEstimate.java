package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.style.DomainValue;

/**
 * The cost of one service, part by part. The parts add up to the allowed amount (to the fee, where the plan does not cover the service), but for a balance bill, which comes on top.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ServiceEstimate.Builder.class)
public abstract class ServiceEstimate implements WithServiceEstimate {

    ServiceEstimate() {}

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
     * The allowed amount that the estimate stands on.
     *
     * @return the amount, if known
     */
    public abstract Optional<Money> allowed();

    /**
     * The parts.
     *
     * @return the parts in the order in which they were found; empty where the cost is unknown
     */
    public abstract List<EstimateStep> steps();

    /**
     * Why the cost is unknown.
     *
     * @return the reason; empty where it is known
     */
    public abstract Optional<EstimateGap> unknown();

    /**
     * What the patient owes.
     *
     * @return the amount; empty where it is unknown
     */
    public final Optional<Money> patientOwes() {
        if (unknown().isPresent()) {
            return steps().stream()
                    .filter(step -> step.kind() == ShareKind.PATIENT_PROTECTED)
                    .map(EstimateStep::amount)
                    .findFirst();
        }
        return borne(CostBearer.PATIENT)
                .map(owed -> borne(CostBearer.SECONDARY_PAYER).map(owed::minus).orElse(owed));
    }

    /**
     * What the first payer pays.
     *
     * @return the amount; empty where it is unknown
     */
    public final Optional<Money> payerPays() {
        return unknown().isPresent() ? Optional.empty() : borne(CostBearer.PRIMARY_PAYER);
    }

    /**
     * What the second payer pays.
     *
     * @return the amount, zero without a second payer; empty where it is unknown
     */
    public final Optional<Money> secondaryPays() {
        return unknown().isPresent() ? Optional.empty() : borne(CostBearer.SECONDARY_PAYER);
    }

    private Optional<Money> borne(CostBearer bearer) {
        return steps().stream()
                .findFirst()
                .map(first -> Money.total(
                        first.amount().getCurrencyUnit(),
                        steps().stream()
                                .filter(step -> step.bearer() == bearer)
                                .map(EstimateStep::amount)
                                .toList()));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ServiceEstimate";
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
     * Builds {@link ServiceEstimate}. Not thread-safe.
     */
    public static final class Builder extends ImmutableServiceEstimate.Builder {
        Builder() {}
    }
}
