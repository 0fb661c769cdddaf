package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.EDITS;
import static org.openmassage.billing.scrub.ScrubGroup.MODIFIERS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.edit.EditIndicator;
import org.openmassage.billing.edit.PairEdit;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;

/** Rules about pairs of codes, and about the modifiers that part them. */
final class EditRules {
    private static final Set<Modifier> SEPARATE =
            Stream.of("59", "XE", "XS", "XP", "XU").map(Modifier::parse).collect(Collectors.toUnmodifiableSet());
    private static final Set<Modifier> ASSISTANT =
            Stream.of("CQ", "CO").map(Modifier::parse).collect(Collectors.toUnmodifiableSet());

    private EditRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(EDITS, "claim.edit-conflict")
                        .says(
                                "Two codes of one date are never paid together, with or without a modifier.",
                                "Decide which code is billed; the minutes of the other do not move to it.")
                        .from(Sources.PAIRS)
                        .at("/lines/*/code")
                        .finds((claim, context) -> pairs(claim, context, EditIndicator.NEVER)),
                ScrubRule.warning(EDITS, "claim.edit-modifier")
                        .says(
                                "Two codes of one date are paid together only with a modifier.",
                                "Add 59 or an X modifier only if the services were truly separate and the notes show it.")
                        .from(Sources.PAIRS)
                        .at("/lines/*/code")
                        .finds((claim, context) -> pairs(claim, context, EditIndicator.WITH_MODIFIER)),
                ScrubRule.error(MODIFIERS, "claim.modifiers-too-many")
                        .says("A line has more than 4 modifiers.", "Keep the modifiers that decide payment.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, SV101; CMS-1500 (02/12), box 24D"))
                        .at("/lines/*/modifiers")
                        .finds((claim, context) -> Paths.lines(
                                claim, "modifiers", line -> line.modifiers().size() > Claim.MAX_MODIFIERS)),
                ScrubRule.error(MODIFIERS, "claim.modifier-repeated")
                        .says("A line has the same modifier twice.", "Remove the repetition.")
                        .from(ScrubSource.consensus("CARC 4 and RARC N519: the modifiers do not fit together"))
                        .at("/lines/*/modifiers")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "modifiers",
                                line -> new HashSet<>(line.modifiers()).size()
                                        < line.modifiers().size())),
                ScrubRule.error(MODIFIERS, "claim.modifier-of-assistant")
                        .says(
                                "A line has a modifier of therapy assistants, which a massage therapist is not.",
                                "Remove CQ or CO.")
                        .from(ScrubSource.confirmed(
                                "CMS: CQ and CO are for physical and occupational therapy assistants"))
                        .at("/lines/*/modifiers")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "modifiers",
                                line -> line.modifiers().stream().anyMatch(ASSISTANT::contains))),
                ScrubRule.warning(MODIFIERS, "claim.modifier-without-pair")
                        .says(
                                "A line says that its service was separate, and no code of the day is bundled with it.",
                                "Remove 59 or the X modifier, unless the payer asked for it.")
                        .from(Sources.PAIRS)
                        .at("/lines/*/modifiers")
                        .finds(EditRules::needless),
                ScrubRule.error(MODIFIERS, "claim.modifier-required")
                        .says(
                                "A line lacks a modifier that the payer wants.",
                                "Add the modifier of the payer's policy.")
                        .from(Sources.POLICY)
                        .at("/lines/*/modifiers")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "modifiers",
                                line -> context.policy()
                                        .filter(policy ->
                                                !line.modifiers().containsAll(policy.modifiersOf(line.code())))
                                        .isPresent())));
    }

    static boolean apply(ScrubContext context) {
        return context.policy().map(policy -> policy.editsApply().value()).orElse(true);
    }

    /** Points to the line of column 2, the code that would not be paid. */
    private static Stream<String> pairs(Claim claim, ScrubContext context, EditIndicator indicator) {
        if (!apply(context)) {
            return Stream.empty();
        }
        Map<LocalDate, List<ClaimLine>> days = days(claim);
        Map<LocalDate, Set<ProcedureCode>> unpaid = codes(
                days,
                context,
                (day, edit) ->
                        edit.indicator() == indicator && (indicator == EditIndicator.NEVER || !separated(day, edit)),
                List.of(PairEdit::column2));
        return Paths.lines(
                claim,
                "code",
                line -> unpaid.getOrDefault(line.date(), Set.of()).contains(line.code()));
    }

    private static Stream<String> needless(Claim claim, ScrubContext context) {
        if (!apply(context)) {
            return Stream.empty();
        }
        Map<LocalDate, Set<ProcedureCode>> paired =
                codes(days(claim), context, (day, edit) -> true, List.of(PairEdit::column1, PairEdit::column2));
        return Paths.lines(
                claim,
                "modifiers",
                line -> line.modifiers().stream().anyMatch(SEPARATE::contains)
                        && !paired.getOrDefault(line.date(), Set.of()).contains(line.code()));
    }

    private static Map<LocalDate, List<ClaimLine>> days(Claim claim) {
        Map<LocalDate, List<ClaimLine>> days = new LinkedHashMap<>();
        claim.lines()
                .forEach(line -> days.computeIfAbsent(line.date(), date -> new ArrayList<>())
                        .add(line));
        return days;
    }

    private interface Fit {
        boolean test(List<ClaimLine> day, PairEdit edit);
    }

    /** For each day, the codes of one or both columns of the active edits that fit. */
    private static Map<LocalDate, Set<ProcedureCode>> codes(
            Map<LocalDate, List<ClaimLine>> days,
            ScrubContext context,
            Fit fit,
            List<Function<PairEdit, ProcedureCode>> columns) {
        Map<LocalDate, Set<ProcedureCode>> found = new LinkedHashMap<>();
        days.forEach((date, lines) -> {
            Set<ProcedureCode> codes = lines.stream().map(ClaimLine::code).collect(Collectors.toSet());
            Predicate<PairEdit> fits = edit -> fit.test(lines, edit);
            found.put(
                    date,
                    context.edits().active(codes, date).stream()
                            .filter(fits)
                            .flatMap(edit -> columns.stream().map(column -> column.apply(edit)))
                            .collect(Collectors.toSet()));
        });
        return found;
    }

    private static boolean separated(List<ClaimLine> day, PairEdit edit) {
        return day.stream()
                .filter(line ->
                        line.code().equals(edit.column1()) || line.code().equals(edit.column2()))
                .flatMap(line -> line.modifiers().stream())
                .anyMatch(SEPARATE::contains);
    }
}
