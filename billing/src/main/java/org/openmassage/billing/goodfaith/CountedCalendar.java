package org.openmassage.billing.goodfaith;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.openmassage.core.internal.Checks;

/**
 * Weekdays, and what is left of them. Immutable.
 */
record CountedCalendar(String name, Predicate<LocalDate> open) implements BusinessCalendar {
    /** A calendar with fewer business days than this is no calendar. */
    private static final int LONGEST_CLOSURE = 366;

    @Override
    public boolean isBusinessDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && open.test(day);
    }

    static LocalDate step(BusinessCalendar calendar, LocalDate from, int count, int direction) {
        Checks.require(count >= 1, "count", "1 or more");
        LocalDate day = from;
        for (int left = count; left > 0; left--) {
            int waited = 0;
            do {
                day = day.plusDays(direction);
                Checks.require(++waited <= LONGEST_CLOSURE, "calendar", "one with a business day within a year");
            } while (!calendar.isBusinessDay(day));
        }
        return day;
    }
}
