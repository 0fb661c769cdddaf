package org.openmassage.core.prescription;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmassage.core.care.Visit;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;

/** Makes a ledger. Not thread-safe; lives within one calculation. */
final class LedgerCalculation {
    private static final int DAYS_OF_WEEK = 7;

    private final List<Prescription> given;
    private final List<Visit> visits;
    private final LocalDate on;
    private final Optional<PatientId> patient;
    private final Map<PrescriptionId, Prescription> orders = new LinkedHashMap<>();
    private final Map<PrescriptionId, LedgerCount> countOf = new HashMap<>();
    private final List<LedgerCount> counts = new ArrayList<>();
    private final List<VisitAttribution> attributions = new ArrayList<>();
    private final Map<PrescriptionId, Map<Long, Integer>> perWeek = new HashMap<>();
    private final Map<PrescriptionId, LocalDate> weekStart = new HashMap<>();
    private final List<Issue> found = new ArrayList<>();
    private final List<List<LedgerCount>> undecided = new ArrayList<>();

    LedgerCalculation(List<Prescription> given, List<Visit> visits, List<PriorVisits> prior, LocalDate on) {
        this.given = List.copyOf(given);
        this.visits = List.copyOf(visits);
        this.on = on;
        this.patient = Stream.concat(
                        given.stream().map(Prescription::patient),
                        visits.stream().map(Visit::patient))
                .findFirst();
        findTwice(given.stream().map(Prescription::id).toList(), "/prescriptions/");
        findTwice(visits.stream().map(Visit::id).toList(), "/visits/");
        takeOrders(prior);
        takePrior(prior);
        findOverlaps();
        once(visits, Visit::id).stream()
                .filter(visit -> ofPatient(visit.patient(), "/visits/" + visits.indexOf(visit)))
                .sorted(Comparator.comparing(Visit::date)
                        .thenComparing(visit -> visit.start().orElse(LocalTime.MIN))
                        .thenComparing(visit -> visit.id().value()))
                .forEach(this::take);
    }

    /** Of records with one id the first. */
    private static <T, I> Collection<T> once(List<T> records, Function<T, I> id) {
        Map<I, T> first = new LinkedHashMap<>();
        records.forEach(record -> first.putIfAbsent(id.apply(record), record));
        return first.values();
    }

    private void findTwice(List<?> ids, String path) {
        for (int i = 0; i < ids.size(); i++) {
            if (ids.indexOf(ids.get(i)) < i) {
                found.add(LedgerIssue.GIVEN_TWICE.at(path + i));
            }
        }
    }

    private boolean ofPatient(PatientId whose, String path) {
        boolean same = patient.map(whose::equals).orElse(true);
        if (!same) {
            found.add(LedgerIssue.OTHER_PATIENT.at(path));
        }
        return same;
    }

    private void takeOrders(List<PriorVisits> prior) {
        List<Prescription> inTime = once(given, Prescription::id).stream()
                .filter(order -> ofPatient(order.patient(), "/prescriptions/" + given.indexOf(order)))
                .sorted(Comparator.comparing(Prescription::writtenOn))
                .toList();
        for (Prescription order : inTime) {
            Optional<LedgerCount> renewed = order.renewalOf().map(countOf::get);
            if (order.renewalOf().isPresent() && renewed.isEmpty()) {
                found.add(LedgerIssue.RENEWAL_UNKNOWN.at("/prescriptions/" + given.indexOf(order) + "/renewalOf"));
            }
            LedgerCount count =
                    renewed.filter(line -> !order.renewalResetsCount()).orElseGet(() -> begin(renewed));
            Optional<LocalDate> first = firstTreatment(order, prior, order.equals(inTime.get(0)));
            count.add(order, order.lastDay(first));
            Optional.of(order.writtenOn())
                    .filter(issued -> order.startTrigger() == Prescription.StartTrigger.ISSUE)
                    .or(() -> first)
                    .ifPresent(start -> weekStart.put(order.id(), start));
            orders.put(order.id(), order);
            countOf.put(order.id(), count);
        }
    }

    private LedgerCount begin(Optional<LedgerCount> renewed) {
        LedgerCount count = new LedgerCount(renewed);
        counts.add(count);
        return count;
    }

