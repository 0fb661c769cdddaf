package org.openmassage.core.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.history.Presence;
import org.openmassage.core.time.PartialDate;

/** Puts together what several entries of a record say of one fact. */
final class Readings {

    private Readings() {}

    /**
     * Several readings of which one that is present is enough: present before open before unknown before absent. Of those
     * that are present the sites and the dates are kept all, and of the numbers the highest; the body is among
     * the sites where the place of one of them was not told.
     *
     * @return not asked if there is no reading
     */
    static Reading together(Collection<Reading> readings) {
        Reading first = Reading.notAsked();
        int best = Integer.MAX_VALUE;
        boolean several = false;
        for (Reading reading : readings) {
            int rank = rank(reading);
            if (rank < best) {
                first = reading;
                best = rank;
                several = false;
            } else if (rank == best && reading != first) {
                // The very same reading twice says nothing more
                several = true;
            }
        }
        int rank = best;
        return several
                ? merged(
                        first,
                        readings.stream()
                                .filter(reading -> rank(reading) == rank)
                                .toList())
                : first;
    }

    private static int rank(Reading reading) {
        return switch (reading.presence()) {
            case PRESENT -> 0;
            case NOT_ASKED -> reading.because().isPresent() ? 1 : 2;
            case UNKNOWN -> 3;
            case ABSENT -> 4;
        };
    }

    private static Reading merged(Reading first, List<Reading> winners) {
        Set<BodySite> sites = new LinkedHashSet<>();
        winners.forEach(reading -> sites.addAll(reading.sites()));
        if (!sites.isEmpty()
                && winners.stream().anyMatch(reading -> reading.sites().isEmpty())) {
            // One of them is at a place that was not told: it may be anywhere
            sites.add(BodySite.of(BodyRegion.BODY));
        }
        return first.withSites(sites)
                .withValue(value(winners))
                .withObservedOn(winners.stream()
                        .flatMap(reading -> reading.observedOn().stream())
                        .max(Comparator.naturalOrder()));
    }

    private static Optional<FactValue> value(List<Reading> winners) {
        List<PartialDate> dates = new ArrayList<>();
        List<BigDecimal> numbers = new ArrayList<>();
        boolean untold = false;
        for (Reading reading : winners) {
            FactValue value = reading.value().orElse(null);
            if (value instanceof FactValue.Dates told) {
                dates.addAll(told.dates());
                untold |= told.undated();
            } else if (value instanceof FactValue.Amount amount) {
                numbers.add(amount.value());
            } else {
                untold = true;
            }
        }
        if (!dates.isEmpty()) {
            return Optional.of(new FactValue.Dates(dates, untold));
        }
        // A number that was not told may be the highest
        return untold
                ? Optional.empty()
                : numbers.stream().max(Comparator.naturalOrder()).map(FactValue.Amount::new);
    }

    /**
     * What an answer about one place says of another: a yes for the whole body or for a larger site does not tell whether it
     * is at the place, and a no for a smaller one does not clear it.
     *
     * @param wanted the place that the fact is about; empty for anywhere
     * @param told the place that the answer is about; empty for the whole body
     * @return the reading; empty if the answer says nothing of the place
     */
    static Optional<Reading> at(Optional<BodySite> wanted, Optional<BodySite> told, Reading answer) {
        boolean inside = wanted.isEmpty() || told.map(wanted.get()::contains).orElse(false);
        boolean covers = told.isEmpty() || wanted.map(told.get()::contains).orElse(false);
        boolean touches = inside || covers || wanted.get().overlaps(told.get());
        return switch (answer.presence()) {
            case PRESENT ->
                inside
                        ? Optional.of(answer.withSites(told.stream().toList()))
                        : touches ? Optional.of(Reading.imprecise()) : Optional.empty();
            case ABSENT -> covers ? Optional.of(answer) : Optional.empty();
            case UNKNOWN, NOT_ASKED -> touches ? Optional.of(answer) : Optional.empty();
        };
    }

    /**
     * Whether a span holds on a day. An end that may lie before the day on which it was told, lies there.
     *
     * @param from when it began; empty for before
     * @param to when it was over; empty for not yet
     * @param toldOn the day on which it was told
     * @param day the day, not before the day on which it was told
     * @return present, absent, or imprecise
     */
    static Reading during(Optional<PartialDate> from, Optional<PartialDate> to, LocalDate toldOn, LocalDate day) {
        Optional<LocalDate> began = from.map(date -> Dated.latest(date, Optional.of(toldOn)));
        Optional<LocalDate> ended = to.map(date -> Dated.latest(date, Optional.of(toldOn)));
        if (from.map(date -> day.isBefore(date.earliest())).orElse(false)
                || ended.map(day::isAfter).orElse(false)) {
            return Reading.absent();
        }
        boolean open = began.map(day::isBefore).orElse(false)
                || to.map(date -> day.isAfter(date.earliest())).orElse(false);
        return open ? Reading.imprecise() : Reading.present();
    }

    /** The reading of one event that is present: its date, if it was told. */
    static Reading event(Optional<PartialDate> date) {
        return date.map(Reading::of).orElseGet(Reading::present);
    }

    /** What is known of all that applies, where the whole list was told: what is not on it is absent. */
    static <T> Reading ofWholeList(List<T> list, Function<T, Optional<Reading>> read) {
        List<Reading> readings = new ArrayList<>(list.size() + 1);
        readings.add(Reading.absent());
        for (T told : list) {
            read.apply(told).ifPresent(readings::add);
        }
        return together(readings);
    }

    static boolean isPresent(Reading reading) {
        return reading.presence() == Presence.PRESENT;
    }
}
