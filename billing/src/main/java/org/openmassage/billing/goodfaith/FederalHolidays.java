package org.openmassage.billing.goodfaith;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The holidays of 5 U.S.C. 6103(a). Stateless.
 */
final class FederalHolidays {
    private static final int JUNETEENTH_SINCE = 2021;

    private FederalHolidays() {}

    /** Whether a holiday is observed on a day: on a Friday that of Saturday, on a Monday that of Sunday. */
    static boolean observedOn(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case FRIDAY -> is(day) || is(day.plusDays(1));
            case MONDAY -> is(day) || is(day.minusDays(1));
            default -> is(day);
        };
    }

    private static boolean is(LocalDate day) {
        int date = day.getDayOfMonth();
        return switch (day.getMonth()) {
            case JANUARY -> date == 1 || isOrdinal(day, DayOfWeek.MONDAY, 3);
            case FEBRUARY -> isOrdinal(day, DayOfWeek.MONDAY, 3);
            case MAY -> day.equals(day.with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
            case JUNE -> date == 19 && day.getYear() >= JUNETEENTH_SINCE;
            case JULY -> date == 4;
            case SEPTEMBER -> isOrdinal(day, DayOfWeek.MONDAY, 1);
            case OCTOBER -> isOrdinal(day, DayOfWeek.MONDAY, 2);
            case NOVEMBER -> date == 11 || isOrdinal(day, DayOfWeek.THURSDAY, 4);
            case DECEMBER -> date == 25;
            default -> false;
        };
    }

    private static boolean isOrdinal(LocalDate day, DayOfWeek weekday, int ordinal) {
        return day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
    }
}
