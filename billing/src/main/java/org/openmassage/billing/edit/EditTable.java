package org.openmassage.billing.edit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.time.Period;

/**
 * Edits and daily maximums by date of service. The shipped table holds those among the codes of manual therapy, from the
 * CMS practitioner files that apply from 2024-07-01. What CMS changed later is not in it: a finding says whether the date
 * is covered. Load the current CMS files before relying on it.
 *
 * <p>Immutable and thread-safe.
 */
public final class EditTable {
    private static final Period STANDARD_QUARTER =
            new Period(Optional.of(LocalDate.of(2024, 7, 1)), Optional.of(LocalDate.of(2024, 9, 30)));

    private static final EditTable STANDARD = new EditTable(
            EditResources.PAIRS.stream().toList(),
            EditResources.MAXIMUMS.stream().toList(),
            STANDARD_QUARTER);

    private final Map<ProcedureCode, List<PairEdit>> byColumn1 = new HashMap<>();
    private final Map<ProcedureCode, DailyMaximum> maximums = new HashMap<>();
    private final Period covered;

    private EditTable(List<PairEdit> pairs, List<DailyMaximum> maximums, Period covered) {
        pairs.forEach(edit -> byColumn1
                .computeIfAbsent(edit.column1(), code -> new ArrayList<>())
                .add(edit));
        maximums.forEach(maximum ->
                Checks.require(this.maximums.put(maximum.code(), maximum) == null, "maximums", "one a code"));
        this.covered = covered;
    }

    /**
     * The shipped table.
     *
     * @return the edits among codes of manual therapy
     */
    public static EditTable standard() {
        return STANDARD;
    }

    /**
     * A table of the caller's, for example from the current CMS files.
     *
     * @param pairs the pair edits
     * @param maximums the daily maximums
     * @param covered the dates of service the table is known to be right for
     * @return the table
     * @throws IllegalArgumentException if a code has two daily maximums
     */
    public static EditTable of(List<PairEdit> pairs, List<DailyMaximum> maximums, Period covered) {
        return new EditTable(pairs, maximums, covered);
    }

    /**
     * The table to ask for a date of service, of the quarters that the caller has loaded: the one that covers the date; else
     * the latest that had begun by then, whose answers are not confirmed for the date.
     *
     * @param quarters tables of different quarters
     * @param on the date of service
     * @return the table; empty if every quarter began later
     */
    public static Optional<EditTable> quarterOf(Collection<EditTable> quarters, LocalDate on) {
        Comparator<EditTable> byStart =
                Comparator.comparing(table -> table.covered().start().orElse(LocalDate.MIN));
        return quarters.stream()
                .filter(table -> table.covered().contains(on))
                .max(byStart)
                .or(() -> quarters.stream()
                        .filter(table ->
                                !table.covered().start().orElse(LocalDate.MIN).isAfter(on))
                        .max(byStart));
    }

    /**
     * The dates of service the table is known to be right for.
     *
     * @return the period
     */
    public Period covered() {
        return covered;
    }

    /**
     * All edits among some codes, ended and void ones too.
     *
     * @param codes the codes billed for one patient, date and provider
     * @param on the date of service
     * @return the edits, code by code of column 1
     */
    public List<EditFinding> find(Set<ProcedureCode> codes, LocalDate on) {
        return codes.stream()
                .flatMap(code -> byColumn1.getOrDefault(code, List.of()).stream())
                .filter(edit -> codes.contains(edit.column2()))
                .map(edit -> EditFinding.builder()
                        .edit(edit)
                        .active(edit.activeOn(on))
                        .covered(covered.contains(on))
                        .build())
                .toList();
    }

    /**
     * The edits among some codes that apply on a date.
     *
     * @param codes the codes billed for one patient, date and provider
     * @param on the date of service
     * @return the edits, code by code of column 1
     */
    public List<PairEdit> active(Set<ProcedureCode> codes, LocalDate on) {
        return find(codes, on).stream()
                .filter(EditFinding::active)
                .map(EditFinding::edit)
                .toList();
    }

    /**
     * The most units of a code a day.
     *
     * @param code the code
     * @return the maximum, if the table holds one
     */
    public Optional<DailyMaximum> maximum(ProcedureCode code) {
        return Optional.ofNullable(maximums.get(code));
    }
}
