package org.openmassage.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmassage.billing.codelist.ListedCode;
import org.openmassage.billing.codeset.DiagnosisValidity;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.code.InvalidCodeException;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.time.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "code",
        description =
                "What is known on a date of a procedure code, a modifier, a place of service or a provider taxonomy code."
                        + " The library ships no AMA descriptor.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "With files of your own: --codes HCPC2026_JAN_ANWEB.txt --codes our-codes.csv (titles: code, label and, if you"
                    + " like, description, timing, start, end)",
            "Example: openmassage-workbench code '{\"value\": \"97124\", \"on\": \"2026-03-02\"}'"
        })
final class CodeCommand extends LineCommand<CodeCommand.Request> {
    /** The code, and the date of service. */
    record Request(String value, LocalDate on) {}

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description =
                    "HCPCS Level II of CMS (HCPC in its name; .txt or .csv), a table of your own (.csv), or licensed"
                            + " descriptors as text. It wins over what is shipped; a later one wins over an earlier. Write FILE@DATE"
                            + " where the file holds no dates, or where you have the files of several years: each answers"
                            + " from its date on, until the next one. .gz is unpacked.")
    private List<String> codes = new ArrayList<>();

    private @Nullable ProcedureCodeFiles files;

    CodeCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        if (files == null) {
            files = ProcedureCodeFiles.read(codes);
        }
        String value = request.value().strip();
        if (value.length() == 2) {
            Optional<ListedCode> place = find(files.placesOfService(), value);
            return place.isPresent()
                    ? listed("place-of-service", place, request.on())
                    : listed("modifier", find(files.modifiers(), value), request.on());
        }
        if (value.length() == 10) {
            return listed("provider-taxonomy", find(files.providerTaxonomy(), value), request.on());
        }
        return procedure(files, value, request.on());
    }

    private static Optional<ListedCode> find(Catalog<?, ListedCode> list, String value) {
        return list.stream()
                .filter(entry -> entry.code().equalsIgnoreCase(value))
                .findFirst();
    }

    private static Answered listed(String kind, Optional<ListedCode> latest, LocalDate on) {
        Optional<ListedCode> entry = latest.flatMap(code -> code.on(on)).or(() -> latest);
        Entry json = Entry.of("kind", kind);
        if (entry.isEmpty()) {
            return answered(
                    json,
                    DiagnosisValidity.CANNOT_TELL,
                    Optional.empty(),
                    Optional.empty(),
                    "The shipped list is a part of the whole and does not hold this code.");
        }
        boolean inForce = latest.flatMap(code -> code.on(on)).isPresent();
        boolean fits = entry.get().fitsMassage().orElse(true);
        return answered(
                json.with("fitsMassage", entry.get().fitsMassage()),
                inForce ? DiagnosisValidity.BILLABLE : DiagnosisValidity.NOT_IN_FORCE,
                inForce && fits,
                entry.get().inForce(),
                Optional.of(entry.get().label()),
                (inForce ? "In force on this date, as far as the list knows." : "Not in force on this date.")
                        + entry.get()
                                .basis()
                                .remark()
                                .map(remark -> " " + remark)
                                .orElse(""));
    }

    private static Answered procedure(ProcedureCodeFiles files, String value, LocalDate on) {
        Entry json = Entry.of("kind", "procedure");
        ProcedureCode code;
        try {
            code = ProcedureCode.parse(value);
        } catch (InvalidCodeException e) {
            return answered(
                    json,
                    DiagnosisValidity.UNKNOWN,
                    Optional.empty(),
                    Optional.empty(),
                    "Not in the form of a code: must be " + e.rule() + ".");
        }
        Optional<ProcedureEntry> known = files.procedures().catalog().find(code);
        Optional<ProcedureEntry> entry = known.flatMap(latest -> latest.on(on)).or(() -> known);
        if (entry.isEmpty()) {
            return answered(
                    json,
                    DiagnosisValidity.CANNOT_TELL,
                    Optional.empty(),
                    Optional.empty(),
                    "The codes at hand are a subset and do not hold this one: name the licensed file with --codes.");
        }
        boolean inForce = files.procedures().find(code, on).isPresent();
        return answered(
                json.with("timing", entry.get().timing())
                        .with("massageTherapy", entry.get().massageTherapy())
                        .with("description", entry.get().description())
                        .with("source", files.source(entry.get())),
                inForce ? DiagnosisValidity.BILLABLE : DiagnosisValidity.NOT_IN_FORCE,
                entry.get().inForce(),
                Optional.of(entry.get().label()),
                inForce ? "In force on this date, as far as the catalog knows." : "Not in force on this date.");
    }

    private static Answered answered(
            Entry json, DiagnosisValidity status, Optional<Period> inForce, Optional<String> label, String reason) {
        return answered(json, status, status == DiagnosisValidity.BILLABLE, inForce, label, reason);
    }

    private static Answered answered(
            Entry json,
            DiagnosisValidity status,
            boolean billable,
            Optional<Period> inForce,
            Optional<String> label,
            String reason) {
        boolean unfit = status == DiagnosisValidity.BILLABLE && !billable;
        return new Answered(
                json.with("status", status)
                        .with("billable", billable)
                        .with("validFrom", inForce.flatMap(Period::start).map(LocalDate::toString))
                        .with("validTo", inForce.flatMap(Period::end).map(LocalDate::toString))
                        .with("label", label)
                        .with("reason", reason)
                        .map(),
                billable,
                (unfit ? "in force, not for massage" : Words.of(status)) + ": "
                        + label.map(text -> text + ". ").orElse("") + reason);
    }
}
