package org.openmassage.protocols.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.finding.PainReport;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.note.AdverseReaction;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.style.DomainValue;

/** How a patient answered to one session. What was not asked is absent, not fine. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SessionResponse.Builder.class)
public abstract class SessionResponse implements WithSessionResponse {
    private static final int MOST_PAIN = 10;

    SessionResponse() {}

    /**
     * The day of the session.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * The pain before it.
     *
     * @return 0 to 10; empty if not asked
     */
    public abstract Optional<Integer> painBefore();

    /**
     * The pain after it.
     *
     * @return 0 to 10; empty if not asked
     */
    public abstract Optional<Integer> painAfter();

    /**
     * How long soreness lasted.
     *
     * @return hours, 0 for none; empty if not asked
     */
    public abstract Optional<Integer> sorenessHours();

    /**
     * What unwanted followed.
     *
     * @return empty for nothing, if {@link #reactionsAsked()}
     */
    public abstract List<AdverseReaction> reactions();

    /**
     * Whether somebody asked for what unwanted followed.
     *
     * @return false unless said otherwise: then an empty list says nothing
     */
    @Value.Default
    public boolean reactionsAsked() {
        return !reactions().isEmpty();
    }

    @Value.Check
    void check() {
        painBefore().ifPresent(pain -> Checks.range("painBefore", pain, 0, MOST_PAIN));
        painAfter().ifPresent(pain -> Checks.range("painAfter", pain, 0, MOST_PAIN));
        Checks.require(sorenessHours().map(hours -> hours >= 0).orElse(true), "sorenessHours", "0 or more");
        Checks.require(reactionsAsked() || reactions().isEmpty(), "reactionsAsked", "true where there are reactions");
    }

    /**
     * What a note tells of it: the pain of the day before and after treatment, and the reactions of its treatments. How long
     * soreness lasted is known at the next visit only, and a note has no place for it: add it with {@link
     * #withSorenessHours}.
     *
     * @param note the note of a session
     * @return the answer as far as the note tells it
     */
    public static SessionResponse of(SoapNote note) {
        List<AdverseReaction> reactions = note.treatments().stream()
                .map(TreatmentEntry::adverseReaction)
                .flatMap(Optional::stream)
                .toList();
        return builder()
                .on(note.date())
                .painBefore(pain(note, PainReport.Occasion.NOW))
                .painAfter(pain(note, PainReport.Occasion.AFTER_TREATMENT))
                .reactions(reactions)
                .build();
    }

    private static Optional<Integer> pain(SoapNote note, PainReport.Occasion occasion) {
        return note.subjective().pain().stream()
                .filter(report -> report.occasion() == occasion && report.on().equals(note.date()))
                .map(PainReport::intensity)
                .max(Integer::compare);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "SessionResponse";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SessionResponse}. Not thread-safe. */
    public static final class Builder extends ImmutableSessionResponse.Builder {
        Builder() {}
    }
}
