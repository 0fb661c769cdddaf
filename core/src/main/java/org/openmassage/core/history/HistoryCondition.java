package org.openmassage.core.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.ConditionId;

/**
 * A condition as the patient, or a chart, tells it: had or not, since when, how it stands. It is a report, never a
 * diagnosis of ours. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = HistoryCondition.Builder.class)
public abstract class HistoryCondition implements WithHistoryCondition {
    HistoryCondition() {}

    /**
     * The condition.
     *
     * @return its word in the condition catalog, or the clinic's own
     */
    public abstract ConditionId condition();

    /**
     * The answer: present means has, or had; {@link #presenceOn} tells which.
     *
     * @return one of the four states
     */
    public abstract Presence answer();

    /**
     * How it stands on the day of the record.
     *
     * @return the status, or empty if nobody said
     */
    public abstract Optional<ConditionStatus> status();

    /**
     * When it began.
     *
     * @return as exactly as it is remembered, or empty
     */
    public abstract Optional<PartialDate> onset();

    /**
     * When it was over.
     *
     * @return as exactly as it is remembered, or empty
     */
    public abstract Optional<PartialDate> resolved();

    /**
     * Where it is.
     *
     * @return the site, or empty for the whole body
     */
    public abstract Optional<BodySite> site();

    /**
     * What else the patient said of it.
     *
     * @return free text, or empty
     */
    public abstract Optional<String> detail();

    @Value.Check
    void check() {
        if (answer() != Presence.PRESENT) {
            Checks.require(
                    status().isEmpty() && onset().isEmpty() && resolved().isEmpty(),
                    "answer",
                    "present where a status, an onset or a resolution is given");
        }
        onset().ifPresent(began -> resolved()
                .ifPresent(ended -> Checks.require(
                        !ended.latest().isBefore(began.earliest()), "resolved", "on or after the onset")));
        Checks.require(
                resolved().isEmpty()
                        || status().map(ConditionStatus.RESOLVED::equals).orElse(true),
                "status",
                "resolved where a resolution is dated");
        Checks.text("detail", detail());
    }

    /**
     * Whether the condition is there on a day, as far as this answer tells. A date known to the month only leaves the days
     * of that month unknown.
     *
     * @param day the day
     * @return {@link Presence#PRESENT}, {@link Presence#ABSENT} before the onset and after the resolution,
     *     {@link Presence#UNKNOWN} where the dates leave it open; any other answer as it was given
     */
    public final Presence presenceOn(LocalDate day) {
        if (answer() != Presence.PRESENT) {
            return answer();
        }
        boolean undatedEnd = resolved().isEmpty()
                && status().map(ConditionStatus.RESOLVED::equals).orElse(false);
        return undatedEnd ? Presence.ABSENT : Spans.presenceOn(onset(), resolved(), day);
    }

    /**
     * An answer without dates.
     *
     * @param condition see {@link #condition()}
     * @param answer see {@link #answer()}
     * @return the answer
     */
    public static HistoryCondition of(ConditionId condition, Presence answer) {
        return builder().condition(condition).answer(answer).build();
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "HistoryCondition";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link HistoryCondition}. Not thread-safe. */
    public static final class Builder extends ImmutableHistoryCondition.Builder {
        Builder() {}
    }
}
