package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.style.DomainValue;

/**
 * The cost of one visit.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = VisitEstimate.Builder.class)
public abstract class VisitEstimate implements WithVisitEstimate {

    VisitEstimate() {}

    /**
     * The day.
     *
     * @return the date of service
     */
    public abstract LocalDate date();

    /**
     * Its services.
     *
     * @return one or more
     */
    public abstract List<ServiceEstimate> services();

    /**
     * What the patient owes.
     *
     * @return the amount; empty where that of one service is unknown
     */
    public final Optional<Money> patientOwes() {
        return Shares.total(services(), ServiceEstimate::patientOwes);
    }

    /**
     * What the first payer pays.
     *
     * @return the amount; empty where that of one service is unknown
     */
    public final Optional<Money> payerPays() {
        return Shares.total(services(), ServiceEstimate::payerPays);
    }

    /**
     * What the second payer pays.
     *
     * @return the amount; empty where that of one service is unknown
     */
    public final Optional<Money> secondaryPays() {
        return Shares.total(services(), ServiceEstimate::secondaryPays);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "VisitEstimate";
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
     * Builds {@link VisitEstimate}. Not thread-safe.
     */
    public static final class Builder extends ImmutableVisitEstimate.Builder {
        Builder() {}
    }
}
