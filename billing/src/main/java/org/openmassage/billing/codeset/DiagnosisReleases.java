package org.openmassage.billing.codeset;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.internal.Checks;

/**
 * Releases of ICD-10-CM side by side, asked by date of service, with the conversion table between them.
 *
 * <p>A date that a release is for is answered by that release. A date in a gap between two of them is answered where both
 * agree, or where the conversion table says on which day the change came; otherwise it cannot be told. Before the first
 * release, only what the conversion table says of a code is told; after the last one, nothing.
 *
 * <p>Immutable and thread-safe.
 */
public final class DiagnosisReleases implements DiagnosisCodeSet {
    private final List<DiagnosisRelease> releases;
    private final ConversionTable conversions;

    private DiagnosisReleases(List<DiagnosisRelease> releases, ConversionTable conversions) {
        this.releases = releases;
        this.conversions = conversions;
    }

    /**
     * Puts releases side by side.
     *
     * @param releases one or more releases, in any order, each with its own effective date
     * @param conversions the conversion table of the latest, or {@link ConversionTable#none()}
     * @return the code set
     * @throws IllegalArgumentException if there is no release, or two have one effective date
     */
    public static DiagnosisReleases of(Collection<DiagnosisRelease> releases, ConversionTable conversions) {
        Checks.require(!releases.isEmpty(), "releases", "one or more");
        List<DiagnosisRelease> sorted = releases.stream()
                .sorted(Comparator.comparing(DiagnosisRelease::effective))
                .toList();
        Checks.require(
                sorted.stream().map(DiagnosisRelease::effective).distinct().count() == sorted.size(),
                "releases",
                "of different effective dates");
        return new DiagnosisReleases(sorted, conversions);
    }

    /**
     * The releases.
     *
     * @return the earliest first
     */
    public List<DiagnosisRelease> releases() {
        return releases;
    }

    /**
     * The release to look codes up in for a date of service: the latest that had begun, whether or not a later one, not
     * at hand, had replaced it.
     *
     * @param on the date of service
     * @return the release; empty before the first
     */
    public Optional<DiagnosisRelease> releaseOn(LocalDate on) {
        return releases.stream()
                .filter(release -> !release.effective().isAfter(on))
                .reduce((earlier, later) -> later);
    }

    @Override
    public DiagnosisStatus statusOf(Icd10CmCode code, LocalDate on) {
        List<CodeSpan> spans = new CodeTimeline(releases, conversions, code).spans();
        CodeSpan span =
                spans.stream().filter(known -> known.contains(on)).findFirst().orElse(null);
        if (span == null) {
            return DiagnosisStatus.builder()
                    .status(DiagnosisValidity.CANNOT_TELL)
                    .reason("No release at hand speaks for this date, or it cannot be told when the code changed.")
                    .build();
        }
        return standing(code, on, span, spans).withReplaces(earlier(code));
    }

    private DiagnosisStatus standing(Icd10CmCode code, LocalDate on, CodeSpan span, List<CodeSpan> spans) {
        return switch (span.standing()) {
            case BILLABLE ->
                status(DiagnosisValidity.BILLABLE, span)
                        .reason("In force on this date and specific enough to be billed.")
                        .build();
            case HEADER ->
                status(DiagnosisValidity.HEADER, span)
                        .replacedBy(instead(code, on))
                        .reason("On this date the code is only the heading of more specific codes: bill one of those.")
                        .build();
            case ABSENT -> absent(code, on, span, spans);
        };
    }

    private DiagnosisStatus absent(Icd10CmCode code, LocalDate on, CodeSpan span, List<CodeSpan> spans) {
        boolean later = spans.stream().anyMatch(known -> known.isPresent() && known.isAfter(on));
        Optional<CodeSpan> before = spans.stream()
                .filter(known -> known.isPresent() && known.isBefore(on))
                .reduce((one, other) -> other);
        if (before.isEmpty() && !later) {
            return DiagnosisStatus.builder()
                    .status(DiagnosisValidity.UNKNOWN)
                    .reason("The release for this date does not hold the code.")
                    .build();
        }
        return status(DiagnosisValidity.NOT_IN_FORCE, before.orElse(span))
                .replacedBy(before.isPresent() ? instead(code, on) : earlier(code))
                .reason(
                        before.isPresent()
                                ? "The code had ended by this date."
                                : "The code is newer than this date; what it is said to replace was used before.")
                .build();
    }

    private static DiagnosisStatus.Builder status(DiagnosisValidity validity, CodeSpan span) {
        return DiagnosisStatus.builder()
                .status(validity)
                .validFrom(span.isPresent() ? span.start() : Optional.empty())
                .validTo(span.isPresent() ? span.end() : Optional.empty());
    }

