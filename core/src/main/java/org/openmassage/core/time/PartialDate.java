package org.openmassage.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/**
 * A date of which the year, the month or the day is known, as people remember an onset or an operation. Years 1800 to
 * 2999. Written as {@code 2024}, {@code 2024-05} or {@code 2024-05-31}. Immutable and thread-safe.
 *
 * <p>It says which days it may mean ({@link #earliest()} to {@link #latest()}) and never picks one: a question whose
 * answer differs between the two has no answer.
 */
public final class PartialDate {
    private static final Pattern FORM = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    private final LocalDate earliest;
    private final ChronoUnit precision;

    private PartialDate(LocalDate earliest, ChronoUnit precision) {
        if (earliest.getYear() < FIRST_YEAR || earliest.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("date: must be in the years " + FIRST_YEAR + " to " + LAST_YEAR);
        }
        this.earliest = earliest;
        this.precision = precision;
    }

    /**
     * A date of which only the year is known.
     *
     * @param year 1800 to 2999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(Year year) {
        return new PartialDate(year.atDay(1), ChronoUnit.YEARS);
    }

    /**
     * A date of which the year and the month are known.
     *
     * @param month in the years 1800 to 2999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month.atDay(1), ChronoUnit.MONTHS);
    }

    /**
     * A date known to the day.
     *
     * @param date in the years 1800 to 2999
     * @return the date
     * @throws IllegalArgumentException if the year is out of range
     */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date, ChronoUnit.DAYS);
    }

    /**
     * Reads a date.
     *
     * <table>
     * <caption>Valid texts</caption>
     * <tr><td>{@code 2024}</td><td>the year</td></tr>
     * <tr><td>{@code 2024-05}</td><td>the month</td></tr>
     * <tr><td>{@code 2024-02-29}</td><td>the day, a leap day</td></tr>
     * </table>
     *
     * @param text an ISO 8601 year, month or day
     * @return the date
     * @throws IllegalArgumentException if the text is in no such form or names no day of the calendar
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate parse(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("date: must be yyyy, yyyy-MM or yyyy-MM-dd");
        }
        try {
            return switch (text.length()) {
                case 4 -> of(Year.of(Integer.parseInt(text)));
                case 7 -> of(YearMonth.parse(text));
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw withoutValue();
        }
    }

    /** A {@link DateTimeException} prints the date it could not read, so it is not kept as the cause. */
    private static IllegalArgumentException withoutValue() {
        return new IllegalArgumentException("date: must be a day of the calendar");
    }

    /**
     * The first day that this date may mean.
     *
     * @return for {@code 2024-05}, the first of May
     */
    public LocalDate earliest() {
        return earliest;
    }

    /**
     * The last day that this date may mean.
     *
     * @return for {@code 2024-02}, the 29th of February
     */
    public LocalDate latest() {
        return earliest.plus(1, precision).minusDays(1);
    }

    /**
     * Whether the day is known.
     *
     * @return true if {@link #earliest()} is {@link #latest()}
     */
    public boolean isComplete() {
        return precision == ChronoUnit.DAYS;
    }

    /**
     * How much of the date is known.
     *
     * @return {@link ChronoUnit#YEARS}, {@link ChronoUnit#MONTHS} or {@link ChronoUnit#DAYS}
     */
    public ChronoUnit precision() {
        return precision;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialDate that && earliest.equals(that.earliest) && precision == that.precision;
    }

    @Override
    public int hashCode() {
        return 31 * earliest.hashCode() + precision.hashCode();
    }

    /**
     * The date in the form that {@link #parse} reads.
     *
     * @return for example {@code 2024-05}
     */
    @JsonValue
    @Override
    public String toString() {
        return switch (precision) {
            case YEARS -> earliest.toString().substring(0, 4);
            case MONTHS -> earliest.toString().substring(0, 7);
            default -> earliest.toString();
        };
    }
}
