package org.openmassage.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmassage.billing.codeset.DiagnosisCodeSet;
import org.openmassage.billing.codeset.DiagnosisStatus;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.InvalidCodeException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "icd",
        description = "Whether a diagnosis code could be billed on a date, and what to use instead.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With official files: --codes icd10cm_order_2026.txt.gz --codes conversion_table.csv",
            "Example: openmassage-workbench icd '{\"value\": \"M54.5\", \"on\": \"2026-03-02\"}'"
        })
final class IcdCommand extends LineCommand<IcdCommand.Request> {
    /** The code, and the date of service. */
    record Request(String value, LocalDate on) {}

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description =
                    "A CMS order file of ICD-10-CM (its fiscal year in its name, or FILE@DATE with the day from which"
                            + " it is in force) or a conversion table (.csv); .gz is unpacked. Repeat for several.")
    private List<String> codes = new ArrayList<>();

    private @Nullable DiagnosisCodeSet codeSet;

    IcdCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        Icd10CmCode code;
        try {
            code = Icd10CmCode.parse(request.value());
        } catch (InvalidCodeException e) {
            String reason = "Not in the form of a code: must be " + e.rule() + ".";
            return new Answered(
                    Entry.of("status", "unknown")
                            .with("billable", false)
                            .with("reason", reason)
                            .map(),
                    false,
                    "unknown: " + reason);
        }
        if (codeSet == null) {
            codeSet = CodeFiles.read(codes);
        }
        DiagnosisStatus status = codeSet.statusOf(code, request.on());
        Entry json = Entry.of("status", status.status())
                .with("billable", status.billable())
                .with("validFrom", status.validFrom().map(LocalDate::toString))
                .with("validTo", status.validTo().map(LocalDate::toString))
                .with("replacedBy", status.replacedBy())
                .with("reason", status.reason());
        String instead = status.replacedBy().isEmpty()
                ? ""
                : "\n  use: "
                        + status.replacedBy().stream().map(Icd10CmCode::value).collect(Collectors.joining(", "));
        return new Answered(
                json.map(), status.billable(), Words.of(status.status()) + ": " + status.reason() + instead);
    }
}
