package org.openmassage.billing.claim;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.prescription.RelatedCause;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * A professional claim (CMS-1500, 837P). It may be an unfinished or faulty draft: what a payer would refuse is found
 * by {@code org.openmassage.billing.scrub}, never by the constructor. All amounts are in one currency.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "claim", version = 1)
@JsonDeserialize(builder = Claim.Builder.class)
public abstract class Claim implements WithClaim {

    /** The most diagnoses a claim holds (837P: HI with one ABK and eleven ABF; CMS-1500: A to L). */
    public static final int MAX_DIAGNOSES = 12;

    /** The most service lines a claim holds (837P: loop 2400). */
    public static final int MAX_LINES = 50;

    /** The most modifiers a line holds. */
    public static final int MAX_MODIFIERS = 4;

    /** The most diagnosis pointers a line holds. */
    public static final int MAX_POINTERS = 4;

    Claim() {}

    /**
     * The caller's id of the claim; also the patient control number (CLM01, box 26).
     *
     * @return the id
     */
    public abstract ClaimId id();

    /**
     * New, replacement or void.
     *
     * @return the frequency
     */
    @Value.Default
    public ClaimFrequency frequency() {
        return ClaimFrequency.ORIGINAL;
    }

    /**
     * The payer's number of the claim that is replaced or voided (REF*F8, box 22).
     *
     * @return the number, if there is one
     */
    public abstract Optional<String> originalReference();

    /**
     * The patient.
     *
     * @return the patient
     */
    public abstract ClaimPatient patient();

    /**
     * The payers, with the subscriber of each; the first is the one the claim goes to.
     *
     * @return the coverages; may be empty in a draft
     */
    public abstract List<Coverage> coverages();

    /**
     * Who is paid.
     *
     * @return the billing provider
     */
    public abstract BillingProvider billing();

    /**
     * Who treated.
     *
     * @return the rendering provider, if not the billing provider
     */
    public abstract Optional<ClaimProvider> rendering();

    /**
     * Who prescribed.
     *
     * @return the referring provider, if there is a prescription
     */
    public abstract Optional<ClaimProvider> referring();

    /**
     * What the provider who prescribed did.
     *
     * @return the role
     */
    @Value.Default
    public ReferringRole referringRole() {
        return ReferringRole.REFERRING;
    }

    /**
     * Where the service was given.
     *
     * @return the facility, if not the billing address
     */
    public abstract Optional<ServiceFacility> facility();

    /**
     * The prescription behind the claim.
     *
     * @return the id, if there is one
     */
    public abstract Optional<PrescriptionId> prescription();

    /**
     * The diagnoses, the principal one first; a form holds 12.
     *
     * @return the codes
     */
    public abstract List<Icd10CmCode> diagnoses();

    /**
     * The service lines; a transaction holds 50.
     *
     * @return the lines
     */
    public abstract List<ClaimLine> lines();

    /**
     * The total that another system stated, where it is not the sum of the lines: what is read is kept, and the scrub
     * refuses it. A total that fits the lines is not kept beside them.
     *
     * @return the amount, only where it differs from {@link #total()}
     */
    @JsonProperty("total")
    public abstract Optional<Money> statedTotal();

    /**
     * What the patient has paid toward these services.
     *
     * @return the amount, if any
     */
    public abstract Optional<Money> patientPaid();

    /**
     * What payers that come before this one have decided.
     *
     * @return their payments, in the order of the payers
     */
    public abstract List<PriorPayment> priorPayments();

    /**
     * The accidents and the employment behind the condition (box 10, CLM11); a crash at work is both.
     *
     * @return the causes, at most one a kind
     */
    public abstract List<RelatedCause> relatedCauses();

    /**
     * Dates beside those of service (boxes 14 and 15).
     *
     * @return the dates, at most one a kind
     */
    public abstract List<ClaimDate> dates();

    /**
     * When the patient could not work (box 16).
     *
     * @return the period, if there is one
     */
    public abstract Optional<Period> unableToWork();

    /**
     * When the patient was in a hospital for the condition (box 18).
     *
     * @return the period, if there is one
     */
    public abstract Optional<Period> hospitalized();

    /**
     * The payer's prior authorization number (box 23).
     *
     * @return the number, if there is one
     */
    public abstract Optional<String> authorization();

    /**
     * The payer's referral number.
     *
     * @return the number, if there is one
     */
    public abstract Optional<String> referral();

    /**
     * What else the payer has to know (box 19, NTE in loop 2300).
     *
     * @return the text, if there is one
     */
    public abstract Optional<String> additionalInformation();

    /**
     * The papers that go with the claim.
     *
     * @return the attachments; may be empty
     */
    public abstract List<ClaimAttachment> attachments();

