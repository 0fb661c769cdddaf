package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/**
 * A note of one visit in the four sections of Weed's problem-oriented record: subjective, objective, assessment,
 * plan; with what was done. A note is a draft until it is signed; what is signed is kept apart, as exact text.
 *
 * <p>A note may be as empty as a draft is. What an insurer or an auditor would miss is told by {@link
 * NoteCompleteness}. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "soap-note", version = 1)
@JsonDeserialize(builder = SoapNote.Builder.class)
public abstract class SoapNote implements WithSoapNote {
    SoapNote() {}

    /**
     * The id of this note.
     *
     * @return supplied by the caller
     */
    public abstract NoteId id();

    /**
     * The visit it tells of.
     *
     * @return its id
     */
    public abstract VisitId visit();

    /**
     * Whom it is about.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * Who treated and writes.
     *
     * @return the practitioner's id
     */
    public abstract PractitionerId practitioner();

    /**
     * What the note is for.
     *
     * @return the kind
     */
    public abstract NoteKind kind();

    /**
     * The day of the visit.
     *
     * @return the day, in the zone of the clinic
     */
    public abstract LocalDate date();

    /**
     * When the session began.
     *
     * @return the time, in the zone of the clinic
     */
    public abstract Optional<LocalTime> start();

    /**
     * When the session ended.
     *
     * @return on the same day, not before the start
     */
    public abstract Optional<LocalTime> end();

    /**
     * The prescription it was done under.
     *
     * @return its id, if there is one
     */
    public abstract Optional<PrescriptionId> prescription();

    /**
     * The plan it followed.
     *
     * @return its id, if there is one
     */
    public abstract Optional<PlanId> treatmentPlan();

    /**
     * The screening it rests on.
     *
     * @return its id, if there is one
     */
    public abstract Optional<ScreeningId> screening();

    /**
     * What the person told.
     *
     * @return blank unless written
     */
    @Value.Default
    public Subjective subjective() {
        return Subjective.builder().build();
    }

    /**
     * What was found.
     *
     * @return blank unless written
     */
    @Value.Default
    public Objective objective() {
        return Objective.builder().build();
    }

    /**
     * What was judged.
     *
     * @return blank unless written
     */
    @Value.Default
    public Assessment assessment() {
        return Assessment.builder().build();
    }

    /**
     * What is to follow.
     *
     * @return blank unless written
     */
    @Value.Default
    public Plan plan() {
        return Plan.builder().build();
    }

    /**
     * What was done.
     *
     * @return in the order done; none where nothing was
     */
    public abstract List<TreatmentEntry> treatments();

    /**
     * What was carried forward from an earlier note and not confirmed since.
     *
     * @return at most one mark a part
     */
    public abstract List<CarriedForward> carriedForward();

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
        Checks.require(
                start().isEmpty() || end().isEmpty() || !end().get().isBefore(start().get()),
                "end",
                "on or after the start");
        Checks.require(
                carriedForward().stream().map(CarriedForward::part).distinct().count()
                        == carriedForward().size(),
                "carriedForward",
                "at most one mark a part");
    }

    /**
     * How long the hands-on treatment lasted.
     *
     * @return the sum of the minutes of the treatments; 0 for none
     */
    public final int treatedMinutes() {
        return treatments().stream().mapToInt(TreatmentEntry::minutes).sum();
    }

    /**
     * How long the session lasted.
     *
     * @return the whole minutes from start to end, or empty where either was not noted
     */
    public final OptionalInt sessionMinutes() {
        return start().isPresent() && end().isPresent()
                ? OptionalInt.of((int) ChronoUnit.MINUTES.between(start().get(), end().get()))
                : OptionalInt.empty();
    }

    /**
     * Begins the next note with parts of the last one, each marked as carried and not yet confirmed. The patient, the
     * practitioner and the references to prescription and plan are taken over; the id, the visit, the kind and the date are
     * the caller's to set. A part that the last note had itself carried and never confirmed keeps its first origin.
     *
     * @param last the last note
     * @param parts which parts to carry
     * @return a builder of the next note
     */
    public static Builder after(SoapNote last, Set<NotePart> parts) {
        return CarryForward.from(last, parts);
    }

    /**
     * This note after the practitioner looked at carried parts again.
     *
     * @param parts the parts that were confirmed or rewritten
     * @return a note without their marks
     */
    public final SoapNote confirmed(Set<NotePart> parts) {
        return withCarriedForward(carriedForward().stream()
                .filter(mark -> !parts.contains(mark.part()))
                .toList());
    }

    /** Shows the type and its id only, never what it holds. */
    @Override
    public final String toString() {
        return "SoapNote(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SoapNote}. Not thread-safe. */
    public static final class Builder extends ImmutableSoapNote.Builder {
        Builder() {}
    }
}
