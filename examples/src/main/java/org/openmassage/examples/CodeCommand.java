package org.openmassage.examples;

import java.time.LocalDate;
import java.util.Optional;
import org.openmassage.billing.codeset.DiagnosisValidity;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.core.code.InvalidCodeException;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;
import picocli.CommandLine.Command;

@Command(
        name = "code",
        description = "What is known of a procedure code on a date. The library ships no AMA descriptor.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench code '{\"value\": \"97124\", \"on\": \"2026-03-02\"}'"})
final class CodeCommand extends LineCommand<CodeCommand.Request> {
    /** The code, and the date of service. */
    record Request(String value, LocalDate on) {}

    private final ProcedureCodeSet codes = ProcedureCodeSet.standard();

    CodeCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        ProcedureCode code;
        try {
            code = ProcedureCode.parse(request.value());
        } catch (InvalidCodeException e) {
            return answered(
                    DiagnosisValidity.UNKNOWN,
                    Optional.empty(),
                    "Not in the form of a code: must be " + e.rule() + ".");
        }
        Optional<ProcedureEntry> entry = codes.catalog().find(code);
        if (entry.isEmpty()) {
            return answered(
                    DiagnosisValidity.CANNOT_TELL,
                    entry,
                    "The shipped codes are a subset and do not hold this one: ask the licensed catalog.");
        }
        return codes.find(code, request.on()).isPresent()
                ? answered(DiagnosisValidity.BILLABLE, entry, "In force on this date, as far as the catalog knows.")
                : answered(DiagnosisValidity.NOT_IN_FORCE, entry, "Not in force on this date.");
    }

    private static Answered answered(DiagnosisValidity status, Optional<ProcedureEntry> entry, String reason) {
        boolean billable = status == DiagnosisValidity.BILLABLE;
        Optional<Period> inForce = entry.flatMap(ProcedureEntry::inForce);
        return new Answered(
                Entry.of("status", status)
                        .with("billable", billable)
                        .with("validFrom", inForce.flatMap(Period::start).map(LocalDate::toString))
                        .with("validTo", inForce.flatMap(Period::end).map(LocalDate::toString))
                        .with("label", entry.map(ProcedureEntry::label))
                        .with("timing", entry.map(ProcedureEntry::timing))
                        .with("massageTherapy", entry.map(ProcedureEntry::massageTherapy))
                        .with("reason", reason)
                        .map(),
                billable,
                Words.of(status) + ": "
                        + entry.map(known -> known.label() + ". ").orElse("") + reason);
    }
}
