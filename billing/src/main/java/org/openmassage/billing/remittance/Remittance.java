package org.openmassage.billing.remittance;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.RemittanceId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * A remittance advice: one payment of a payer, with what it is for. All amounts are in one currency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "remittance", version = 1)
@JsonDeserialize(builder = Remittance.Builder.class)
public abstract class Remittance implements WithRemittance {

    Remittance() {}

    /**
     * The id.
     *
     * @return as the caller supplied it
     */
    public abstract RemittanceId id();

    /**
     * The payer.
     *
     * @return the id
     */
    public abstract PayerId payer();

    /**
     * The day of the payment.
     *
     * @return the day
     */
    public abstract LocalDate paidOn();

    /**
     * The number of the check or transfer.
     *
     * @return the number, if told
     */
    public abstract Optional<String> paymentReference();

    /**
     * What was paid in all.
     *
     * @return the amount; 0 where nothing was paid
     */
    public abstract Money paid();

    /**
     * The claims.
     *
     * @return the claims in the order of the payer
     */
    public abstract List<ClaimRemittance> claims();

    /**
     * Adjustments of the whole payment.
     *
     * @return the adjustments; may be empty
     */
    public abstract List<ProviderAdjustment> providerAdjustments();

    /**
     * What the caller keeps with the remittance.
     *
     * @return the extensions
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.text("paymentReference", paymentReference());
        Checks.require(
                claims().stream().allMatch(claim -> claim.charge().isSameCurrency(paid()))
                        && providerAdjustments().stream()
                                .allMatch(adjustment -> adjustment.amount().isSameCurrency(paid())),
                "claims",
                "in the currency of the payment");
    }

    /**
     * What the claims less the adjustments of the whole payment leave over or short of what was paid.
     *
     * @return zero where the remittance balances
     */
    public final Money imbalance() {
        Money claims = Money.total(
                paid().getCurrencyUnit(),
                claims().stream().map(ClaimRemittance::paid).toList());
        Money adjustments = Money.total(
                paid().getCurrencyUnit(),
                providerAdjustments().stream().map(ProviderAdjustment::amount).toList());
        return claims.minus(adjustments).minus(paid());
    }

    /**
     * The type and its opaque id only.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "Remittance(" + id() + ")";
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
     * Builds {@link Remittance}. Not thread-safe.
     */
    public static final class Builder extends ImmutableRemittance.Builder {
        Builder() {}
    }
}
