package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.EDITS;
import static org.openmassage.billing.scrub.ScrubGroup.MODIFIERS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
                                "Decide which code is billed; the minutes of the other do not move to it."
                                        + " A claim already sent is mended by a replacement.")
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

    /** Points to the line of column 2, the code that would not be paid; to that of column 1 where the other is on a claim sent before. */
    private static Stream<String> pairs(Claim claim, ScrubContext context, EditIndicator indicator) {
        Map<LocalDate, List<ClaimLine>> days = EarlierClaims.days(claim, context);
        Map<LocalDate, List<PairEdit>> edits = edits(days, context);
        return Paths.lines(
                claim,
                "code",
                line -> edits.getOrDefault(line.date(), List.of()).stream()
                        .filter(edit -> edit.indicator() == indicator)
                        .filter(edit -> indicator == EditIndicator.NEVER
                                || !separated(days.getOrDefault(line.date(), List.of()), edit))
                        .anyMatch(edit -> line.code().equals(edit.column2())
                                || (line.code().equals(edit.column1()) && !holds(claim, line.date(), edit.column2()))));
    }

    private static boolean holds(Claim claim, LocalDate date, ProcedureCode code) {
        return claim.lines().stream()
                .anyMatch(line -> line.date().equals(date) && line.code().equals(code));
    }

    private static Stream<String> needless(Claim claim, ScrubContext context) {
        if (!apply(context)) {
            return Stream.empty();
        }
        Map<LocalDate, List<PairEdit>> edits = edits(EarlierClaims.days(claim, context), context);
        return Paths.lines(
                claim,
                "modifiers",
                line -> line.modifiers().stream().anyMatch(SEPARATE::contains)
                        && edits.getOrDefault(line.date(), List.of()).stream()
                                .noneMatch(edit -> line.code().equals(edit.column1())
                                        || line.code().equals(edit.column2())));
    }

    /** For each day, the active edits of its codes; none where the payer applies no edits. */
    private static Map<LocalDate, List<PairEdit>> edits(Map<LocalDate, List<ClaimLine>> days, ScrubContext context) {
        Map<LocalDate, List<PairEdit>> found = new LinkedHashMap<>();
        if (apply(context)) {
            days.forEach((date, lines) -> found.put(
                    date,
                    context.edits().active(lines.stream().map(ClaimLine::code).collect(Collectors.toSet()), date)));
        }
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
