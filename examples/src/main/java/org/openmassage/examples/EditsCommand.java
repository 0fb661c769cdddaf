package org.openmassage.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.billing.edit.EditConflict;
import org.openmassage.billing.edit.EditFinding;
import org.openmassage.billing.edit.EditIndicator;
import org.openmassage.billing.edit.EditLine;
import org.openmassage.billing.edit.EditReview;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.PayerId;
import picocli.CommandLine.Command;

@Command(
        name = "edits",
        description = "Which codes are not paid together on a date (NCCI, practitioner).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The indicator is that of CMS: 0 never together, 1 with a modifier, 9 void.",
            "Also: \"lines\": [{\"code\": \"97140\", \"modifiers\": [\"59\"]}] in place of \"codes\", and \"payer\": \"wa-lni\".",
            "Example: openmassage-workbench edits '{\"codes\": [\"97140\", \"97124\"], \"on\": \"2024-07-01\"}'"
        })
final class EditsCommand extends LineCommand<EditsCommand.Request> {
    /**
     * The codes of one patient, date and provider, or the lines with their modifiers; with a payer, whether it applies edits.
     */
    record Request(List<ProcedureCode> codes, List<EditLine> lines, Optional<PayerId> payer, LocalDate on) {}

    EditsCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        List<EditLine> lines = new ArrayList<>(request.lines());
        request.codes().forEach(code -> lines.add(EditLine.of(code)));
        if (lines.size() < 2) {
            throw new Problem.InvalidInput(
                    "missing-property", "/codes", "Give two codes or more of one day: an edit is about a pair.");
        }
        EditReview review = review(request, lines);
        List<EditFinding> found =
                EditTable.standard().find(lines.stream().map(EditLine::code).collect(Collectors.toSet()), request.on());
        List<Map<String, Object>> edits = found.stream()
                .map(finding -> Entry.of("column1", finding.edit().column1())
                        .with("column2", finding.edit().column2())
                        .with("indicator", digit(finding.edit().indicator()))
                        .with("meaning", finding.edit().indicator())
                        .with("active", finding.active())
                        .with("covered", finding.covered())
                        .with("source", source(finding))
                        .with("resolution", conflict(review, finding).map(EditConflict::resolution))
                        .with("modifiers", conflict(review, finding).map(EditConflict::modifiers))
                        .with("modifierOn", conflict(review, finding).map(EditConflict::modifierOn))
                        .map())
                .toList();
        boolean covered = EditTable.standard().covered().contains(request.on());
        String text = found.isEmpty()
                ? "no edit between these codes is known; the shipped table holds those among codes of manual therapy"
                : found.stream()
                        .map(finding -> finding.edit().column1() + " with "
                                + finding.edit().column2() + ": "
                                + Words.of(finding.edit().indicator())
                                + (finding.active() ? "" : ", not active")
                                + conflict(review, finding)
                                        .map(EditsCommand::advice)
                                        .orElse("")
                                + (finding.covered() ? "" : " (the table is of another quarter)"))
                        .collect(Collectors.joining("\n"));
        return new Answered(
                Entry.of("edits", edits)
                        .with("applied", review.applied())
                        .with("covered", covered)
                        .map(),
                true,
                text
                        + (covered || !found.isEmpty() ? "" : ", and is of another quarter")
                        + (review.applied() ? "" : "\nthis payer applies no edits"));
    }

    private static EditReview review(Request request, List<EditLine> lines) {
        return request.payer()
                .map(payer -> PayerCatalog.standard()
                        .get(payer)
                        .policyOn(request.on())
                        .orElseThrow(() -> new Problem.InvalidInput(
                                "payer-policy-missing", "/payer", "The payer has no policy for this day."))
                        .reviewEdits(EditTable.standard(), lines, request.on()))
                .orElseGet(() -> EditReview.of(EditTable.standard(), lines, request.on()));
    }

    private static Optional<EditConflict> conflict(EditReview review, EditFinding finding) {
        return review.conflicts().stream()
                .filter(conflict -> conflict.edit().equals(finding.edit()))
                .findFirst();
    }

    private static String advice(EditConflict conflict) {
        return switch (conflict.resolution()) {
            case SEPARATED -> "; a modifier says that they were separate";
            case MODIFIER_NEEDED ->
                "; only if truly separate, with one of "
                        + conflict.modifiers().stream().map(Modifier::value).collect(Collectors.joining(", "));
            case CHOICE -> "; no modifier helps: the biller chooses one, and no minutes move";
        };
    }

    private static String source(EditFinding finding) {
        return finding.edit().basis().citations().stream()
                .map(CitationId::value)
                .collect(Collectors.joining(", "));
    }

    private static int digit(EditIndicator indicator) {
        return switch (indicator) {
            case NEVER -> 0;
            case WITH_MODIFIER -> 1;
            case VOID -> 9;
        };
    }
}
