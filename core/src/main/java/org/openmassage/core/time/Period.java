package org.openmassage.core.time;

import java.time.LocalDate;
import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * The days from a start to an end, both included, as FHIR's Period of dates: a license's validity, a coverage. A missing
 * start or end is open. Immutable and thread-safe.
 *
 * @param start the first day, or empty if it always was
 * @param end the last day, or empty if no end is known
 */
public record Period(Optional<LocalDate> start, Optional<LocalDate> end) {
    /**
     * Checks that the end is not before the start.
     *
     * @param start the first day, or empty if it always was
     * @param end the last day, or empty if no end is known
     */
    public Period {
        Checks.require(
                start.isEmpty() || end.isEmpty() || !end.get().isBefore(start.get()), "end", "on or after the start");
    }

    /**
     * The days from a start to an end.
     *
     * @param start the first day
     * @param end the last day
     * @return the period
     * @throws IllegalArgumentException if the end is before the start
     */
    public static Period of(LocalDate start, LocalDate end) {
        return new Period(Optional.of(start), Optional.of(end));
    }

    /**
     * The days from a start, with no known end.
     *
     * @param start the first day
     * @return the period
     */
    public static Period from(LocalDate start) {
        return new Period(Optional.of(start), Optional.empty());
    }

    /**
     * Whether a day lies in the period.
     *
     * @param day the day
     * @return true also on the first and the last day
     */
    public boolean contains(LocalDate day) {
        return start.map(first -> !day.isBefore(first)).orElse(true)
                && end.map(last -> !day.isAfter(last)).orElse(true);
    }

    /**
     * Whether the two periods share a day.
     *
     * @param other another period
     * @return true if at least one day lies in both
     */
    public boolean overlaps(Period other) {
        return notAfter(start, other.end) && notAfter(other.start, end);
    }

    /**
     * Whether the period is over before another begins.
     *
     * @param next another period
     * @return false also where this one has no known end, or the other no known start
     */
    public boolean precedes(Period next) {
        return end.isPresent() && next.start.isPresent() && end.get().isBefore(next.start.get());
    }

    private static boolean notAfter(Optional<LocalDate> start, Optional<LocalDate> end) {
        return start.isEmpty() || end.isEmpty() || !start.get().isAfter(end.get());
    }

    /** Shows the type only: a date of service is patient data. */
    @Override
    public String toString() {
        return "Period";
    }
}
