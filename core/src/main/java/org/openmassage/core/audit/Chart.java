package org.openmassage.core.audit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.core.care.EpisodeOfCare;
import org.openmassage.core.care.ProgressReport;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.care.Visit;
import org.openmassage.core.consent.Consents;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.prescription.PriorVisits;
import org.openmassage.core.style.DomainValue;

/**
 * The records of one episode of care, in memory: what an audit reads. It is no document; each record is kept by the
 * host where it keeps it. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Chart.Builder.class)
public abstract class Chart implements WithChart {
    Chart() {}

    /**
     * The episode.
     *
     * @return with the ids of what belongs to it
     */
    public abstract EpisodeOfCare episode();

    /**
     * Who treated.
     *
     * @return the practitioners
     */
    public abstract List<Practitioner> practitioners();

    /**
     * The orders.
     *
     * @return the orders and their renewals
     */
    public abstract List<Prescription> prescriptions();

    /**
     * The visits done elsewhere.
     *
     * @return none unless given
     */
    public abstract List<PriorVisits> priorVisits();

    /**
     * The consents, among them that to being financially responsible, which tells that costs were disclosed.
     *
     * @return the document, or empty if none is kept
     */
    public abstract Optional<Consents> consents();

    /**
     * The visits.
     *
     * @return kept or not
     */
    public abstract List<Visit> visits();

    /**
     * The screenings.
     *
     * @return the records
     */
    public abstract List<ScreeningRecord> screenings();

    /**
     * The plans.
     *
     * @return those that were amended included
     */
    public abstract List<TreatmentPlan> plans();

    /**
     * The notes.
     *
     * @return drafts and signed ones
     */
    public abstract List<SoapNote> notes();

    /**
     * Which notes are signed.
     *
     * @return their ids
     */
    public abstract Set<NoteId> signedNotes();

    /**
     * The progress reports.
     *
     * @return the reports
     */
    public abstract List<ProgressReport> reports();

    /**
     * The letters.
     *
     * @return the letters
     */
    public abstract List<Letter> letters();

    /**
     * Everything in the order of time. On one day: orders, screenings, visits, notes, plans, reports, letters.
     *
     * @return one entry a record
     */
    public final List<ChartEntry> timeline() {
        return Stream.of(
                        prescriptions().stream().map(order -> new ChartEntry(order.writtenOn(), order.id())),
                        screenings().stream().map(screening -> new ChartEntry(screening.asOf(), screening.id())),
                        visits().stream().map(visit -> new ChartEntry(visit.date(), visit.id())),
                        notes().stream().map(note -> new ChartEntry(note.date(), note.id())),
                        plans().stream().map(plan -> new ChartEntry(plan.draftedOn(), plan.id())),
                        reports().stream().map(report -> new ChartEntry(report.writtenOn(), report.id())),
                        letters().stream().map(letter -> new ChartEntry(letter.date(), letter.id())))
                .flatMap(entries -> entries)
                .sorted(Comparator.comparing(ChartEntry::date))
                .toList();
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Chart";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Chart}. Not thread-safe. */
    public static final class Builder extends ImmutableChart.Builder {
        Builder() {}
    }
}
