package org.openmassage.billing.superbill;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.style.DomainValue;

/**
 * What a patient takes to the insurer to ask for money back: who treated, what for, what was done, what it cost and what
 * was paid. It is no claim, and says so.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Superbill.Builder.class)
public abstract class Superbill implements WithSuperbill {
    /** What every superbill says. */
    public static final String NOT_A_CLAIM =
            "This is a statement of services for the patient's own use. It is not a claim, and it was not sent to an insurer."
                    + " Whether and how much an insurer pays back, the insurer decides.";

    Superbill() {}

    /**
     * The number of the superbill.
     *
     * @return the id of the claim it is made from
     */
    public abstract ClaimId id();

    /**
     * The practice, with its NPI and tax id.
     *
     * @return who is paid
     */
    public abstract BillingProvider practice();

    /**
     * Who treated.
     *
     * @return the provider, if not the practice itself
     */
    public abstract Optional<ClaimProvider> provider();

    /**
     * Who prescribed.
     *
     * @return the prescriber, if there is a prescription
     */
    public abstract Optional<ClaimProvider> prescriber();

    /**
     * The patient.
     *
     * @return the patient
     */
    public abstract ClaimPatient patient();

    /**
     * The diagnoses of the prescriber.
     *
     * @return the codes, in the order of the letters A, B, C …
     */
    public abstract List<Icd10CmCode> diagnoses();

    /**
     * What was done.
     *
     * @return the lines, in the order of the claim
     */
    public abstract List<ClaimLine> lines();

    /**
     * What it cost.
     *
     * @return the sum of the lines
     */
    public abstract Money total();

    /**
     * What was paid.
     *
     * @return the amount, 0 or more
     */
    public abstract Money paid();

    /**
     * What is still owed; negative where more was paid than charged.
     *
     * @return total less paid
     */
    public final Money balance() {
        return total().minus(paid());
    }

    /**
     * Makes the superbill of a claim.
     *
     * @param claim the claim, sent or not
     * @return the superbill
     */
    public static Superbill of(Claim claim) {
        return builder()
                .id(claim.id())
                .practice(claim.billing())
                .provider(claim.rendering())
                .prescriber(claim.referring())
                .patient(claim.patient())
                .diagnoses(claim.diagnoses())
                .lines(claim.lines())
                .total(claim.total())
                .paid(claim.paid())
                .build();
    }

    /**
     * The superbill as plain text. It shows the patient's data: treat it like the claim itself.
     *
     * @param labels what the codes are called: the library's own labels, or the caller's licensed ones
     * @return lines of text, each ended with a line feed
     */
    public final String text(ProcedureCodeSet labels) {
        return SuperbillText.of(this, labels);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Superbill";
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
     * Builds {@link Superbill}. Not thread-safe.
     */
    public static final class Builder extends ImmutableSuperbill.Builder {
        Builder() {}
    }
}
