package org.openmassage.billing.codefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmassage.billing.codelist.ListedCode;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.core.time.Period;

/** Entries of a code that hold one after the other: the latest stands for all, with the earlier ones in it. */
record Periods<V>(
        Function<V, Optional<Period>> inForce,
        BiFunction<V, Period, V> at,
        Function<V, List<V>> earlier,
        BiFunction<V, List<V>, V> withEarlier) {
    static final Periods<ProcedureEntry> PROCEDURES = new Periods<>(
            ProcedureEntry::inForce, ProcedureEntry::withInForce, ProcedureEntry::earlier, ProcedureEntry::withEarlier);
    static final Periods<ListedCode> MODIFIERS =
            new Periods<>(ListedCode::inForce, ListedCode::withInForce, ListedCode::earlier, ListedCode::withEarlier);
    static final Period ALWAYS = new Period(Optional.empty(), Optional.empty());

    /** One entry of several that do not overlap. */
    V latest(List<V> entries) {
        List<V> sorted = entries.stream()
                .sorted(Comparator.comparing(
                        entry -> inForce.apply(entry).flatMap(Period::start).orElse(LocalDate.MIN)))
                .toList();
        int last = sorted.size() - 1;
        return withEarlier.apply(sorted.get(last), sorted.subList(0, last));
    }

    /** What a file says on the dates for which it speaks, and what was said before on all others. */
    V overlaid(V before, V own, Period file) {
        List<V> all = new ArrayList<>(within(own, file));
        file.start()
                .ifPresent(start ->
                        all.addAll(within(before, new Period(Optional.empty(), Optional.of(start.minusDays(1))))));
        file.end().ifPresent(end -> all.addAll(within(before, Period.from(end.plusDays(1)))));
        return all.isEmpty() ? own : latest(all);
    }

    private List<V> within(V entry, Period file) {
        return Stream.concat(earlier.apply(entry).stream(), Stream.of(entry))
                .filter(each -> inForce.apply(each).orElse(ALWAYS).overlaps(file))
                .map(each -> at.apply(
                        withEarlier.apply(each, List.of()),
                        common(inForce.apply(each).orElse(ALWAYS), file)))
                .toList();
    }

    private static Period common(Period one, Period other) {
        return new Period(
                Stream.of(one, other).flatMap(each -> each.start().stream()).max(Comparator.naturalOrder()),
                Stream.of(one, other).flatMap(each -> each.end().stream()).min(Comparator.naturalOrder()));
    }
}
