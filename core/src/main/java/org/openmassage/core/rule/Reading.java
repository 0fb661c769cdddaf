package org.openmassage.core.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.history.Presence;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.PartialDate;

/**
 * What the records say of one fact: present (with a value, where the fact has one), absent, asked but unknown, or not
 * asked. What was said too long ago, or not exactly enough to tell, counts as not asked, with that reason. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Reading.Builder.class)
public abstract class Reading implements WithReading {

    Reading() {}

    /**
     * The readings that say nothing but a state. They stand apart from the class, which the generated one extends: two
     * threads that load the two first would wait for each other.
     */
    private static final class Plain {
        private static final Reading PRESENT = with(Presence.PRESENT);
        private static final Reading ABSENT = with(Presence.ABSENT);
        private static final Reading UNKNOWN = with(Presence.UNKNOWN);
        private static final Reading NOT_ASKED = with(Presence.NOT_ASKED);
        private static final Reading IMPRECISE = NOT_ASKED.withBecause(Gap.IMPRECISE);

        private static Reading with(Presence presence) {
            return builder().presence(presence).build();
        }
    }

    /** Why a criterion cannot be told from a reading. */
    public enum Gap {
        /** Nobody asked yet: a question. */
        NOT_ASKED,
        /** It was asked, too long ago: a question. */
        STALE,
        /** It was told, but not exactly enough: a date that may lie on either side of a limit. A question. */
        IMPRECISE,
        /** It was asked, and the patient does not know: not asked again. */
        ASKED_BUT_UNKNOWN
    }

    /**
     * The state of the answer.
     *
     * @return one of the four
     */
    public abstract Presence presence();

    /**
     * The value of what is present.
     *
     * @return the value; empty for a fact that is only present or absent, and where the value was not told
     */
    public abstract Optional<FactValue> value();

    /**
     * The day on which it was observed or told.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> observedOn();

    /**
     * Where on the body it is present: the limits of a local contraindication go there.
     *
     * @return the sites that were told; empty where none was
     */
    public abstract List<BodySite> sites();

    /**
     * Why something that was told counts as not asked.
     *
     * @return {@link Gap#STALE} or {@link Gap#IMPRECISE}; empty for everything else
     */
    public abstract Optional<Gap> because();

    @Value.Check
    void check() {
        Checks.require(
                value().isEmpty() || presence() == Presence.PRESENT, "value", "left out unless the fact is present");
        Checks.require(
                because()
                        .map(gap -> presence() == Presence.NOT_ASKED && (gap == Gap.STALE || gap == Gap.IMPRECISE))
                        .orElse(true),
                "because",
                "stale or imprecise, and given only for what counts as not asked");
    }

    /**
     * Why this reading leaves a criterion open.
     *
     * @return the gap; empty if the fact is present or absent
     */
    public final Optional<Gap> gap() {
        return switch (presence()) {
            case PRESENT, ABSENT -> Optional.empty();
            case UNKNOWN -> Optional.of(Gap.ASKED_BUT_UNKNOWN);
            case NOT_ASKED -> Optional.of(because().orElse(Gap.NOT_ASKED));
        };
    }

    /**
     * A reading without a value.
     *
     * @param presence the state
     * @return the reading
     */
    public static Reading of(Presence presence) {
        return switch (presence) {
            case PRESENT -> Plain.PRESENT;
            case ABSENT -> Plain.ABSENT;
            case UNKNOWN -> Plain.UNKNOWN;
            case NOT_ASKED -> Plain.NOT_ASKED;
        };
    }

    /**
     * A fact that is present, with its value.
     *
     * @param value the value
     * @return the reading
     */
    public static Reading of(FactValue value) {
        return builder().presence(Presence.PRESENT).value(value).build();
    }

    /**
     * A fact with a number.
     *
     * @param value the number, in the unit of the fact
     * @return the reading
     */
    public static Reading of(BigDecimal value) {
        return of(new FactValue.Amount(value));
    }

    /**
     * A fact with a whole number.
     *
     * @param value the number, in the unit of the fact
     * @return the reading
     */
    public static Reading of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /**
     * A fact with a date.
     *
     * @param value the date
     * @return the reading
     */
    public static Reading of(PartialDate value) {
        return of(new FactValue.Dates(List.of(value), false));
    }

    /**
     * A fact with a code.
     *
     * @param value the code
     * @return the reading
     */
    public static Reading of(String value) {
        return of(new FactValue.Codes(Set.of(value)));
    }

    /**
     * A fact that is present.
     *
     * @return the reading
     */
    public static Reading present() {
        return Plain.PRESENT;
    }

    /**
     * A fact that is absent.
     *
     * @return the reading
     */
    public static Reading absent() {
        return Plain.ABSENT;
    }

    /**
     * A fact that the patient was asked for and does not know.
     *
     * @return the reading
     */
    public static Reading unknown() {
        return Plain.UNKNOWN;
    }

    /**
     * A fact that nobody asked for.
     *
     * @return the reading
     */
    public static Reading notAsked() {
        return Plain.NOT_ASKED;
    }

    /**
     * A fact that was told, but not exactly enough to tell whether it is present.
     *
     * @return the reading
     */
    public static Reading imprecise() {
        return Plain.IMPRECISE;
    }

    /**
     * A fact that was told too long ago.
     *
     * @param observedOn when
     * @return the reading
     */
    public static Reading stale(LocalDate observedOn) {
        return builder()
                .presence(Presence.NOT_ASKED)
                .because(Gap.STALE)
                .observedOn(observedOn)
                .build();
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Reading";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Reading}. Not thread-safe. */
    public static final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
