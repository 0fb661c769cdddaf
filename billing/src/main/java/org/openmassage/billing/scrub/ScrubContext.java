package org.openmassage.billing.scrub;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.codeset.DiagnosisCodeSet;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.style.DomainValue;

/**
 * What a scrub knows besides the claim. What is not given cannot be checked, and is then no finding.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ScrubContext.Builder.class)
public abstract class ScrubContext implements WithScrubContext {

    ScrubContext() {}

    /**
     * The day of the scrub, given by the caller: there is no clock.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * The policy of the payer the claim goes to.
     *
     * @return the policy, if known
     */
    public abstract Optional<PayerPolicy> policy();

    /**
     * The prescription behind the claim.
     *
     * @return the prescription, if there is one
     */
    public abstract Optional<Prescription> order();

    /**
     * The notes whose signature was verified.
     *
     * @return their ids, or empty where nobody looked
     */
    public abstract Optional<Set<NoteId>> signedNotes();

    /**
     * The notes that the lines stand on, as far as they are at hand.
     *
     * @return SOAP notes of any date; a line whose note is not among them is not checked against it
     */
    public abstract List<SoapNote> notes();

    /**
     * The payer's authorizations of the patient, as far as they are at hand.
     *
     * @return the authorizations; where there is none, the number on the claim is not checked
     */
    public abstract List<Authorization> authorizations();

    /**
     * How many visits of the order went before the first one of the claim.
     *
     * @return 0 or more, or empty where nobody counted
     */
    public abstract Optional<Integer> priorVisits();

    /**
     * Who treated, with the licenses.
     *
     * @return the practitioner, if known
     */
    public abstract Optional<Practitioner> practitioner();

    /**
     * The claims sent before that still stand: neither refused nor taken back. A service billed again, the edits of code
     * pairs and the daily maximums are looked for in them too: for a payer, a date of a patient and a provider is one,
     * however many claims it is on.
     *
     * @return the claims, in any order
     */
    public abstract List<Claim> submitted();

    /**
     * Which claim the scrubbed one replaces. It does not count among those sent before.
     *
     * @return the caller's id of that claim; where it is empty, a replacement is not held against the claims sent before
     */
    public abstract Optional<ClaimId> replaces();

    /**
     * The procedure codes.
     *
     * @return the code set
     */
    @Value.Default
    public ProcedureCodeSet procedures() {
        return ProcedureCodeSet.standard();
    }

    /**
     * The diagnosis codes.
     *
     * @return the code set
     */
    @Value.Default
    public DiagnosisCodeSet diagnoses() {
        return DiagnosisCodeSet.subset();
    }

    /**
     * The edits and daily maximums.
     *
     * @return the table
     */
    @Value.Default
    public EditTable edits() {
        return EditTable.standard();
    }

    @Value.Check
    void check() {
        priorVisits().ifPresent(visits -> Checks.require(visits >= 0, "priorVisits", "0 or more"));
    }

    /**
     * The notes among signed documents whose text is as it was signed: what {@link #signedNotes()} wants.
     *
     * @param documents signed documents of any kind
     * @return the ids of the SOAP notes that verify
     */
    public static Set<NoteId> verified(List<SignedDocument> documents) {
        return documents.stream()
                .filter(document -> document.payloadSchema().startsWith("soap-note/")
                        && document.verify().valid())
                .map(document -> document.payload(SoapNote.class).id())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ScrubContext";
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
     * Builds {@link ScrubContext}. Not thread-safe.
     */
    public static final class Builder extends ImmutableScrubContext.Builder {
        Builder() {}
    }
}
