package org.openmassage.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openmassage.billing.codeset.DiagnosisRelease;
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
            "Also, with official files: \"search\": \"low back pain\" or \"prefix\": \"M54\" in place of \"value\".",
            "With official files: --codes icd10cm_order_2026.txt.gz --codes conversion_table.csv",
            "Example: openmassage-workbench icd '{\"value\": \"M54.5\", \"on\": \"2026-03-02\"}'"
        })
final class IcdCommand extends LineCommand<IcdCommand.Request> {
    /** A code, words of its description, or the first characters of codes; and the date of service. */
    record Request(
            Optional<String> value,
            Optional<String> search,
            Optional<String> prefix,
            Optional<Integer> limit,
            LocalDate on) {}

    private static final int LIMIT = 20;

    @Option(
            names = "--codes",
            paramLabel = "FILE",
            description =
                    "A CMS order file of ICD-10-CM (its fiscal year in its name, or FILE@DATE with the day from which"
                            + " it is in force) or a conversion table (.csv); .gz is unpacked. Repeat for several.")
    private List<String> codes = new ArrayList<>();

    private @Nullable CodeFiles files;

    IcdCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        if (files == null) {
            files = CodeFiles.read(codes);
        }
        return request.value().isPresent() ? status(files, request.value().get(), request.on()) : found(files, request);
    }

    private static Answered status(CodeFiles files, String value, LocalDate on) {
        Icd10CmCode code;
        try {
            code = Icd10CmCode.parse(value);
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
        DiagnosisStatus status = files.codeSet().statusOf(code, on);
        Optional<DiagnosisRelease> release = files.releases().flatMap(all -> all.releaseOn(on));
        Entry json = Entry.of("status", status.status())
                .with("billable", status.billable())
                .with("validFrom", status.validFrom().map(LocalDate::toString))
                .with("validTo", status.validTo().map(LocalDate::toString))
                .with("replacedBy", status.replacedBy())
                .with("replaces", status.replaces())
                .with("description", release.flatMap(known -> known.descriptionOf(code)))
                .with("ancestors", release.map(known -> known.ancestorsOf(code)))
                .with("children", release.map(known -> known.childrenOf(code)))
                .with("reason", status.reason());
        String instead = status.replacedBy().isEmpty() ? "" : "\n  use: " + listed(status.replacedBy());
        String description = release.flatMap(known -> known.descriptionOf(code))
                .map(text -> "\n  " + text)
                .orElse("");
        return new Answered(
                json.map(),
                status.billable(),
                Words.of(status.status()) + ": " + status.reason() + description + instead);
    }

    private static String listed(List<Icd10CmCode> codes) {
        return codes.stream().map(Icd10CmCode::value).collect(Collectors.joining(", "));
    }

    private static Answered found(CodeFiles files, Request request) {
        if (request.search().isPresent() == request.prefix().isPresent()) {
            throw new Problem.InvalidInput(
                    "missing-property", "/value", "Give one of \"value\", \"search\" and \"prefix\".");
        }
        DiagnosisRelease release = files.releases()
                .flatMap(all -> all.releaseOn(request.on()))
                .orElseThrow(() -> new Problem.InvalidInput(
                        "no-release", "/on", "Searching needs an official file for that day: name it with --codes."));
        int limit = request.limit().orElse(LIMIT);
        List<Icd10CmCode> codes = request.search()
                .map(words -> release.search(words, limit))
                .orElseGet(() -> release.startingWith(request.prefix().orElse(""), limit));
        List<Map<String, Object>> entries = codes.stream()
                .map(code -> Entry.of("code", code)
                        .with("billable", release.isBillable(code))
                        .with("description", release.descriptionOf(code))
                        .map())
                .toList();
        return new Answered(
                Entry.of("codes", entries).map(),
                !codes.isEmpty(),
                codes.isEmpty()
                        ? "no code is found"
                        : codes.stream()
                                .map(code -> code
                                        + (release.isBillable(code) ? "  " : "- ")
                                        + release.descriptionOf(code).orElse(""))
                                .collect(Collectors.joining("\n")));
    }
}
