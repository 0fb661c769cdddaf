package org.openmassage.billing.goodfaith;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are business days. The regulation does not define them, so that the caller chooses: {@link #weekdays()} counts Monday to Friday; {@link #federal()} leaves out the holidays of 5 U.S.C. 6103 as they are observed. Counting weekdays makes an estimate due in more cases and never later after scheduling; leaving out holidays makes a changed estimate due earlier. Implementations are pure and thread-safe.
 */
public interface BusinessCalendar {
    /**
     * What it is called, to stand beside a date that was counted with it.
     *
     * @return a phrase
     */
    String name();

    /**
     * Whether a day is a business day.
     *
     * @param day the day
     * @return true if so
     */
    boolean isBusinessDay(LocalDate day);

    /**
     * Monday to Friday.
     *
     * @return the calendar
     */
    static BusinessCalendar weekdays() {
        return new CountedCalendar("Monday to Friday", day -> true);
    }

    /**
     * Monday to Friday without the federal holidays as they are observed: Friday for a Saturday, Monday for a Sunday.
     *
     * @return the calendar
     */
    static BusinessCalendar federal() {
        return new CountedCalendar(
                "Monday to Friday without federal holidays (5 U.S.C. 6103)", day -> !FederalHolidays.observedOn(day));
    }

    /**
     * Monday to Friday without the clinic's own days off.
     *
     * @param closed the days off
     * @return the calendar
     */
    static BusinessCalendar closedOn(Set<LocalDate> closed) {
        Set<LocalDate> days = Set.copyOf(closed);
        return new CountedCalendar("Monday to Friday without the clinic's own days off", day -> !days.contains(day));
    }

    /**
     * The business day that is so many after a day.
     *
     * @param day the day from which it is counted, not counted itself
     * @param count 1 or more
     * @return the business day
     */
    default LocalDate after(LocalDate day, int count) {
        return CountedCalendar.step(this, day, count, 1);
    }

    /**
     * The business day that is so many before a day.
     *
     * @param day the day from which it is counted, not counted itself
     * @param count 1 or more
     * @return the business day
     */
    default LocalDate before(LocalDate day, int count) {
        return CountedCalendar.step(this, day, count, -1);
    }
}
