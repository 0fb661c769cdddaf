package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.billing.claim.Claim;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * The account of one claim: its charges, what payers said of them, and what the patient paid. Where it stands follows from these; nothing is kept twice.
 *
 * <p>Payers are reckoned in the order of {@link #payers()}. The patient's share is what the last payer that decided left to the patient; what an earlier payer left was passed on to it. Amounts of a remittance that names no line, or a line that fits none, belong to the claim as a whole.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "claim-account", version = 1)
@JsonDeserialize(builder = ClaimAccount.Builder.class)
public abstract class ClaimAccount implements WithClaimAccount {

    ClaimAccount() {}

    /**
     * The claim.
     *
     * @return the id
     */
    public abstract ClaimId claim();

    /**
     * The patient.
     *
     * @return the id
     */
    public abstract PatientId patient();

    /**
     * The payers in the order in which they pay. While one has not answered, what an earlier one left to the patient stays
     * open; take a payer off that is not billed.
     *
     * @return the payers; empty where the patient pays alone
     */
    public abstract List<PayerId> payers();

    /**
     * Whether a payer forbids to charge the patient: then a share that is left to the patient stays open, for a person to look at.
     *
     * @return true if so
     */
    @Value.Default
    public boolean patientProtected() {
        return false;
    }

    /**
     * The claim that took the place of this one (frequency 7), once the payer took it. From then on that claim's account
     * holds the charges: here nothing is charged, open or the patient's, what the patient paid stays a credit, and a payment
     * that the payer has not taken back shows as overpaid.
     *
     * @return the id of the other claim; empty while this one stands
     */
    public abstract Optional<ClaimId> replacedBy();

    /**
     * The charges.
     *
     * @return one or more lines, in the order of the claim
     */
    public abstract List<AccountLine> lines();

    /**
     * What payers said, in the order of posting.
     *
     * @return the postings
     */
    public abstract List<PostedRemittance> postings();

    /**
     * What the patient paid.
     *
     * @return the payments
     */
    public abstract List<PatientPayment> patientPayments();

    /**
     * What the caller keeps with the account.
     *
     * @return the extensions
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.require(!lines().isEmpty(), "lines", "one or more");
        Checks.require(!replacedBy().equals(Optional.of(claim())), "replacedBy", "another claim");
        Checks.require(
                lines().stream()
                                .allMatch(
                                        line -> line.charge().getCurrencyUnit().equals(currency()))
                        && patientPayments().stream()
                                .allMatch(payment ->
                                        payment.amount().getCurrencyUnit().equals(currency()))
                        && postings().stream()
                                .allMatch(posted -> posted.claim()
                                        .charge()
                                        .getCurrencyUnit()
                                        .equals(currency())),
                "lines",
                "in one currency with payments and postings");
    }

    /**
     * Opens the account of a claim.
     *
     * @param claim the claim
     * @return the account, with nothing posted
     * @throws IllegalArgumentException if the claim has no line
     */
    public static ClaimAccount open(Claim claim) {
        return builder()
                .claim(claim.id())
                .patient(claim.patient().id())
                .payers(claim.coverages().stream()
                        .sorted(Comparator.comparing(Coverage::order))
                        .map(Coverage::payer)
                        .toList())
                .lines(claim.lines().stream()
                        .map(line -> AccountLine.builder()
                                .date(line.date())
                                .code(line.code())
                                .modifiers(line.modifiers())
                                .units(line.units())
                                .charge(line.charge())
                                .build())
                        .toList())
                .build();
    }

    private CurrencyUnit currency() {
        return lines().get(0).charge().getCurrencyUnit();
    }

    /**
     * Where a line stands.
     *
     * @param number the line, counted from 1; 0 for amounts that belong to the claim as a whole
     * @return its balance
     * @throws IllegalArgumentException if there is no such line
     */
    public final Balance balance(int number) {
        Checks.require(number >= 0 && number <= lines().size(), "number", "that of a line, or 0");
        Money charge =
                number == 0 ? Money.zero(currency()) : lines().get(number - 1).charge();
        Balance balance = AccountBalance.of(this, number, charge);
        Money zero = Money.zero(currency());
        return replacedBy().isEmpty() ? balance : new Balance(zero, balance.insurancePaid(), zero, zero);
    }

    /**
     * Where the claim stands.
     *
     * @return the sum of its lines and of what belongs to the claim as a whole
     */
    public final Balance balance() {
        return balances().stream().reduce(Balance::plus).orElseThrow();
    }

    /**
     * What the patient paid.
     *
     * @return the sum
     */
    public final Money patientPaid() {
        return Money.total(
                currency(),
                patientPayments().stream().map(PatientPayment::amount).toList());
    }

    /**
     * What the patient owes now: the share that was left to the patient, less what the patient paid.
     *
     * @return the amount; negative where the patient has paid too much, or before the payers have answered
     */
    public final Money patientOwes() {
        return balance().patientShare().minus(patientPaid());
    }

    /**
     * How much the payers paid beyond what they owed, counting what they left to the patient. It is neither the patient's
     * nor the clinic's: the clinic settles it with the payers.
     *
     * @return zero where they did not
     */
    public final Money overpaid() {
        return Money.total(AccountBalance.overpaid(balances()));
    }

    /**
     * How much of {@link #overpaid()} belongs to a line.
     *
     * @param number the line, counted from 1; 0 for amounts that belong to the claim as a whole
     * @return zero for most
     * @throws IllegalArgumentException if there is no such line
     */
    public final Money overpaid(int number) {
        Checks.require(number >= 0 && number <= lines().size(), "number", "that of a line, or 0");
        return AccountBalance.overpaid(balances()).get(number);
    }

    private List<Balance> balances() {
        return IntStream.rangeClosed(0, lines().size()).mapToObj(this::balance).toList();
    }

    /**
     * The place of a payer in the order of payment.
     *
     * @param payer the payer
     * @return 0 for the first; empty for one that is not on the claim
     */
    public final Optional<Integer> rank(PayerId payer) {
        int at = payers().indexOf(payer);
        return at < 0 ? Optional.empty() : Optional.of(at);
    }

    /**
     * The type and its opaque id only.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "ClaimAccount(" + claim() + ")";
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
     * Builds {@link ClaimAccount}. Not thread-safe.
     */
    public static final class Builder extends ImmutableClaimAccount.Builder {
        Builder() {}
    }
}
