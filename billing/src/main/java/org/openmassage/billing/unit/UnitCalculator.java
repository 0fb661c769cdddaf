package org.openmassage.billing.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.issue.Issues;

/**
 * Turns minutes into units.
 *
 * <p>One call takes the services of <em>one patient on one date of service</em>. What is pooled:
 *
 * <ul>
 *   <li>Minutes of the same code are added first, because a timed code is one line a date of service (split lines are
 *       rejected since 2021-04-19).
 *   <li>Sessions of the date are pooled: the manual speaks of the minutes "in a single day".
 *   <li>Providers are kept apart: a claim is one provider's, and NCCI edits and MUE apply per patient, date and provider,
 *       so two providers never share a unit.
 *   <li>Minutes of service-based (untimed) codes count toward {@link UnitCalculation#totalMinutes()} only.
 * </ul>
 *
 * <p><b>CMS</b> (Medicare Claims Processing Manual, chapter 5, section 20.2): timed minutes T earn ⌊(T+7)/15⌋ units. Each
 * code first gets its whole quarter hours ⌊m/15⌋; the units left go to the largest remainders, one each. Several services
 * of 7 minutes or less that together reach 8 thus earn one unit for the longest; one service under 8 minutes alone earns
 * nothing. Equal remainders at the boundary are a {@link UnitChoice}.
 *
 * <p><b>AMA midpoint</b>: each code alone earns ⌊(m+7)/15⌋ units; nothing is pooled, so there is no tie.
 *
 * <p>Pure and thread-safe.
 */
public final class UnitCalculator {

    /** Minutes in one unit of a timed code. */
    public static final int UNIT_MINUTES = 15;

    /** The fewest minutes that earn a unit: just past the midpoint of {@value #UNIT_MINUTES}. */
    public static final int MIDPOINT_MINUTES = 8;

    private UnitCalculator() {}

    /**
     * Calculates the units of one patient's services on one date.
     *
     * @param method the method the payer uses
     * @param services what was done; may be empty
     * @return the units, the ties left to a person, and the trace
     * @throws IllegalArgumentException if one code is given both as timed and as untimed
     */
    public static UnitCalculation calculate(UnitMethod method, List<ServiceMinutes> services) {
        refuseMixedTiming(services);
        Set<Optional<String>> providers = new LinkedHashSet<>();
        services.forEach(service -> providers.add(service.provider()));
        UnitCalculation.Builder result = UnitCalculation.builder().method(method);
        int totalMinutes = 0;
        int timedMinutes = 0;
        int totalUnits = 0;
        boolean differs = false;
        for (Optional<String> provider : providers) {
            Day day = Day.of(provider, services);
            Allocation allocation = allocate(method, day);
            Allocation other = allocate(method == UnitMethod.CMS ? UnitMethod.AMA : UnitMethod.CMS, day);
            result.addAllUnits(allocation.units(day)).addAllTrace(allocation.steps);
            allocation.choice(day).ifPresent(result::addChoices);
            addUntimed(result, day);
            totalMinutes += day.timedTotal() + day.untimedTotal();
            timedMinutes += day.timedTotal();
            totalUnits += allocation.total();
            differs |= !allocation.couldEqual(other);
        }
        if (differs) {
            result.issues(Issues.of(UnitIssue.METHODS_DIFFER.at("/services")));
        }
        return result.totalMinutes(totalMinutes)
                .timedMinutes(timedMinutes)
                .totalUnits(totalUnits)
                .build();
    }

    private static void refuseMixedTiming(List<ServiceMinutes> services) {
        Map<ProcedureCode, Boolean> timing = new LinkedHashMap<>();
        for (ServiceMinutes service : services) {
            Boolean earlier = timing.putIfAbsent(service.code(), service.timed());
            if (earlier != null && earlier != service.timed()) {
                throw new IllegalArgumentException("services: a code is given both as timed and as untimed");
            }
        }
    }

    private static void addUntimed(UnitCalculation.Builder result, Day day) {
        day.untimed.forEach((code, minutes) -> {
            result.addUntimed(CodeUnits.builder()
                    .code(code)
                    .minutes(minutes)
                    .units(1)
                    .provider(day.provider)
                    .build());
            result.addTrace(UnitStep.builder()
                    .rule("untimed")
                    .code(code)
                    .because(code + " is service-based: 1 unit, and its " + minutes
                            + " minutes count toward the total time only.")
                    .source(UnitMethod.CMS.source())
                    .build());
        });
    }

    private static Allocation allocate(UnitMethod method, Day day) {
        return method == UnitMethod.CMS ? cms(day) : midpoint(day);
    }

    private static Allocation cms(Day day) {
        Allocation allocation = new Allocation();
        int total = day.timedTotal();
        int units = unitsIn(total);
        if (day.timed.isEmpty()) {
            return allocation;
        }
        allocation.step(UnitMethod.CMS, "total", null, totalSentence(total, units));
        day.timed.forEach((code, minutes) -> {
            int whole = minutes / UNIT_MINUTES;
            allocation.units.put(code, whole);
            allocation.step(
                    UnitMethod.CMS,
                    "whole-quarter-hours",
                    code,
                    code + " has " + minutes + " minutes: " + whole + " whole quarter hours, remainder "
                            + minutes % UNIT_MINUTES + ".");
        });
        int left = units - allocation.placed();
        if (left > 0) {
            placeLeftOver(day, allocation, left);
        }
        return allocation;
    }

