package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.billing.benefit.CoordinationMethod;
import org.openmassage.billing.benefit.CostShare;
import org.openmassage.core.style.DomainValue;

/**
 * One way in which it may turn out, where the plan leaves something open. What was open and is taken one way here is named; the rest is empty.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EstimateOption.Builder.class)
public abstract class EstimateOption implements WithEstimateOption {

    EstimateOption() {}

    /**
     * The order of the shares that is taken here.
     *
     * @return the order, where the plan did not tell one and it matters
     */
    public abstract List<CostShare> order();

    /**
     * The coordination that is taken here.
     *
     * @return the method, where nobody told one and it matters
     */
    public abstract Optional<CoordinationMethod> coordination();

    /**
     * Whether the clinic charges what exceeds the allowed amount.
     *
     * @return true or false where nobody told and it matters
     */
    public abstract Optional<Boolean> balanceBilled();

    /**
     * The visits by date.
     *
     * @return one or more
     */
    public abstract List<VisitEstimate> visits();

    /**
     * What the patient owes for all visits.
     *
     * @return the amount; empty where that of one service is unknown
     */
    public final Optional<Money> patientOwes() {
        return Shares.total(visits(), VisitEstimate::patientOwes);
    }

    /**
     * What the first payer pays for all visits.
     *
     * @return the amount; empty where that of one service is unknown
     */
    public final Optional<Money> payerPays() {
        return Shares.total(visits(), VisitEstimate::payerPays);
    }

    /**
     * What the second payer pays for all visits.
     *
     * @return the amount; empty where that of one service is unknown
     */
    public final Optional<Money> secondaryPays() {
        return Shares.total(visits(), VisitEstimate::secondaryPays);
    }

    /**
     * The calculation for people: a line for each part of each service.
     *
     * @return the lines, by date
     */
    public final List<String> trace() {
        return EstimateTrace.of(this);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "EstimateOption";
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
     * Builds {@link EstimateOption}. Not thread-safe.
     */
    public static final class Builder extends ImmutableEstimateOption.Builder {
        Builder() {}
    }
}
