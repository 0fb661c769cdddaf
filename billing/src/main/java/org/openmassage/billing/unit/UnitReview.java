package org.openmassage.billing.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;

/**
 * Holds the lines that are billed for a day against its minutes, whoever made them. Ties leave room: either code may have
 * the unit, not both.
 *
 * <p>Pure and thread-safe. Sources: see {@link UnitIssue}.
 */
public final class UnitReview {
    /** From this date of service on, a timed code on two lines is rejected. */
    private static final LocalDate ONE_LINE = LocalDate.of(2021, 4, 19);

    private final UnitCalculation earned;
    private final List<BilledUnits> lines;
    private final List<Issue> issues = new ArrayList<>();

    private UnitReview(UnitCalculation earned, List<BilledUnits> lines) {
        this.earned = earned;
        this.lines = lines;
    }

    /** A code of a provider. */
    private record Service(ProcedureCode code, Optional<String> provider) {
        static Service of(BilledUnits line) {
            return new Service(line.code(), line.provider());
        }

        static Service of(CodeUnits entry) {
            return new Service(entry.code(), entry.provider());
        }
    }

    /**
     * Reviews the lines of one patient and date.
     *
     * @param method the method the payer uses
     * @param on the date of service
     * @param services what was done
     * @param lines what is billed
     * @return the kinds of {@link UnitIssue}; a path such as {@code /lines/1/units} counts in the order given
     * @throws IllegalArgumentException if one code is given both as timed and as untimed
     */
    public static Issues of(UnitMethod method, LocalDate on, List<ServiceMinutes> services, List<BilledUnits> lines) {
        UnitReview review = new UnitReview(UnitCalculator.calculate(method, services), lines);
        review.lines(on);
        review.ties();
        review.notBilled();
        return Issues.of(review.issues);
    }

    private void lines(LocalDate on) {
        Map<Service, CodeUnits> timed = byService(earned.units());
        Map<Service, CodeUnits> untimed = byService(earned.untimed());
        Map<Service, Integer> billed = billed();
        Set<Service> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            Service service = Service.of(lines.get(i));
            boolean first = seen.add(service);
            int units = billed.getOrDefault(service, 0);
            CodeUnits entry = timed.get(service);
            if (entry == null) {
                if (!untimed.containsKey(service)) {
                    add(UnitIssue.NO_MINUTES, i, "code");
                } else if (first && units > 1) {
                    add(UnitIssue.SERVICE_REPEATED, i, "units");
                }
            } else if (first) {
                amount(entry, units, i);
            } else if (!on.isBefore(ONE_LINE)) {
                add(UnitIssue.SPLIT_LINE, i, "code");
            }
        }
    }

    /** The units of all lines of a code and provider together. */
    private Map<Service, Integer> billed() {
        Map<Service, Integer> billed = new HashMap<>();
        lines.forEach(line -> billed.merge(Service.of(line), line.units(), Integer::sum));
        return billed;
    }

    private void amount(CodeUnits entry, int units, int line) {
        int most = entry.units() + (tieOf(entry).isPresent() ? 1 : 0);
        if (units > most) {
            add(UnitIssue.OVER_MINUTES, line, "units");
        } else if (units < entry.units()) {
            add(UnitIssue.UNDER_MINUTES, line, "units");
        }
    }

    private Optional<UnitChoice> tieOf(CodeUnits entry) {
        return earned.choices().stream()
                .filter(choice -> choice.provider().equals(entry.provider())
                        && choice.codes().contains(entry.code()))
                .findFirst();
    }

    /** Each of two tied codes may have the unit; not all of them. */
    private void ties() {
        Map<Service, CodeUnits> timed = byService(earned.units());
        Map<Service, Integer> billed = billed();
        for (UnitChoice choice : earned.choices()) {
            Set<Service> placedOn = new HashSet<>();
            int last = -1;
            for (int i = 0; i < lines.size(); i++) {
                Service service = Service.of(lines.get(i));
                CodeUnits entry = timed.get(service);
                if (entry != null
                        && service.provider().equals(choice.provider())
                        && choice.codes().contains(service.code())
                        && billed.getOrDefault(service, 0) > entry.units()
                        && placedOn.add(service)) {
                    last = i;
                }
            }
            int placed = placedOn.size();
            if (placed > choice.unitsToPlace()) {
                add(UnitIssue.OVER_TOTAL, last, "units");
            }
        }
    }

    private void notBilled() {
        Set<Service> billed = new HashSet<>();
        lines.forEach(line -> billed.add(Service.of(line)));
        List<CodeUnits> all = new ArrayList<>(earned.units());
        all.addAll(earned.untimed());
        if (all.stream().anyMatch(entry -> entry.units() > 0 && !billed.contains(Service.of(entry)))) {
            issues.add(UnitIssue.NOT_BILLED.at("/lines"));
        }
    }

    private void add(UnitIssue kind, int line, String attribute) {
        issues.add(kind.at("/lines/" + line + "/" + attribute));
    }

    private static Map<Service, CodeUnits> byService(List<CodeUnits> entries) {
        Map<Service, CodeUnits> map = new HashMap<>();
        entries.forEach(entry -> map.put(Service.of(entry), entry));
        return map;
    }
}
