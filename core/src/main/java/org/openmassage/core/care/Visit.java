package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/**
 * An appointment and what became of it. Start and end are times of day at the place of the visit; a visit does not
 * run past midnight. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "visit", version = 1)
@JsonDeserialize(builder = Visit.Builder.class)
public abstract class Visit implements WithVisit {
    Visit() {}

    /**
     * The id of this visit.
     *
     * @return supplied by the caller
     */
    public abstract VisitId id();

    /**
     * Who was to be treated.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * Who was to treat.
     *
     * @return the practitioner's id
     */
    public abstract PractitionerId practitioner();

    /**
     * The prescription it is under.
     *
     * @return its id; empty where none was named
     */
    public abstract Optional<PrescriptionId> prescription();

    /**
     * The day.
     *
     * @return the day, at the place of the visit
     */
    public abstract LocalDate date();

    /**
     * When it began.
     *
     * @return the time, if noted
     */
    public abstract Optional<LocalTime> start();

    /**
     * When it ended.
     *
     * @return on the same day, not before the start
     */
    public abstract Optional<LocalTime> end();

    /**
     * The time zone of the place.
     *
     * @return if known
     */
    public abstract Optional<ZoneId> zone();

    /**
     * Where it took place.
     *
     * @return the CMS code of the place
     */
    public abstract Optional<PlaceOfService> placeOfService();

    /**
     * What became of it.
     *
     * @return the status
     */
    public abstract VisitStatus status();

    /**
     * Why it was canceled or missed.
     *
     * @return in free words
     */
    public abstract Optional<String> reason();

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
        Checks.text("reason", reason());
    }

    /**
     * Whether the person came. Only a kept visit counts against a prescription.
     *
     * @return false for a canceled or missed visit
     */
    public final boolean kept() {
        return status() == VisitStatus.KEPT;
    }

    /**
     * How long it lasted.
     *
     * @return the whole minutes from start to end, or empty where either was not noted
     */
    public final OptionalInt minutes() {
        return start().isPresent() && end().isPresent()
                ? OptionalInt.of((int) ChronoUnit.MINUTES.between(start().get(), end().get()))
                : OptionalInt.empty();
    }

    /** Shows the type and its id only, never what it holds. */
    @Override
    public final String toString() {
        return "Visit(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Visit}. Not thread-safe. */
    public static final class Builder extends ImmutableVisit.Builder {
        Builder() {}
    }
}
