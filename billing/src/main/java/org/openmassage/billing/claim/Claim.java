package org.openmassage.billing.claim;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
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
     * The total as stated on the claim.
     *
     * @return the amount
     */
    public abstract Money total();

    /**
     * The accident or employment behind the condition.
     *
     * @return the cause, if there is one
     */
    public abstract Optional<RelatedCause> relatedCause();

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
     * What the caller keeps with the claim.
     *
     * @return the extensions
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.text("originalReference", originalReference());
        Checks.text("authorization", authorization());
        Checks.text("referral", referral());
        lines().forEach(line -> Checks.require(
                line.charge().getCurrencyUnit().equals(total().getCurrencyUnit()),
                "lines",
                "in the currency of the total"));
    }

    /**
     * The sum of the charges of all lines, to compare with the {@link #total()} stated.
     *
     * @return the sum, in the currency of the total
     */
    public final Money sumOfLines() {
        return Money.total(
                total().getCurrencyUnit(),
                lines().stream().map(ClaimLine::charge).toList());
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
