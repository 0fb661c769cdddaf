package org.openmassage.billing.remittance;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What a payer says of one claim.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ClaimRemittance.Builder.class)
public abstract class ClaimRemittance implements WithClaimRemittance {

    ClaimRemittance() {}

    /**
     * The claim, as the clinic numbered it (patient control number).
     *
     * @return the id
     */
    public abstract ClaimId claim();

    /**
     * How it was processed.
     *
     * @return the status
     */
    public abstract RemittanceStatus status();

    /**
     * The number that the payer gave the claim.
     *
     * @return the number, if told
     */
    public abstract Optional<String> payerReference();

    /**
     * The charge of the claim.
     *
     * @return the amount; negative in a reversal
     */
    public abstract Money charge();

    /**
     * What is paid for the claim.
     *
     * @return the amount; negative in a reversal
     */
    public abstract Money paid();

    /**
     * What the payer states as the patient's.
     *
     * @return the amount, if told
     */
    public abstract Optional<Money> patientResponsibility();

    /**
     * Adjustments of the claim as a whole.
     *
     * @return the adjustments; may be empty
     */
    public abstract List<Adjustment> adjustments();

    /**
     * Remarks on the claim as a whole.
     *
     * @return the codes
     */
    public abstract List<RemarkCode> remarks();

    /**
     * The service lines.
     *
     * @return the lines; empty where the payer tells the claim as a whole
     */
    public abstract List<LineRemittance> lines();

    @Value.Check
    void check() {
        Checks.text("payerReference", payerReference());
        Checks.require(
                amounts().allMatch(amount -> amount.isSameCurrency(charge())),
                "lines",
                "in the currency of the charge");
    }

    private Stream<Money> amounts() {
        Stream<Money> ofLines = lines().stream()
                .flatMap(line -> Stream.concat(
                        Stream.concat(Stream.of(line.charge(), line.paid()), line.allowed().stream()),
                        line.adjustments().stream().map(Adjustment::amount)));
        Stream<Money> ofClaim = Stream.concat(
                Stream.concat(Stream.of(paid()), patientResponsibility().stream()),
                adjustments().stream().map(Adjustment::amount));
        return Stream.concat(ofClaim, ofLines);
    }

    /**
     * The adjustments of the claim as a whole and of its lines.
     *
     * @return all of them
     */
    public final List<Adjustment> allAdjustments() {
        return Stream.concat(adjustments().stream(), lines().stream().flatMap(line -> line.adjustments().stream()))
                .toList();
    }

    /**
     * What the charge less all adjustments leaves over or short of the payment.
     *
     * @return zero where the claim balances
     */
    public final Money imbalance() {
        return charge().minus(paid())
                .minus(Money.total(
                        charge().getCurrencyUnit(),
                        allAdjustments().stream().map(Adjustment::amount).toList()));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ClaimRemittance";
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
     * Builds {@link ClaimRemittance}. Not thread-safe.
     */
    public static final class Builder extends ImmutableClaimRemittance.Builder {
        Builder() {}
    }
}
