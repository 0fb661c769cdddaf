package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A finding before and after: what was examined, how it was first and last, and what may be said of the difference. The
 * readings stay in the notes; this is how they are told. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = FindingChange.Builder.class)
public abstract class FindingChange implements WithFindingChange {
    FindingChange() {}

    /**
     * What kind of examination it is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * What was examined.
     *
     * @return in words, with the side where there is one, such as "cervical spine, rotation, left, active"
     */
    public abstract String subject();

    /**
     * How it was first.
     *
     * @return in words, with the unit; empty where there is no baseline
     */
    public abstract Optional<String> before();

    /**
     * The day of the first reading.
     *
     * @return present exactly where {@link #before()} is
     */
    public abstract Optional<LocalDate> beforeOn();

    /**
     * How it was last.
     *
     * @return in words, with the unit; empty where it was not examined again
     */
    public abstract Optional<String> after();

    /**
     * The day of the last reading.
     *
     * @return present exactly where {@link #after()} is, and not before the first
     */
    public abstract Optional<LocalDate> afterOn();

    /**
     * What may be said of the difference.
     *
     * @return the verdict
     */
    public abstract Verdict verdict();

    /**
     * Why the verdict is so.
     *
     * @return in words without a reading in them, such as which error was allowed for
     */
    public abstract Optional<String> because();

    @Value.Check
    void check() {
        Checks.text("subject", subject());
        Checks.text("before", before());
        Checks.text("after", after());
        Checks.text("because", because());
        Checks.require(before().isPresent() == beforeOn().isPresent(), "beforeOn", "given together with before");
        Checks.require(after().isPresent() == afterOn().isPresent(), "afterOn", "given together with after");
        Checks.require(
                beforeOn().isEmpty()
                        || afterOn().isEmpty()
                        || !afterOn().get().isBefore(beforeOn().get()),
                "afterOn",
                "on or after the day of the first reading");
        Checks.require(
                !verdict().compares() || (before().isPresent() && after().isPresent()),
                "verdict",
                "one that needs no comparison where a reading is missing");
    }

    /** Kinds of examination. */
    public enum Kind {
        /** How far a joint moves. */
        RANGE_OF_MOTION,
        /** What the hands feel. */
        PALPATION,
        /** A manual muscle test. */
        STRENGTH,
        /** A special test. */
        SPECIAL_TEST,
        /** How much it hurts. */
        PAIN,
        /** A symptom that the person reports, such as trouble sleeping. */
        SYMPTOM
    }

    /** What may be said of a difference. */
    public enum Verdict {
        /** A grade nearer to the better end of its scale. */
        BETTER,
        /** A grade nearer to the worse end of its scale. */
        WORSE,
        /** More than before, beyond the error of measurement. That is not the same as better. */
        INCREASED,
        /** Less than before, beyond the error of measurement. That is not the same as worse. */
        DECREASED,
        /** Another word than before, where no word is the better one. */
        CHANGED,
        /** As before. */
        SAME,
        /** The difference may be error alone. */
        WITHIN_ERROR,
        /** The readings do not allow a verdict, or nothing is known to hold them against. */
        CANNOT_TELL,
        /** There is a last reading and no first one. */
        NO_BASELINE,
        /** There is a first reading and no later one. */
        NOT_EXAMINED_AGAIN,
        /** It was to be examined, and was not. */
        NOT_EXAMINED;

        /**
         * Whether the verdict compares two readings.
         *
         * @return false where a reading is missing
         */
        public boolean compares() {
            return this != NO_BASELINE && this != NOT_EXAMINED_AGAIN && this != NOT_EXAMINED;
        }
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "FindingChange";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FindingChange}. Not thread-safe. */
    public static final class Builder extends ImmutableFindingChange.Builder {
        Builder() {}
    }
}
