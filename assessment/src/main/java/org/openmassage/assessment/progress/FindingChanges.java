package org.openmassage.assessment.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.finding.FindingChange.Verdict;

/**
 * Puts the readings of one kind side by side: for everything that was examined, the first day and the last. Readings of
 * one day that differ are shown together and never settled. Not thread-safe.
 *
 * @param <T> what a reading holds
 */
final class FindingChanges<T> {
    /** A reading in words, and the thing itself. */
    record Reading<T>(LocalDate on, String text, T value) {}

    /** A verdict and its reason. */
    record Judged(Verdict verdict, Optional<String> because) {
        static Judged of(Verdict verdict) {
            return new Judged(verdict, Optional.empty());
        }

        static Judged of(Verdict verdict, String because) {
            return new Judged(verdict, Optional.of(because));
        }
    }

    static final String SEVERAL = "several readings of one day differ";

    private final FindingChange.Kind kind;
    private final BiFunction<T, T, Judged> judge;
    private final Optional<LocalDate> firstExamined;
    private final Map<String, List<Reading<T>>> bySubject = new LinkedHashMap<>();

    FindingChanges(FindingChange.Kind kind, Optional<LocalDate> firstExamined, BiFunction<T, T, Judged> judge) {
        this.kind = kind;
        this.firstExamined = firstExamined;
        this.judge = judge;
    }

    void add(String subject, LocalDate on, String text, T value) {
        bySubject.computeIfAbsent(subject, none -> new ArrayList<>()).add(new Reading<>(on, text, value));
    }

    Map<String, List<Reading<T>>> bySubject() {
        return bySubject;
    }

    List<FindingChange> changes() {
        List<FindingChange> changes = new ArrayList<>();
        bySubject.forEach((subject, readings) -> changes.add(change(subject, readings)));
        return changes;
    }

    FindingChange change(String subject, List<Reading<T>> readings) {
        TreeMap<LocalDate, List<Reading<T>>> days = new TreeMap<>();
        readings.stream()
                .sorted(Comparator.comparing(Reading::on))
                .forEach(reading -> days.computeIfAbsent(reading.on(), none -> new ArrayList<>())
                        .add(reading));
        List<Reading<T>> first = days.firstEntry().getValue();
        List<Reading<T>> last = days.lastEntry().getValue();
        FindingChange.Builder change = FindingChange.builder().kind(kind).subject(subject);
        if (days.size() == 1) {
            return single(change, first);
        }
        change.before(text(first)).beforeOn(days.firstKey()).after(text(last)).afterOn(days.lastKey());
        Judged judged = differ(first) || differ(last)
                ? Judged.of(Verdict.CANNOT_TELL, SEVERAL)
                : judge.apply(first.get(0).value(), last.get(0).value());
        return change.verdict(judged.verdict()).because(judged.because()).build();
    }

    /** What was examined on one day only is a baseline if that was the first day of all, and has none otherwise. */
    private FindingChange single(FindingChange.Builder change, List<Reading<T>> only) {
        LocalDate on = only.get(0).on();
        if (differ(only)) {
            change.because(SEVERAL);
        }
        return firstExamined.filter(on::isAfter).isPresent()
                ? change.after(text(only))
                        .afterOn(on)
                        .verdict(Verdict.NO_BASELINE)
                        .build()
                : change.before(text(only))
                        .beforeOn(on)
                        .verdict(Verdict.NOT_EXAMINED_AGAIN)
                        .build();
    }

    private static <T> boolean differ(List<Reading<T>> readings) {
        return readings.stream().map(Reading::text).distinct().count() > 1;
    }

    private static <T> String text(List<Reading<T>> readings) {
        return String.join(
                " / ", readings.stream().map(Reading::text).distinct().toList());
    }
}