    private static String totalSentence(int total, int units) {
        int next = UNIT_MINUTES * units + MIDPOINT_MINUTES - total;
        return total + " timed minutes earn " + units + (units == 1 ? " unit; " : " units; ") + next
                + " more would earn another.";
    }

    /** Gives the left-over units to the largest remainders; at most one each, and never to a remainder of zero. */
    private static void placeLeftOver(Day day, Allocation allocation, int left) {
        List<ProcedureCode> byRemainder = new ArrayList<>(day.timed.keySet());
        byRemainder.sort(Comparator.comparingInt((ProcedureCode code) -> day.remainder(code))
                .reversed());
        int boundary = day.remainder(byRemainder.get(left - 1));
        List<ProcedureCode> tied = new ArrayList<>();
        int toPlace = left;
        for (ProcedureCode code : byRemainder) {
            int remainder = day.remainder(code);
            if (remainder > boundary) {
                toPlace--;
                give(allocation, code, remainder);
            } else if (remainder == boundary) {
                tied.add(code);
            }
        }
        if (tied.size() == toPlace) {
            tied.forEach(code -> give(allocation, code, boundary));
        } else {
            allocation.tied.addAll(tied);
            allocation.toPlace = toPlace;
            allocation.step(
                    UnitMethod.CMS,
                    "tie",
                    null,
                    toPlace + (toPlace == 1 ? " unit is" : " units are") + " left and " + tied.size()
                            + " codes have the same remainder of " + boundary + " minutes: a person decides.");
        }
    }

    private static void give(Allocation allocation, ProcedureCode code, int remainder) {
        allocation.units.merge(code, 1, Integer::sum);
        allocation.step(
                UnitMethod.CMS,
                "largest-remainder",
                code,
                "A unit left over goes to " + code + ": its remainder of " + remainder
                        + " minutes is among the largest.");
    }

    private static Allocation midpoint(Day day) {
        Allocation allocation = new Allocation();
        day.timed.forEach((code, minutes) -> {
            int units = unitsIn(minutes);
            allocation.units.put(code, units);
            allocation.step(
                    UnitMethod.AMA,
                    "midpoint",
                    code,
                    code + " has " + minutes + " minutes: " + units
                            + " times past the midpoint of a quarter hour; remainders are not pooled.");
        });
        return allocation;
    }

    /** ⌊(minutes+7)/15⌋: intervals 8-22, 23-37, 38-52, and on. */
    private static int unitsIn(int minutes) {
        return (minutes + UNIT_MINUTES - MIDPOINT_MINUTES) / UNIT_MINUTES;
    }

    /** One provider's minutes by code, in the order given. */
    private static final class Day {
        final Optional<String> provider;
        final Map<ProcedureCode, Integer> timed = new LinkedHashMap<>();
        final Map<ProcedureCode, Integer> untimed = new LinkedHashMap<>();

        private Day(Optional<String> provider) {
            this.provider = provider;
        }

        static Day of(Optional<String> provider, List<ServiceMinutes> services) {
            Day day = new Day(provider);
            for (ServiceMinutes service : services) {
                if (service.provider().equals(provider)) {
                    (service.timed() ? day.timed : day.untimed).merge(service.code(), service.minutes(), Integer::sum);
                }
            }
            return day;
        }

        int remainder(ProcedureCode code) {
            return timed.getOrDefault(code, 0) % UNIT_MINUTES;
        }

        int timedTotal() {
            return timed.values().stream().mapToInt(Integer::intValue).sum();
        }

        int untimedTotal() {
            return untimed.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Units by code, and at most one tie, while they are worked out. */
    private static final class Allocation {
        final Map<ProcedureCode, Integer> units = new LinkedHashMap<>();
        final List<ProcedureCode> tied = new ArrayList<>();
        final List<UnitStep> steps = new ArrayList<>();
        int toPlace;

        void step(UnitMethod method, String rule, @Nullable ProcedureCode code, String because) {
            steps.add(UnitStep.builder()
                    .rule(rule)
                    .code(Optional.ofNullable(code))
                    .because(because)
                    .source(method.source())
                    .build());
        }

        int placed() {
            return units.values().stream().mapToInt(Integer::intValue).sum();
        }

        int total() {
            return placed() + toPlace;
        }

        List<CodeUnits> units(Day day) {
            List<CodeUnits> list = new ArrayList<>();
            units.forEach((code, count) -> list.add(CodeUnits.builder()
                    .code(code)
                    .units(count)
                    .minutes(day.timed.getOrDefault(code, 0))
                    .provider(day.provider)
                    .build()));
            return list;
        }

        /** The tie in the order in which the codes were given. */
        Optional<UnitChoice> choice(Day day) {
            if (tied.isEmpty()) {
                return Optional.empty();
            }
            List<ProcedureCode> inOrder = new ArrayList<>(day.timed.keySet());
            inOrder.retainAll(tied);
            return Optional.of(UnitChoice.builder()
                    .codes(inOrder)
                    .unitsToPlace(toPlace)
                    .provider(day.provider)
                    .build());
        }

        /** Whether some way to settle the tie of one makes it the same as the other; only one of the two has a tie. */
        boolean couldEqual(Allocation other) {
            if (total() != other.total()) {
                return false;
            }
            for (ProcedureCode code : units.keySet()) {
                int difference = other.units.getOrDefault(code, 0) - units.getOrDefault(code, 0);
                int most = tied.contains(code) ? 1 : 0;
                int least = other.tied.contains(code) ? -1 : 0;
                if (difference > most || difference < least) {
                    return false;
                }
            }
            return true;
        }
    }
}
