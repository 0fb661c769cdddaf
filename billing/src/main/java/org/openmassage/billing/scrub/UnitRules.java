package org.openmassage.billing.scrub;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.codeset.ProcedureTiming;
import org.openmassage.billing.edit.DailyMaximum;
import org.openmassage.billing.edit.EditIndicator;
import org.openmassage.billing.edit.PairEdit;
import org.openmassage.billing.unit.UnitCalculator;
import org.openmassage.billing.unit.UnitMethod;
import org.openmassage.core.code.Modifier;

/** Rules about units: against minutes, against each other, against daily maximums. */
final class UnitRules {
    private static final String NCCI = "NCCI edits, practitioner table, from 2024-07-01; later quarters unconfirmed";
    private static final Set<Modifier> SEPARATE =
            Stream.of("59", "XE", "XS", "XP", "XU").map(Modifier::parse).collect(Collectors.toUnmodifiableSet());

    private UnitRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(
                        "claim.units-zero",
                        "A line has no units.",
                        "Enter the units or remove the line.",
                        "837P X222A1 SV104; CMS-1500 (02/12) box 24G",
                        (claim, context) -> Paths.lines(claim, "units", line -> line.units() == 0)),
                ScrubRule.error(
                        "claim.units-over-minutes",
                        "A line has more units than its minutes can earn.",
                        "Calculate the units from the minutes in the note.",
                        UnitMethod.CMS.source(),
                        (claim, context) -> Paths.lines(claim, "units", line -> line.units() > most(line, context))),
                ScrubRule.warning(
                        "claim.units-under-minutes",
                        "A line has fewer units than its minutes earn.",
                        "Calculate the units from the minutes in the note.",
                        UnitMethod.CMS.source(),
                        (claim, context) -> Paths.lines(
                                claim, "units", line -> line.units() > 0 && line.units() < least(line, context))),
                ScrubRule.warning(
                        "claim.units-over-day",
                        "The timed lines of a date have more units than their minutes earn together.",
                        "Check the notes: only minutes of codes that earned no unit may explain it.",
                        UnitMethod.CMS.source(),
                        UnitRules::overDay),
                ScrubRule.error(
                        "claim.edit-conflict",
                        "Two codes of one date are never paid together, with or without a modifier.",
                        "Decide which code is billed; the minutes of the other do not move to it.",
                        NCCI,
                        (claim, context) -> edits(claim, context, EditIndicator.NEVER)),
                ScrubRule.warning(
                        "claim.edit-modifier",
                        "Two codes of one date are paid together only with a modifier.",
                        "Add 59 or an X modifier only if the services were truly separate and the notes show it.",
                        NCCI,
                        (claim, context) -> edits(claim, context, EditIndicator.WITH_MODIFIER)),
                ScrubRule.warning(
                        "claim.units-over-daily-maximum",
                        "A code has more units on one date than the daily maximum (MUE).",
                        "Check the units; expect a denial or be ready to appeal.",
                        "NCCI medically unlikely edits, practitioner table, from 2024-07-01; later quarters unconfirmed",
                        UnitRules::overMaximum));
    }

    private static boolean timed(ClaimLine line, ScrubContext context) {
        return context.procedures()
                .find(line.code(), line.date())
                .filter(entry -> entry.timing() == ProcedureTiming.QUARTER_HOUR)
                .isPresent();
    }

    private static UnitMethod method(ScrubContext context) {
        return context.policy().map(policy -> policy.unitMethod().value()).orElse(UnitMethod.CMS);
    }

    /** The most units that the minutes of a line can earn, whatever else was done that day. */
    private static int most(ClaimLine line, ScrubContext context) {
        if (!timed(line, context) || line.minutes().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int minutes = line.minutes().get();
        return method(context) == UnitMethod.AMA
                ? alone(minutes)
                : minutes / UnitCalculator.UNIT_MINUTES + (minutes % UnitCalculator.UNIT_MINUTES > 0 ? 1 : 0);
    }

    /** The fewest units that the minutes of a line earn, whatever else was done that day. */
    private static int least(ClaimLine line, ScrubContext context) {
        if (!timed(line, context) || line.minutes().isEmpty()) {
            return 0;
        }
        int minutes = line.minutes().get();
        return method(context) == UnitMethod.AMA ? alone(minutes) : minutes / UnitCalculator.UNIT_MINUTES;
    }

    private static int alone(int minutes) {
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
        int minutes = day.stream().mapToInt(line -> line.minutes().orElse(0)).sum();
        return day.stream().mapToInt(ClaimLine::units).sum() > alone(minutes);
    }

    private static boolean editsApply(ScrubContext context) {
        return context.policy().map(policy -> policy.editsApply().value()).orElse(true);
    }

    /** Points to the line of column 2, the code that would not be paid. */
    private static Stream<String> edits(Claim claim, ScrubContext context, EditIndicator indicator) {
        if (!editsApply(context)) {
            return Stream.empty();
        }
        Map<LocalDate, List<ClaimLine>> days = new LinkedHashMap<>();
        claim.lines()
                .forEach(line -> days.computeIfAbsent(line.date(), date -> new ArrayList<>())
                        .add(line));
        Map<LocalDate, List<PairEdit>> active = new LinkedHashMap<>();
        days.forEach((date, lines) -> active.put(
                date,
                context.edits().active(lines.stream().map(ClaimLine::code).collect(Collectors.toSet()), date).stream()
                        .filter(edit -> edit.indicator() == indicator)
                        .filter(edit -> indicator == EditIndicator.NEVER || !separated(lines, edit))
                        .toList()));
        return Paths.lines(
                claim,
                "code",
                line -> active.getOrDefault(line.date(), List.of()).stream()
                        .anyMatch(edit -> edit.column2().equals(line.code())));
    }

    private static boolean separated(List<ClaimLine> day, PairEdit edit) {
        return day.stream()
                .filter(line ->
                        line.code().equals(edit.column1()) || line.code().equals(edit.column2()))
                .flatMap(line -> line.modifiers().stream())
                .anyMatch(SEPARATE::contains);
    }

    private static Stream<String> overMaximum(Claim claim, ScrubContext context) {
        if (!editsApply(context)) {
            return Stream.empty();
        }
        Map<String, Integer> units = new HashMap<>();
        claim.lines().forEach(line -> units.merge(line.date() + " " + line.code(), line.units(), Integer::sum));
        Set<String> told = new HashSet<>();
        return Paths.lines(claim, "units", line -> {
            String day = line.date() + " " + line.code();
            int maximum = context.edits()
                    .maximum(line.code())
                    .map(DailyMaximum::units)
                    .orElse(Integer.MAX_VALUE);
            return units.getOrDefault(day, 0) > maximum && told.add(day);
        });
    }
}