    /**
     * Why the claim comes late, as a delay reason code (CLM20).
     *
     * @return 1 to 11 or 15, if it does
     */
    public abstract Optional<Integer> delayReason();

    /**
     * Whether the provider takes the payer's amount as full charge (CLM07, box 27).
     *
     * @return true for yes
     */
    @Value.Default
    public boolean acceptAssignment() {
        return false;
    }

    /**
     * Whether the patient's signature that releases information is on file (CLM09, box 12).
     *
     * @return true for yes
     */
    @Value.Default
    public boolean releaseOfInformation() {
        return false;
    }

    /**
     * Whether the patient assigns the benefits to the provider (CLM08, box 13).
     *
     * @return true for yes
     */
    @Value.Default
    public boolean assignmentOfBenefits() {
        return false;
    }

    /**
     * The day on which the provider signed for the claim (CLM06, box 31).
     *
     * @return the day, or empty where nobody signed
     */
    public abstract Optional<LocalDate> providerSignedOn();

    /**
     * What the caller keeps with the claim.
     *
     * @return the extensions
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    Claim check() {
        Checks.text("originalReference", originalReference());
        Checks.text("authorization", authorization());
        Checks.text("referral", referral());
        Checks.text("additionalInformation", additionalInformation());
        Checks.require(
                relatedCauses().stream().map(RelatedCause::kind).distinct().count()
                        == relatedCauses().size(),
                "relatedCauses",
                "at most one a kind");
        Checks.require(
                dates().stream().map(ClaimDate::kind).distinct().count() == dates().size(),
                "dates",
                "at most one a kind");
        patientPaid().ifPresent(paid -> Checks.require(!paid.isNegative(), "patientPaid", "0 or more"));
        lines().forEach(line -> inOneCurrency("lines", line.charge()));
        patientPaid().ifPresent(paid -> inOneCurrency("patientPaid", paid));
        priorPayments().forEach(payment -> inOneCurrency("priorPayments", payment.paid()));
        statedTotal().ifPresent(stated -> inOneCurrency("statedTotal", stated));
        return statedTotal().equals(Optional.of(total())) ? withStatedTotal(Optional.empty()) : this;
    }

    private void inOneCurrency(String attribute, Money amount) {
        Checks.require(amount.getCurrencyUnit().equals(currency()), attribute, "in the currency of the lines");
    }

    private CurrencyUnit currency() {
        return lines().stream().findFirst().map(ClaimLine::charge).or(this::statedTotal).stream()
                .map(Money::getCurrencyUnit)
                .findFirst()
                .orElse(CurrencyUnit.USD);
    }

    /**
     * The total charge (CLM02, box 28): always the sum of the lines, whatever is done to them.
     *
     * @return the sum; without a line, zero
     */
    public final Money total() {
        return Money.total(currency(), lines().stream().map(ClaimLine::charge).toList());
    }

    /**
     * What the patient and the payers before this one have paid (box 29).
     *
     * @return the sum
     */
    public final Money paid() {
        Money byPayers = Money.total(
                currency(), priorPayments().stream().map(PriorPayment::paid).toList());
        return patientPaid().map(byPayers::plus).orElse(byPayers);
    }

    /**
     * The cause of a kind.
     *
     * @param kind employment, an auto accident or another accident
     * @return the cause, if the claim has it
     */
    public final Optional<RelatedCause> relatedCause(RelatedCause.Kind kind) {
        return relatedCauses().stream().filter(cause -> cause.kind() == kind).findFirst();
    }

    /**
     * The date of a kind.
     *
     * @param kind what happened
     * @return the date, if the claim tells it
     */
    public final Optional<LocalDate> date(ClaimDate.Kind kind) {
        return dates().stream()
                .filter(date -> date.kind() == kind)
                .map(ClaimDate::date)
                .findFirst();
    }

    /**
     * This claim as the one that takes the place of an earlier claim.
     *
     * @param id the new claim's own id
     * @param originalReference the payer's number of the earlier claim
     * @return a claim of frequency 7
     */
    public final Claim replacing(ClaimId id, String originalReference) {
        return withId(id).withFrequency(ClaimFrequency.REPLACEMENT).withOriginalReference(originalReference);
    }

    /**
     * This claim as the one that takes an earlier claim back.
     *
     * @param id the new claim's own id
     * @param originalReference the payer's number of the earlier claim
     * @return a claim of frequency 8
     */
    public final Claim voiding(ClaimId id, String originalReference) {
        return withId(id).withFrequency(ClaimFrequency.VOID).withOriginalReference(originalReference);
    }

    /**
     * The type and its opaque id only.
     *
     * @return the type and the id
     */
    @Override
    public final String toString() {
        return "Claim(" + id() + ")";
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
     * Builds {@link Claim}. Not thread-safe.
     */
    public static final class Builder extends ImmutableClaim.Builder {
        Builder() {}
    }
}
