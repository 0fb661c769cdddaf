package org.openmassage.core.history;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.time.PartialDate;

/** Spans of time whose ends are remembered to the year, the month or the day. */
final class Spans {
    private Spans() {}

    /**
     * Whether a day lies in a span.
     *
     * @param from when it began; empty means before any day asked for
     * @param to when it ended; empty means not yet
     * @param day the day
     * @return present, absent, or unknown where a partial date may fall on either side
     */
    static Presence presenceOn(Optional<PartialDate> from, Optional<PartialDate> to, LocalDate day) {
        boolean surelyBefore = from.map(began -> day.isBefore(began.earliest())).orElse(false);
        boolean surelyAfter = to.map(ended -> day.isAfter(ended.latest())).orElse(false);
        if (surelyBefore || surelyAfter) {
            return Presence.ABSENT;
        }
        boolean perhapsBefore = from.map(began -> day.isBefore(began.latest())).orElse(false);
        boolean perhapsAfter = to.map(ended -> day.isAfter(ended.earliest())).orElse(false);
        return perhapsBefore || perhapsAfter ? Presence.UNKNOWN : Presence.PRESENT;
    }

    /**
     * The state of several answers to one question taken together: one yes is a yes, else one "do not know" leaves it
     * unknown, else one no is a no.
     *
     * @param answers the answers
     * @return not asked where there is none
     */
    static Presence together(Stream<Presence> answers) {
        return answers.reduce(Presence.NOT_ASKED, (one, other) -> weight(one) <= weight(other) ? one : other);
    }

    private static int weight(Presence presence) {
        return switch (presence) {
            case PRESENT -> 0;
            case UNKNOWN -> 1;
            case ABSENT -> 2;
            case NOT_ASKED -> 3;
        };
    }
}
