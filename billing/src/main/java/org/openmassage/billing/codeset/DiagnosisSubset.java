package org.openmassage.billing.codeset;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.time.Period;

/** A part of ICD-10-CM, looked up by date of service. What it does not hold, it cannot tell. */
record DiagnosisSubset(Catalog<Icd10CmCode, DiagnosisEntry> catalog, Period covered) implements DiagnosisCodeSet {
    /** First day of the oldest, and last day of the newest release the shipped entries were compared with. */
    private static final Period COVERED =
            new Period(Optional.of(LocalDate.of(2015, 10, 1)), Optional.of(LocalDate.of(2027, 9, 30)));

    /** Last day of the newest release that was read itself; the one after is known from a third party's listing. */
    private static final LocalDate OFFICIAL = LocalDate.of(2026, 9, 30);

    private static final String THIRD_PARTY =
            " What changed on 2026-10-01 is known from a third party only: load the official release.";

    static DiagnosisSubset standard() {
        return new DiagnosisSubset(CodeSetResources.DIAGNOSES, COVERED);
    }

    @Override
    public DiagnosisStatus statusOf(Icd10CmCode code, LocalDate on) {
        DiagnosisEntry entry = catalog.find(code).orElse(null);
        if (entry == null) {
            return cannotTell("The shipped subset of ICD-10-CM does not hold this code.");
        }
        if (!covered.contains(on)) {
            return cannotTell("The shipped subset of ICD-10-CM does not cover this date.");
        }
        List<DiagnosisSpan> spans = entry.spans();
        if (on.isBefore(spans.get(0).start())) {
            return entry.introduced()
                    ? status(
                            DiagnosisValidity.NOT_IN_FORCE,
                            spans.get(0),
                            entry,
                            entry.replaces(),
                            "The code is newer than this date; what it is said to replace was used before.")
                    : cannotTell("The shipped subset does not look back to this date for this code.");
        }
        DiagnosisSpan last = spans.get(0);
        for (DiagnosisSpan span : spans) {
            if (on.isBefore(span.start())) {
                break;
            }
            last = span;
        }
        if (last.end().filter(on::isAfter).isPresent()) {
            return status(
                    DiagnosisValidity.NOT_IN_FORCE, last, entry, last.replacedBy(), "The code had ended by this date.");
        }
        return status(
                last.billable() ? DiagnosisValidity.BILLABLE : DiagnosisValidity.HEADER,
                last,
                entry,
                last.billable() ? List.of() : last.replacedBy(),
                (last.billable()
                                ? "In force on this date and specific enough to be billed."
                                : "On this date the code is only the heading of more specific codes: bill one of those.")
                        + (on.isAfter(OFFICIAL) ? THIRD_PARTY : ""));
    }

    private static DiagnosisStatus status(
            DiagnosisValidity validity,
            DiagnosisSpan span,
            DiagnosisEntry entry,
            List<Icd10CmCode> instead,
            String reason) {
        return DiagnosisStatus.builder()
                .status(validity)
                .validFrom(span.start())
                .validTo(span.end())
                .replacedBy(instead)
                .replaces(entry.replaces())
                .reason(reason)
                .build();
    }

    private static DiagnosisStatus cannotTell(String reason) {
        return DiagnosisStatus.builder()
                .status(DiagnosisValidity.CANNOT_TELL)
                .reason(reason)
                .build();
    }
}
