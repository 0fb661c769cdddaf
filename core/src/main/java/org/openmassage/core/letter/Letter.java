package org.openmassage.core.letter;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.note.Referral;
import org.openmassage.core.style.DomainValue;

/**
 * A letter about one person, as a structured document that is rendered to paper later: a referral out, a report to
 * the prescriber, a request for the renewal of an order. It names the patient by id; the rendering adds the name.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "letter", version = 1)
@JsonDeserialize(builder = Letter.Builder.class)
public abstract class Letter implements WithLetter {
    Letter() {}

    /**
     * The id of this letter.
     *
     * @return supplied by the caller
     */
    public abstract LetterId id();

    /**
     * What the letter is for.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Whom it is about.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * Who writes.
     *
     * @return the sender
     */
    public abstract Correspondent sender();

    /**
     * To whom.
     *
     * @return the recipient
     */
    public abstract Correspondent recipient();

    /**
     * Who receives a copy.
     *
     * @return the others of the care team who do
     */
    public abstract List<Correspondent> copies();

    /**
     * The day it was written.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * What it is about, in a line.
     *
     * @return not blank
     */
    public abstract String subject();

    /**
     * How urgent it is.
     *
     * @return {@link Referral.Urgency#ROUTINE} unless said otherwise
     */
    @Value.Default
    public Referral.Urgency urgency() {
        return Referral.Urgency.ROUTINE;
    }

    /**
     * What it says.
     *
     * @return the parts, in order
     */
    public abstract List<LetterSection> sections();

    /**
     * The order it speaks of.
     *
     * @return its id; a request for renewal names one
     */
    public abstract Optional<PrescriptionId> prescription();

    /**
     * The screening it speaks of.
     *
     * @return its id
     */
    public abstract Optional<ScreeningId> screening();

    /**
     * The progress report it encloses.
     *
     * @return its id
     */
    public abstract Optional<ReportId> report();

    /**
     * The notes it encloses.
     *
     * @return their ids
     */
    public abstract List<NoteId> notes();

    /**
     * What the host keeps beside it.
     *
     * @return none unless given
     */
    @Value.Default
    public Extensions extensions() {
        return Extensions.none();
    }

    @Value.Check
    void check() {
        Checks.text("subject", subject());
        Checks.require(
                kind() != Kind.RENEWAL_REQUEST || prescription().isPresent(),
                "prescription",
                "named in a request for renewal");
    }

    /** What a letter is for. */
    public enum Kind {
        /** Sends the person to somebody else. */
        REFERRAL,
        /** Tells the prescriber how the care begins: what was found, and what is planned. */
        INITIAL_REPORT,
        /** Reports to the prescriber or the care team how the care goes. */
        REPORT,
        /** Tells the prescriber how the care ended. */
        DISCHARGE_REPORT,
        /** Asks the prescriber to renew an order. */
        RENEWAL_REQUEST,
        /** Asks a physician for written clearance. */
        CLEARANCE_REQUEST
    }

    /** Shows the type and its id only, never what it holds. */
    @Override
    public final String toString() {
        return "Letter(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Letter}. Not thread-safe. */
    public static final class Builder extends ImmutableLetter.Builder {
        Builder() {}
    }
}