    private List<Icd10CmCode> earlier(Icd10CmCode code) {
        return conversions.find(code).map(Conversion::previous).orElse(List.of());
    }

    /** What the conversion table put in the place of a code by a day; for a header without such, what is under it. */
    private List<Icd10CmCode> instead(Icd10CmCode code, LocalDate on) {
        Set<Icd10CmCode> found = new LinkedHashSet<>();
        collect(code, on, found, new LinkedHashSet<>());
        found.remove(code);
        if (!found.isEmpty()) {
            return found.stream().sorted().toList();
        }
        return releaseOn(on).map(release -> release.childrenOf(code)).orElse(List.of());
    }

    private void collect(Icd10CmCode code, LocalDate on, Set<Icd10CmCode> found, Set<Icd10CmCode> seen) {
        for (Conversion next : conversions.successorsOf(code)) {
            if (next.effective().isAfter(on) || !seen.add(next.code())) {
                continue;
            }
            boolean more = conversions.successorsOf(next.code()).stream()
                    .anyMatch(row -> !row.effective().isAfter(on) && next.code().isAncestorOf(row.code()));
            if (more) {
                collect(next.code(), on, found, seen);
            } else {
                found.add(next.code());
            }
        }
    }

    /**
     * Every code that followed one by a day, through the conversion table, step by step.
     *
     * @param code the code
     * @param on the day
     * @return the codes to use instead on that day; empty if the table names none
     */
    public List<Icd10CmCode> successorsOf(Icd10CmCode code, LocalDate on) {
        Set<Icd10CmCode> found = new LinkedHashSet<>();
        collect(code, on, found, new LinkedHashSet<>());
        return found.stream().sorted().toList();
    }

    /** What a release says of a code. */
    enum Standing {
        ABSENT,
        HEADER,
        BILLABLE
    }

    /** A stretch of days with one standing; an open side is not known to begin or end there. */
    record CodeSpan(Standing standing, LocalDate from, LocalDate through, boolean startKnown, boolean endKnown) {
        boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(through);
        }

        boolean isPresent() {
            return standing != Standing.ABSENT;
        }

        boolean isAfter(LocalDate day) {
            return from.isAfter(day);
        }

        boolean isBefore(LocalDate day) {
            return through.isBefore(day);
        }

        Optional<LocalDate> start() {
            return startKnown ? Optional.of(from) : Optional.empty();
        }

