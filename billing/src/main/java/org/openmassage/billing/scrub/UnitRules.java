package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.UNITS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.billing.edit.DailyMaximum;
import org.openmassage.billing.unit.UnitCalculator;
import org.openmassage.billing.unit.UnitMethod;

/** Rules about units: against minutes, against each other, against daily maximums. */
final class UnitRules {
    private static final int ABSOLUTE = 2;
    private static final ScrubSource MINUTES = ScrubSource.confirmed(UnitMethod.CMS.source());

    private UnitRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(UNITS, "claim.units-zero")
                        .says("A line has no units.", "Enter the units or remove the line.")
                        .from(Sources.REJECTED)
                        .at("/lines/*/units")
                        .finds((claim, context) -> Paths.lines(claim, "units", line -> line.units() == 0)),
                ScrubRule.error(UNITS, "claim.units-over-minutes")
                        .says(
                                "A line has more units than its minutes can earn.",
                                "Calculate the units from the minutes in the note.")
                        .from(MINUTES)
                        .at("/lines/*/units")
                        .finds((claim, context) ->
                                Paths.lines(claim, "units", line -> line.units() > most(line, context))),
                ScrubRule.warning(UNITS, "claim.units-under-minutes")
                        .says(
                                "A line has fewer units than its minutes earn.",
                                "Calculate the units from the minutes in the note.")
                        .from(MINUTES)
                        .at("/lines/*/units")
                        .finds((claim, context) -> Paths.lines(
                                claim, "units", line -> line.units() > 0 && line.units() < least(line, context))),
                ScrubRule.warning(UNITS, "claim.units-over-day")
                        .says(
                                "The timed lines of a date have more units than their minutes earn together.",
                                "Check the notes: only minutes of codes that earned no unit may explain it.")
                        .from(MINUTES)
                        .at("/lines/*/units")
                        .finds(UnitRules::overDay),
                ScrubRule.warning(UNITS, "claim.units-of-untimed-code")
                        .says(
                                "A code that is billed once a day, however long it takes, has several units.",
                                "Enter one unit.")
                        .from(ScrubSource.consensus("CMS: service-based codes are reported once a day"))
                        .at("/lines/*/units")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "units",
                                line -> line.units() > 1 && timing(line, context) == ProcedureTiming.SERVICE)),
                ScrubRule.warning(UNITS, "claim.units-over-daily-maximum")
                        .says(
                                "A code has more units on one date than the daily maximum (MUE), with the claims sent before.",
                                "Check the units; expect a denial, or be ready to appeal.")
                        .from(Sources.MAXIMUMS)
                        .at("/lines/*/units")
                        .finds((claim, context) -> overMaximum(claim, context, kind -> kind != ABSOLUTE)),
                ScrubRule.error(UNITS, "claim.units-over-absolute-maximum")
                        .says(
                                "A code has more units on one date than is ever paid (MUE, absolute), with the claims sent before.",
                                "Correct the units; there is no appeal.")
                        .from(Sources.MAXIMUMS)
                        .at("/lines/*/units")
                        .finds((claim, context) -> overMaximum(claim, context, kind -> kind == ABSOLUTE)));
    }

    private static @Nullable ProcedureTiming timing(ClaimLine line, ScrubContext context) {
        return context.procedures()
                .find(line.code(), line.date())
                .map(ProcedureEntry::timing)
                .orElse(null);
    }

    static boolean timed(ClaimLine line, ScrubContext context) {
        return timing(line, context) == ProcedureTiming.QUARTER_HOUR;
    }

    private static UnitMethod method(ScrubContext context) {
        return context.policy().map(policy -> policy.unitMethod().value()).orElse(UnitMethod.CMS);
    }

    /** The most units that the minutes of a line can earn, whatever else was done that day. */
    private static long most(ClaimLine line, ScrubContext context) {
        if (!timed(line, context) || line.minutes().isEmpty()) {
            return Long.MAX_VALUE;
        }
        int minutes = line.minutes().get();
        return method(context) == UnitMethod.AMA
                ? alone(minutes)
                : minutes / UnitCalculator.UNIT_MINUTES + (minutes % UnitCalculator.UNIT_MINUTES > 0 ? 1 : 0);
    }

    /** The fewest units that the minutes of a line earn, whatever else was done that day. */
    private static long least(ClaimLine line, ScrubContext context) {
        if (!timed(line, context) || line.minutes().isEmpty()) {
            return 0;
        }
        int minutes = line.minutes().get();
        return method(context) == UnitMethod.AMA ? alone(minutes) : minutes / UnitCalculator.UNIT_MINUTES;
    }

    private static long alone(long minutes) {
        return (minutes + UnitCalculator.UNIT_MINUTES - UnitCalculator.MIDPOINT_MINUTES) / UnitCalculator.UNIT_MINUTES;
    }

    private static Stream<String> overDay(Claim claim, ScrubContext context) {
        if (method(context) != UnitMethod.CMS) {
            return Stream.empty();
        }
        Map<LocalDate, List<Integer>> days = new LinkedHashMap<>();
        for (int i = 0; i < claim.lines().size(); i++) {
            ClaimLine line = claim.lines().get(i);
            if (timed(line, context)) {
                days.computeIfAbsent(line.date(), date -> new ArrayList<>()).add(i);
            }
        }
        return days.values().stream()
                .filter(day -> overDay(day.stream().map(claim.lines()::get).toList(), context))
                .map(day -> Paths.line(day.get(0), "units"));
    }

    private static boolean overDay(List<ClaimLine> day, ScrubContext context) {
        if (day.stream().anyMatch(line -> line.minutes().isEmpty() || line.units() > most(line, context))) {
            return false; // cannot be told, or is told of the line already
        }
        long minutes = day.stream().mapToLong(line -> line.minutes().orElse(0)).sum();
        return day.stream().mapToLong(ClaimLine::units).sum() > alone(minutes);
    }

    private static Stream<String> overMaximum(Claim claim, ScrubContext context, IntPredicate kind) {
        if (!EditRules.apply(context)) {
            return Stream.empty();
        }
        Map<String, Long> units = new HashMap<>();
        EarlierClaims.days(claim, context)
                .values()
                .forEach(day -> day.forEach(
                        line -> units.merge(line.date() + " " + line.code(), (long) line.units(), Long::sum)));
        Set<String> told = new HashSet<>();
        return Paths.lines(claim, "units", line -> {
            String day = line.date() + " " + line.code();
            int maximum = context.edits()
                    .maximum(line.code())
                    .filter(found -> kind.test(found.adjudication()))
                    .map(DailyMaximum::units)
                    .orElse(Integer.MAX_VALUE);
            return units.getOrDefault(day, 0L) > maximum && told.add(day);
        });
    }
}
