package org.openmassage.billing.goodfaith;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * Whether a bill exceeds the estimate of its provider so far that the patient may dispute it: at least {@value #THRESHOLD_DOLLARS} dollars, by provider (45 CFR 149.620(a)(2)(ii)).
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = DisputeReview.Builder.class)
public abstract class DisputeReview implements WithDisputeReview {

    DisputeReview() {}

    /**
     * What the estimate says for the provider.
     *
     * @return the amount
     */
    public abstract Money expected();

    /**
     * What the provider billed in all.
     *
     * @return the amount
     */
    public abstract Money billed();

    /**
     * The day of the first bill.
     *
     * @return the day
     */
    public abstract LocalDate billedOn();

    @Value.Check
    void check() {
        Checks.require(billed().isSameCurrency(expected()), "billed", "in the currency of the estimate");
    }

    /** By how many dollars a bill must exceed the estimate. */
    public static final int THRESHOLD_DOLLARS = 400;

    /** Within how many calendar days of the first bill a dispute is begun. */
    public static final int DISPUTE_DAYS = 120;

    /**
     * Holds a bill against the estimate.
     *
     * @param provider the provider's part of the estimate
     * @param billed what it billed in all
     * @param billedOn the day of the first bill
     * @return the review; empty where the expected charges are not all known
     */
    public static Optional<DisputeReview> of(ProviderEstimate provider, Money billed, LocalDate billedOn) {
        return provider.expected()
                .map(expected -> builder()
                        .expected(expected)
                        .billed(billed)
                        .billedOn(billedOn)
                        .build());
    }

    /**
     * By how much the bill exceeds the estimate.
     *
     * @return the amount; zero where it does not
     */
    public final Money excess() {
        Money more = billed().minus(expected());
        return more.isNegative() ? more.minus(more) : more;
    }

    /**
     * Whether the patient may dispute the bill.
     *
     * @return true from the threshold on
     */
    public final boolean disputable() {
        return excess().getAmount().compareTo(BigDecimal.valueOf(THRESHOLD_DOLLARS)) >= 0;
    }

    /**
     * The last day to begin a dispute.
     *
     * @return the day, counted from the first bill
     */
    public final LocalDate disputeBy() {
        return billedOn().plusDays(DISPUTE_DAYS);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "DisputeReview";
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
     * Builds {@link DisputeReview}. Not thread-safe.
     */
    public static final class Builder extends ImmutableDisputeReview.Builder {
        Builder() {}
    }
}