        Optional<LocalDate> end() {
            return endKnown ? Optional.of(through) : Optional.empty();
        }
    }

    /** The spans of one code, made when it is asked for. */
    private record CodeTimeline(List<DiagnosisRelease> releases, ConversionTable conversions, Icd10CmCode code) {
        List<CodeSpan> spans() {
            List<CodeSpan> spans = new ArrayList<>(beforeFirst());
            for (int i = 0; i < releases.size(); i++) {
                DiagnosisRelease here = releases.get(i);
                if (i + 1 < releases.size()) {
                    addBetween(here, releases.get(i + 1), spans);
                } else {
                    addLast(here, spans);
                }
            }
            return merged(spans);
        }

        private Standing standing(DiagnosisRelease release) {
            int row = release.rowOf(code);
            if (row < 0) {
                return Standing.ABSENT;
            }
            return release.isBillableAt(row) ? Standing.BILLABLE : Standing.HEADER;
        }

        private void addBetween(DiagnosisRelease here, DiagnosisRelease next, List<CodeSpan> spans) {
            boolean began = !spans.isEmpty();
            Standing now = standing(here);
            Standing then = standing(next);
            LocalDate last = next.effective().minusDays(1);
            Optional<LocalDate> introduced = conversions
                    .find(code)
                    .map(Conversion::effective)
                    .filter(day ->
                            now == Standing.ABSENT && day.isAfter(here.effective()) && day.isBefore(next.effective()));
            if (introduced.isPresent()) {
                addNew(here, next, introduced.get(), spans);
                return;
            }
            if (now == then) {
                spans.add(new CodeSpan(now, here.effective(), last, began, true));
                return;
            }
            Optional<LocalDate> change = change(now, then)
                    .filter(day -> day.isAfter(here.effective()) && !day.isAfter(next.effective()))
                    .min(Comparator.naturalOrder());
            LocalDate covered = here.inForce().end().orElse(last);
            if (change.isPresent()) {
                spans.add(new CodeSpan(now, here.effective(), change.get().minusDays(1), began, true));
                if (change.get().isBefore(next.effective())) {
                    spans.add(new CodeSpan(then, change.get(), last, true, true));
                }
            } else if (covered.isBefore(last)) {
                spans.add(new CodeSpan(now, here.effective(), covered, began, false));
            } else {
                spans.add(new CodeSpan(now, here.effective(), last, began, true));
            }
        }

        /** A code that was new between two releases, and may have been divided or ended by the second. */
        private void addNew(DiagnosisRelease here, DiagnosisRelease next, LocalDate introduced, List<CodeSpan> spans) {
            Standing then = standing(next);
            Stream<Conversion> later = then == Standing.HEADER
                    ? conversions.under(code).stream()
                    : conversions.successorsOf(code).stream();
            LocalDate change = then == Standing.BILLABLE
                    ? next.effective()
                    : later.map(Conversion::effective)
                            .filter(day -> day.isAfter(introduced) && day.isBefore(next.effective()))
                            .min(Comparator.naturalOrder())
                            .orElse(next.effective());
            spans.add(new CodeSpan(Standing.ABSENT, here.effective(), introduced.minusDays(1), !spans.isEmpty(), true));
            spans.add(new CodeSpan(Standing.BILLABLE, introduced, change.minusDays(1), true, true));
            if (change.isBefore(next.effective())) {
                spans.add(new CodeSpan(then, change, next.effective().minusDays(1), true, true));
            }
        }

        /** The days on which the table says that the one standing became the other. */
        private Stream<LocalDate> change(Standing now, Standing then) {
            if (now == Standing.ABSENT && then == Standing.BILLABLE) {
                return conversions.find(code).map(Conversion::effective).stream();
            }
            if (now == Standing.BILLABLE && then == Standing.ABSENT) {
                return conversions.successorsOf(code).stream().map(Conversion::effective);
            }
            if (then == Standing.HEADER) {
                return conversions.under(code).stream().map(Conversion::effective);
            }
            return Stream.empty();
        }

        private void addLast(DiagnosisRelease here, List<CodeSpan> spans) {
            boolean began = !spans.isEmpty();
            Standing now = standing(here);
            LocalDate covered = here.inForce().end().orElse(here.effective());
            Standing then = conversions.find(code).isPresent() ? Standing.BILLABLE : Standing.HEADER;
            Optional<LocalDate> change = now == Standing.HEADER
                    ? Optional.empty()
                    : change(now, now == Standing.ABSENT ? then : Standing.HEADER)
                            .filter(day -> day.isAfter(here.effective()) && !day.isAfter(covered))
                            .min(Comparator.naturalOrder());
            if (change.isPresent()) {
                spans.add(new CodeSpan(now, here.effective(), change.get().minusDays(1), began, true));
                spans.add(new CodeSpan(
                        now == Standing.ABSENT ? then : Standing.HEADER, change.get(), covered, true, false));
            } else {
                spans.add(new CodeSpan(now, here.effective(), covered, began, false));
            }
        }

        /** What the table says of the time before the first release. */
        private List<CodeSpan> beforeFirst() {
            DiagnosisRelease first = releases.get(0);
            LocalDate last = first.effective().minusDays(1);
            Optional<LocalDate> introduced =
                    conversions.find(code).map(Conversion::effective).filter(day -> !day.isAfter(first.effective()));
            Optional<LocalDate> divided = conversions.successorsOf(code).stream()
                    .filter(row -> code.isAncestorOf(row.code()))
                    .map(Conversion::effective)
                    .filter(day -> !day.isAfter(first.effective()))
                    .min(Comparator.naturalOrder());
            List<CodeSpan> spans = new ArrayList<>();
            introduced.ifPresent(
                    day -> spans.add(new CodeSpan(Standing.ABSENT, LocalDate.MIN, day.minusDays(1), false, true)));
            LocalDate since =
                    introduced.orElse(divided.map(day -> day.minusYears(1)).orElse(first.effective()));
            if (divided.isPresent() && divided.get().isAfter(since) && standing(first) == Standing.HEADER) {
                spans.add(new CodeSpan(
                        Standing.BILLABLE, since, divided.get().minusDays(1), introduced.isPresent(), true));
                since = divided.get();
            }
            if (!since.isAfter(last)) {
                spans.add(new CodeSpan(standing(first), since, last, true, true));
            }
            return spans;
        }

        private static List<CodeSpan> merged(List<CodeSpan> spans) {
            List<CodeSpan> merged = new ArrayList<>();
            for (CodeSpan span : spans) {
                CodeSpan before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
                if (before != null
                        && before.standing() == span.standing()
                        && !before.through().plusDays(1).isBefore(span.from())) {
                    merged.set(
                            merged.size() - 1,
                            new CodeSpan(
                                    span.standing(),
                                    before.from(),
                                    span.through(),
                                    before.startKnown(),
                                    span.endKnown()));
                } else {
                    merged.add(span);
                }
            }
            return merged;
        }
    }
}
