package org.openmassage.core.rule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.BiFunction;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.time.PartialDate;

/** Criteria of dates that may be known to the month or the year only. */
final class Dated {

    private Dated() {}

    static void requirePeriod(Period period) {
        Checks.require(
                period.getYears() >= 0 && period.getMonths() >= 0 && period.getDays() >= 0 && !period.isZero(),
                "period",
                "more than none, without a negative part");
    }

    static void requireAge(Period period) {
        Checks.require(
                period.getYears() >= 0 && period.getMonths() >= 0 && period.getDays() >= 0,
                "maxAge",
                "without a negative part");
    }

    /** Whether a span of days, one of which is meant, lies between two days, the ends included. */
    static BiFunction<LocalDate, LocalDate, Truth> between(LocalDate first, LocalDate last) {
        return (earliest, latest) -> {
            if (earliest.isAfter(last) || latest.isBefore(first)) {
                return Truth.FALSE;
            }
            return earliest.isBefore(first) || latest.isAfter(last) ? Truth.UNKNOWN : Truth.TRUE;
        };
    }

    /** Whether any of the dates of a reading is so; unknown if it has none. */
    static Truth any(Reading reading, BiFunction<LocalDate, LocalDate, Truth> test) {
        if (!(reading.value().orElse(null) instanceof FactValue.Dates told)) {
            return Truth.UNKNOWN;
        }
        Truth truth = told.undated() ? Truth.UNKNOWN : Truth.FALSE;
        for (PartialDate date : told.dates()) {
            truth = truth.or(test.apply(date.earliest(), latest(date, reading.observedOn())));
        }
        return truth;
    }

    /**
     * The last day that a date may mean. An event that may have happened when it was told had happened by then: "this year",
     * told in March, is not December.
     */
    static LocalDate latest(PartialDate date, Optional<LocalDate> toldOn) {
        return toldOn.filter(day -> !day.isBefore(date.earliest()) && day.isBefore(date.latest()))
                .orElseGet(date::latest);
    }
}
