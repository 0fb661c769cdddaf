package org.openmassage.examples;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openmassage.billing.edit.EditFinding;
import org.openmassage.billing.edit.EditIndicator;
import org.openmassage.billing.edit.EditTable;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.vocabulary.CitationId;
import picocli.CommandLine.Command;

@Command(
        name = "edits",
        description = "Which codes are not paid together on a date (NCCI, practitioner).",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "The indicator is that of CMS: 0 never together, 1 with a modifier, 9 void.",
            "Example: openmassage-workbench edits '{\"codes\": [\"97140\", \"97124\"], \"on\": \"2024-07-01\"}'"
        })
final class EditsCommand extends LineCommand<EditsCommand.Request> {
    /** The codes of one patient, date and provider. */
    record Request(List<ProcedureCode> codes, LocalDate on) {}

    EditsCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        List<EditFinding> found = EditTable.standard().find(new LinkedHashSet<>(request.codes()), request.on());
        List<Map<String, Object>> edits = found.stream()
                .map(finding -> Entry.of("column1", finding.edit().column1())
                        .with("column2", finding.edit().column2())
                        .with("indicator", digit(finding.edit().indicator()))
                        .with("meaning", finding.edit().indicator())
                        .with("active", finding.active())
                        .with("covered", finding.covered())
                        .with("source", source(finding))
                        .map())
                .toList();
        String text = found.isEmpty()
                ? "no edit between these codes is known"
                : found.stream()
                        .map(finding -> finding.edit().column1() + " with "
                                + finding.edit().column2() + ": "
                                + Words.of(finding.edit().indicator())
                                + (finding.active() ? "" : ", not active")
                                + (finding.covered() ? "" : " (the table is of another quarter)"))
                        .collect(Collectors.joining("\n"));
        return new Answered(Entry.of("edits", edits).map(), true, text);
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
