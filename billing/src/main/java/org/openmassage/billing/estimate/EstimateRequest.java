package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CoordinationMethod;
import org.openmassage.billing.payer.Payer;
import org.openmassage.core.care.PaymentMode;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What an estimate is made from. All amounts are in one currency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EstimateRequest.Builder.class)
public abstract class EstimateRequest implements WithEstimateRequest {

    EstimateRequest() {}

    /**
     * The id of the estimate to make.
     *
     * @return as the caller supplies it
     */
    public abstract EstimateId id();

    /**
     * The patient.
     *
     * @return the id, if it is to stand in the estimate
     */
    public abstract Optional<PatientId> patient();

    /**
     * The planned visits, in whatever order; they are taken by date.
     *
     * @return one or more
     */
    public abstract List<PlannedVisit> visits();

    /**
     * The plan that pays first: its years, without overlap.
     *
     * @return the benefits; may be empty
     */
    public abstract List<Benefits> benefits();

    /**
     * The plan that pays second: its years, without overlap.
     *
     * @return the benefits; empty where there is no second payer
     */
    public abstract List<Benefits> secondary();

    /**
     * How the second plan reckons with the first.
     *
     * @return the method; where it is unknown, both are worked out
     */
    public abstract Optional<CoordinationMethod> coordination();

    /**
     * The policies of the payer that pays first: they may forbid to charge the patient.
     *
     * @return the payer, if known
     */
    public abstract Optional<Payer> payer();

    /**
     * How a coinsurance that does not come out even is rounded to the smallest coin. The payer bears the rest, so that nothing is lost.
     *
     * @return half up unless told otherwise
     */
    @Value.Default
    public RoundingMode rounding() {
        return RoundingMode.HALF_UP;
    }

    /**
     * Who is billed; it decides what the patient is told.
     *
     * @return the insurer unless told otherwise
     */
    @Value.Default
    public PaymentMode paymentMode() {
        return PaymentMode.INSURER_DIRECT;
    }

    @Value.Check
    void check() {
        Checks.require(!visits().isEmpty(), "visits", "one or more");
        Checks.require(rounding() != RoundingMode.UNNECESSARY, "rounding", "one that rounds");
        withoutOverlap("benefits", benefits());
        withoutOverlap("secondary", secondary());
        Checks.require(currencies().distinct().count() <= 1, "visits", "in one currency with the benefits");
    }

    private static void withoutOverlap(String attribute, List<Benefits> years) {
        for (int i = 0; i < years.size(); i++) {
            Benefits year = years.get(i);
            Checks.require(
                    years.subList(0, i).stream().noneMatch(other -> other.year().overlaps(year.year())),
                    attribute,
                    "of years without overlap");
        }
    }

    private Stream<CurrencyUnit> currencies() {
        Stream<CurrencyUnit> services = visits().stream()
                .flatMap(visit -> visit.services().stream())
                .flatMap(service -> Stream.of(service.allowed(), service.secondaryAllowed(), service.fee()))
                .flatMap(Optional::stream)
                .map(Money::getCurrencyUnit);
        return Stream.concat(
                services,
                Stream.concat(benefits().stream(), secondary().stream())
                        .flatMap(benefits -> benefits.currency().stream()));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "EstimateRequest";
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
     * Builds {@link EstimateRequest}. Not thread-safe.
     */
    public static final class Builder extends ImmutableEstimateRequest.Builder {
        Builder() {}
    }
}