    private Optional<LocalDate> firstTreatment(Prescription order, List<PriorVisits> prior, boolean first) {
        Stream<LocalDate> here = visits.stream()
                .filter(Visit::kept)
                .filter(visit -> visit.patient().equals(order.patient()))
                .filter(visit -> visit.prescription().map(order.id()::equals).orElse(true))
                .map(Visit::date)
                .filter(day -> !day.isAfter(on));
        Stream<LocalDate> elsewhere = prior.stream()
                .filter(visits -> visits.prescription().map(order.id()::equals).orElse(first))
                .map(PriorVisits::firstOn)
                .flatMap(Optional::stream);
        return Stream.concat(here, elsewhere)
                .filter(day -> !day.isBefore(order.writtenOn()))
                .min(Comparator.naturalOrder());
    }

    private void takePrior(List<PriorVisits> prior) {
        for (PriorVisits elsewhere : prior) {
            elsewhere
                    .prescription()
                    .map(countOf::get)
                    .or(() -> counts.stream().findFirst())
                    .ifPresent(count -> count.addPrior(elsewhere.count()));
        }
    }

    private void findOverlaps() {
        for (int i = 0; i < counts.size(); i++) {
            LedgerCount later = counts.get(i);
            boolean shared = counts.subList(0, i).stream()
                    .anyMatch(earlier -> !later.replaces(earlier) && later.overlaps(earlier));
            if (shared) {
                found.add(LedgerIssue.ORDERS_OVERLAP.at("/prescriptions/" + given.indexOf(later.first())));
            }
        }
        for (int i = 0; i < visits.size(); i++) {
            Visit later = visits.get(i);
            if (visits.subList(0, i).stream().anyMatch(earlier -> atOnce(earlier, later))) {
                found.add(LedgerIssue.VISITS_OVERLAP.at("/visits/" + i));
            }
        }
    }

    private static boolean atOnce(Visit one, Visit two) {
        return !one.id().equals(two.id())
                && one.kept()
                && two.kept()
                && one.patient().equals(two.patient())
                && one.date().equals(two.date())
                && before(one.start(), two.end())
                && before(two.start(), one.end());
    }

    private static boolean before(Optional<LocalTime> start, Optional<LocalTime> end) {
        return start.isPresent() && end.isPresent() && start.get().isBefore(end.get());
    }

    private void take(Visit visit) {
        switch (visit.status()) {
            case CANCELED -> stand(visit, VisitAttribution.Standing.CANCELED, visit.prescription());
            case NO_SHOW -> stand(visit, VisitAttribution.Standing.NO_SHOW, visit.prescription());
            case KEPT -> {
                if (visit.date().isAfter(on)) {
                    stand(visit, VisitAttribution.Standing.LATER, visit.prescription());
                } else if (visit.prescription().isPresent()) {
                    takeNamed(visit, visit.prescription().get());
                } else {
                    takeUnnamed(visit);
                }
            }
        }
    }

    private void takeNamed(Visit visit, PrescriptionId id) {
        Prescription order = orders.get(id);
        LedgerCount count = countOf.get(id);
        if (order == null || count == null) {
            fault(visit, VisitAttribution.Standing.NO_ORDER, Optional.of(id), LedgerIssue.VISIT_WITHOUT_ORDER);
        } else if (count.inForce(visit.date()).isPresent()) {
            count(visit, count, count.term(order).contains(visit.date()) ? order : count.newest(visit.date()));
        } else if (visit.date().isBefore(order.writtenOn())) {
            fault(visit, VisitAttribution.Standing.BEFORE_ORDER, Optional.of(id), LedgerIssue.VISIT_BEFORE_ORDER);
        } else {
            fault(visit, VisitAttribution.Standing.AFTER_EXPIRY, Optional.of(id), LedgerIssue.VISIT_AFTER_EXPIRY);
        }
    }

    private void takeUnnamed(Visit visit) {
        LocalDate day = visit.date();
        List<LedgerCount> open =
                counts.stream().filter(count -> count.inForce(day).isPresent()).toList();
        List<LedgerCount> newest = open.stream()
                .filter(count -> open.stream().noneMatch(other -> other.replaces(count)))
                .toList();
        if (newest.size() == 1) {
            LedgerCount count = newest.get(0);
            count(visit, count, count.inForce(day).orElseGet(count::first));
        } else if (newest.size() > 1) {
            undecided.add(newest);
            found.add(LedgerIssue.VISIT_UNDECIDED.at(path(visit)));
            attributions.add(attribution(visit, VisitAttribution.Standing.UNDECIDED)
                    .candidates(newest.stream()
                            .map(count ->
                                    count.inForce(day).orElseGet(count::first).id())
                            .toList())
                    .build());
        } else if (counts.isEmpty()) {
            fault(visit, VisitAttribution.Standing.NO_ORDER, Optional.empty(), LedgerIssue.VISIT_WITHOUT_ORDER);
        } else if (counts.stream().allMatch(count -> day.isBefore(count.first().writtenOn()))) {
            fault(visit, VisitAttribution.Standing.BEFORE_ORDER, Optional.empty(), LedgerIssue.VISIT_BEFORE_ORDER);
        } else {
            fault(visit, VisitAttribution.Standing.AFTER_EXPIRY, Optional.empty(), LedgerIssue.VISIT_AFTER_EXPIRY);
        }
    }

