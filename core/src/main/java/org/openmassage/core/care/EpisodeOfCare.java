package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.EpisodeId;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.LetterId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.ReportId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.style.DomainValue;

/**
 * A person's care from the first contact to discharge, as the ids of everything that belongs to it. What is in the
 * documents, and whether they fit together, is for a chart audit to say. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@DocumentSchema(name = "episode-of-care", version = 1)
@JsonDeserialize(builder = EpisodeOfCare.Builder.class)
public abstract class EpisodeOfCare implements WithEpisodeOfCare {
    EpisodeOfCare() {}

    /**
     * The id of this episode.
     *
     * @return supplied by the caller
     */
    public abstract EpisodeId id();

    /**
     * Whose care it is.
     *
     * @return the patient's id
     */
    public abstract PatientId patient();

    /**
     * What kind of massage it is.
     *
     * @return the kind
     */
    public abstract MassageKind kind();

    /**
     * Who is billed.
     *
     * @return empty while not settled
     */
    public abstract Optional<PaymentMode> payment();

    /**
     * The first day.
     *
     * @return the day
     */
    public abstract LocalDate openedOn();

    /**
     * The last day.
     *
     * @return empty while it runs; not before the first
     */
    public abstract Optional<LocalDate> closedOn();

    /**
     * The versions of the health history.
     *
     * @return in the order of time
     */
    public abstract List<HistoryId> histories();

    /**
     * The prescriptions.
     *
     * @return in the order of time
     */
    public abstract List<PrescriptionId> prescriptions();

    /**
     * The screenings.
     *
     * @return in the order of time
     */
    public abstract List<ScreeningId> screenings();

    /**
     * The plans, those that were amended included.
     *
     * @return in the order of time
     */
    public abstract List<PlanId> plans();

    /**
     * The visits.
     *
     * @return in the order of time
     */
    public abstract List<VisitId> visits();

    /**
     * The notes.
     *
     * @return in the order of time
     */
    public abstract List<NoteId> notes();

    /**
     * The progress reports.
     *
     * @return in the order of time
     */
    public abstract List<ReportId> reports();

    /**
     * The letters.
     *
     * @return in the order of time
     */
    public abstract List<LetterId> letters();

    /**
     * The claims.
     *
     * @return in the order of time
     */
    public abstract List<ClaimId> claims();

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
                closedOn().isEmpty() || !closedOn().get().isBefore(openedOn()),
                "closedOn",
                "on or after the first day");
    }

    /** Shows the type and its id only, never what it holds. */
    @Override
    public final String toString() {
        return "EpisodeOfCare(" + id().value() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EpisodeOfCare}. Not thread-safe. */
    public static final class Builder extends ImmutableEpisodeOfCare.Builder {
        Builder() {}
    }
}
