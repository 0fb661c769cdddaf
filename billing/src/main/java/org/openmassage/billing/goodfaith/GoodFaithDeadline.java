package org.openmassage.billing.goodfaith;

import java.time.LocalDate;
import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * When a good faith estimate is due, and by which rule. Immutable and thread-safe.
 *
 * @param trigger the rule
 * @param due the last day; empty where none is required
 * @param calendar the name of the calendar that was counted with
 */
public record GoodFaithDeadline(GoodFaithTrigger trigger, Optional<LocalDate> due, String calendar) {
    private static final int SOON = 3;
    private static final int EARLY = 10;

    /**
     * Checks the name.
     *
     * @param trigger the rule
     * @param due the last day; empty where none is required
     * @param calendar the name of the calendar that was counted with
     */
    public GoodFaithDeadline {
        Checks.text("calendar", calendar);
    }

    /**
     * The deadline for a service that is scheduled. Business days ahead are counted back from the day of service: the day
     * before it is the first, and the day of scheduling counts. That is our reading; the rule does not say how to count.
     *
     * @param scheduledOn the day of scheduling
     * @param serviceOn the day of service
     * @param calendar what is a business day
     * @return the deadline
     * @throws IllegalArgumentException if the service is before its scheduling
     */
    public static GoodFaithDeadline scheduled(LocalDate scheduledOn, LocalDate serviceOn, BusinessCalendar calendar) {
        Checks.require(!serviceOn.isBefore(scheduledOn), "serviceOn", "on or after the day of scheduling");
        if (!scheduledOn.isAfter(calendar.before(serviceOn, EARLY))) {
            return of(GoodFaithTrigger.SCHEDULED_EARLY, calendar.after(scheduledOn, 3), calendar);
        }
        if (!scheduledOn.isAfter(calendar.before(serviceOn, SOON))) {
            return of(GoodFaithTrigger.SCHEDULED_SOON, calendar.after(scheduledOn, 1), calendar);
        }
        return new GoodFaithDeadline(GoodFaithTrigger.SCHEDULED_SHORTLY, Optional.empty(), calendar.name());
    }

    /**
     * The deadline after a patient asked.
     *
     * @param requestedOn the day on which the patient asked, or inquired about the cost
     * @param calendar what is a business day
     * @return the deadline
     */
    public static GoodFaithDeadline requested(LocalDate requestedOn, BusinessCalendar calendar) {
        return of(GoodFaithTrigger.REQUESTED, calendar.after(requestedOn, 3), calendar);
    }

    /**
     * The deadline for a new estimate after a change of scope.
     *
     * @param serviceOn the day of service
     * @param calendar what is a business day
     * @return the deadline
     */
    public static GoodFaithDeadline changed(LocalDate serviceOn, BusinessCalendar calendar) {
        return of(GoodFaithTrigger.CHANGED, calendar.before(serviceOn, 1), calendar);
    }

    /**
     * The deadline that is due first, where an estimate is due for two reasons.
     *
     * @param other the other deadline
     * @return the one that is due first; this one if both are due on a day, or if none is due
     */
    public GoodFaithDeadline sooner(GoodFaithDeadline other) {
        boolean later =
                other.due().map(day -> due.map(day::isBefore).orElse(true)).orElse(false);
        return later ? other : this;
    }

    private static GoodFaithDeadline of(GoodFaithTrigger trigger, LocalDate due, BusinessCalendar calendar) {
        return new GoodFaithDeadline(trigger, Optional.of(due), calendar.name());
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "GoodFaithDeadline";
    }
}