    private void count(Visit visit, LedgerCount count, Prescription order) {
        int ordinal = count.count();
        boolean beyond =
                count.prescribed(visit.date()).map(most -> ordinal > most).orElse(false);
        if (beyond) {
            found.add(LedgerIssue.VISIT_BEYOND_COUNT.at(path(visit)));
        }
        attributions.add(
                attribution(visit, beyond ? VisitAttribution.Standing.BEYOND_COUNT : VisitAttribution.Standing.COUNTED)
                        .order(order.id())
                        .addCandidates(order.id())
                        .ordinal(ordinal)
                        .build());
        order.perWeek().ifPresent(most -> {
            LocalDate start = weekStart.computeIfAbsent(order.id(), id -> visit.date());
            long week = Math.floorDiv(ChronoUnit.DAYS.between(start, visit.date()), DAYS_OF_WEEK);
            int inWeek =
                    perWeek.computeIfAbsent(order.id(), id -> new HashMap<>()).merge(week, 1, Integer::sum);
            if (inWeek > most) {
                found.add(LedgerIssue.MORE_PER_WEEK.at(path(visit)));
            }
        });
    }

    private void fault(
            Visit visit, VisitAttribution.Standing standing, Optional<PrescriptionId> order, LedgerIssue kind) {
        found.add(kind.at(path(visit)));
        stand(visit, standing, order);
    }

    private void stand(Visit visit, VisitAttribution.Standing standing, Optional<PrescriptionId> order) {
        attributions.add(attribution(visit, standing).order(order).build());
    }

    private static VisitAttribution.Builder attribution(Visit visit, VisitAttribution.Standing standing) {
        return VisitAttribution.builder().visit(visit.id()).date(visit.date()).standing(standing);
    }

    private String path(Visit visit) {
        return "/visits/" + visits.indexOf(visit);
    }

    VisitLedger result() {
        List<LedgerCount> current = current();
        List<LedgerLine> lines = counts.stream()
                .map(count -> count.line(on, current.contains(count)))
                .toList();
        List<LedgerLine> counted = lines.stream().filter(LedgerLine::current).toList();
        int tied = Math.toIntExact(undecided.stream()
                .filter(candidates -> candidates.stream().anyMatch(current::contains))
                .count());
        int used = counted.stream().mapToInt(LedgerLine::used).sum() + tied;
        int prior = counted.stream().mapToInt(LedgerLine::priorElsewhere).sum();
        Optional<Integer> left = sum(counted, LedgerLine::remaining);
        return VisitLedger.builder()
                .asOf(on)
                .prescribed(sum(counted, LedgerLine::prescribed))
                .priorElsewhere(prior)
                .used(used)
                .remaining(left.map(visits -> Math.max(0, visits - tied)))
                .expires(latest(counted))
                .lines(lines)
                .attributions(attributions)
                .issues(Issues.of(found))
                .build();
    }

    private List<LedgerCount> current() {
        List<LedgerCount> begun = counts.stream()
                .filter(count -> !count.first().writtenOn().isAfter(on))
                .toList();
        List<LedgerCount> standing = begun.stream()
                .filter(count -> begun.stream().noneMatch(other -> other.replaces(count)))
                .toList();
        List<LedgerCount> open =
                standing.stream().filter(count -> count.inForce(on).isPresent()).toList();
        return open.isEmpty() ? standing : open;
    }

    /** The sum over the counts; empty where there is none, or one of them has no number. */
    private static Optional<Integer> sum(List<LedgerLine> lines, Function<LedgerLine, Optional<Integer>> number) {
        return lines.stream()
                .map(number)
                .reduce((one, other) -> one.flatMap(some -> other.map(more -> some + more)))
                .flatMap(Function.identity());
    }

    private static Optional<LocalDate> latest(List<LedgerLine> lines) {
        return lines.stream().allMatch(line -> line.expires().isPresent())
                ? lines.stream()
                        .map(LedgerLine::expires)
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }
}
