package org.openmassage.core.prescription;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.time.Period;

/** A count while it is being made. Not thread-safe; lives within one calculation. */
final class LedgerCount {
    private final List<Prescription> orders = new ArrayList<>();
    private final Map<PrescriptionId, Optional<LocalDate>> lastDays = new HashMap<>();
    private final Optional<LedgerCount> replaces;
    private int priorElsewhere;
    private int used;

    LedgerCount(Optional<LedgerCount> replaces) {
        this.replaces = replaces;
    }

    void add(Prescription order, Optional<LocalDate> lastDay) {
        orders.add(order);
        lastDays.put(order.id(), lastDay);
    }

    void addPrior(int count) {
        priorElsewhere += count;
    }

    int priorElsewhere() {
        return priorElsewhere;
    }

    int used() {
        return used;
    }

    boolean replaces(LedgerCount other) {
        return replaces.isPresent()
                && (replaces.get() == other || replaces.get().replaces(other));
    }

    Prescription first() {
        return orders.get(0);
    }

    /** The newest order written by a day; the first one if none was. */
    Prescription newest(LocalDate day) {
        return orders.stream()
                .filter(order -> !order.writtenOn().isAfter(day))
                .reduce((older, newer) -> newer)
                .orElse(first());
    }

    Optional<LocalDate> lastDay(Prescription order) {
        return lastDays.getOrDefault(order.id(), Optional.empty());
    }

    Period term(Prescription order) {
        LocalDate start = order.writtenOn();
        return new Period(Optional.of(start), lastDay(order).filter(last -> !last.isBefore(start)));
    }

    /** The newest order in force on a day. */
    Optional<Prescription> inForce(LocalDate day) {
        return orders.stream().filter(order -> term(order).contains(day)).reduce((older, newer) -> newer);
    }

    boolean overlaps(LedgerCount other) {
        return orders.stream()
                .anyMatch(one -> other.orders.stream().anyMatch(two -> term(one).overlaps(other.term(two))));
    }

    Optional<Integer> prescribed(LocalDate day) {
        int sum = first().orderedVisits().orElse(0);
        if (first().orderedVisits().isEmpty()) {
            return Optional.empty();
        }
        for (Prescription renewal : orders.subList(1, orders.size())) {
            if (!renewal.writtenOn().isAfter(day)) {
                sum += renewal.orderedVisits().orElse(0);
            }
        }
        return Optional.of(sum);
    }

    /** Counts one more visit and tells which one it is. */
    int count() {
        used++;
        return priorElsewhere + used;
    }

    LedgerLine line(LocalDate on, boolean current) {
        Optional<Integer> prescribed = prescribed(on);
        return LedgerLine.builder()
                .orders(orders.stream().map(Prescription::id).toList())
                .start(first().writtenOn())
                .expires(lastDay(newest(on)))
                .prescribed(prescribed)
                .priorElsewhere(priorElsewhere)
                .used(used)
                .remaining(prescribed.map(ordered -> Math.max(0, ordered - priorElsewhere - used)))
                .current(current)
                .build();
    }
}
