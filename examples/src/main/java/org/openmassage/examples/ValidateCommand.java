package org.openmassage.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.estimate.CostEstimate;
import org.openmassage.billing.goodfaith.GoodFaithCheck;
import org.openmassage.billing.goodfaith.GoodFaithEstimate;
import org.openmassage.billing.posting.ClaimAccount;
import org.openmassage.billing.remittance.Remittance;
import org.openmassage.billing.statement.PatientStatement;
import org.openmassage.core.care.EpisodeOfCare;
import org.openmassage.core.care.ProgressReport;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.care.Visit;
import org.openmassage.core.consent.Consents;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.note.NoteCompleteness;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.person.Organization;
import org.openmassage.core.person.Patient;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.prescription.PrescriptionCompleteness;
import org.openmassage.core.sign.SignedDocument;
import org.openmassage.core.sign.SigningIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "validate",
        description = "Is this one of our documents, and is it complete?",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench validate soap-note examples/requests/soap-note.json --json"})
final class ValidateCommand implements Callable<Integer> {
    /** A kind of document and what is looked for in it beyond its form. */
    private record Kind<T>(Class<T> type, Function<T, Issues> check) {
        Issues read(String json, String source) {
            return check.apply(Documents.read(json, type, source));
        }
    }

    private static Map<String, Kind<?>> kinds() {
        Map<String, Kind<?>> kinds = new LinkedHashMap<>();
        kinds.put("patient", formOnly(Patient.class));
        kinds.put("practitioner", formOnly(Practitioner.class));
        kinds.put("organization", formOnly(Organization.class));
        kinds.put("consents", formOnly(Consents.class));
        kinds.put("health-history", formOnly(HealthHistory.class));
        kinds.put("prescription", new Kind<>(Prescription.class, PrescriptionCompleteness::check));
        kinds.put("visit", formOnly(Visit.class));
        kinds.put("screening-record", formOnly(ScreeningRecord.class));
        kinds.put("treatment-plan", formOnly(TreatmentPlan.class));
        kinds.put("soap-note", new Kind<>(SoapNote.class, NoteCompleteness::check));
        kinds.put("signed-document", new Kind<>(SignedDocument.class, ValidateCommand::intact));
        kinds.put("progress-report", formOnly(ProgressReport.class));
        kinds.put("letter", formOnly(Letter.class));
        kinds.put("episode-of-care", formOnly(EpisodeOfCare.class));
        kinds.put("claim", formOnly(Claim.class));
        kinds.put("good-faith-estimate", new Kind<>(GoodFaithEstimate.class, GoodFaithCheck::check));
        kinds.put("remittance", formOnly(Remittance.class));
        kinds.put("claim-account", formOnly(ClaimAccount.class));
        kinds.put("statement", formOnly(PatientStatement.class));
        kinds.put("cost-estimate", new Kind<>(CostEstimate.class, CostEstimate::issues));
        return kinds;
    }

    private static <T> Kind<T> formOnly(Class<T> type) {
        return new Kind<>(type, document -> Issues.none());
    }

    private static Issues intact(SignedDocument document) {
        return document.verify().valid() ? Issues.none() : Issues.of(SigningIssue.CHANGED_AFTER_SIGNING.at("/payload"));
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "KIND", description = "The kind of document: soap-note, prescription, ...")
    private String kind = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "DOCUMENT", description = "A file or its JSON.")
    private String document = "";

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    @Option(names = "--stdin", description = "Read one document a line from standard input, answer one a line.")
    private boolean stdin;

    @Override
    public Integer call() throws IOException {
        Kind<?> chosen = kinds().get(kind);
        if (chosen == null) {
            throw new Problem.InvalidInput(
                    "unknown-kind",
                    "",
                    "No such kind of document: choose one of " + String.join(", ", kinds().keySet()) + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        if (stdin) {
            BufferedReader reader = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank()) {
                    out.println(LineCommand.json(answer(chosen, line, "line").json()));
                }
            }
            return 0;
        }
        if (document.isEmpty()) {
            throw new Problem.InvalidInput("missing-input", "", "Give a file, its JSON, or --stdin.");
        }
        Input input = Input.of(document);
        Answered answered = answer(chosen, input.text(), input.source().isEmpty() ? "the document" : input.source());
        out.println(json ? LineCommand.json(answered.json()) : answered.text());
        return answered.yes() ? 0 : 1;
    }

    /** A document that cannot be read is an answer here, not a failure: that is what was asked. */
    private static Answered answer(Kind<?> kind, String text, String source) {
        try {
            Issues issues = kind.read(text, source);
            boolean valid = !issues.hasErrors();
            String words = issues.stream().map(Object::toString).collect(Collectors.joining("\n"));
            return new Answered(
                    Entry.of("valid", valid).with("issues", issues).map(),
                    valid,
                    (valid ? "valid" : "NOT valid") + "\n" + words);
        } catch (InvalidDocumentException e) {
            Entry issue = Entry.of("severity", Severity.ERROR)
                    .with("code", e.code())
                    .with("path", e.path())
                    .with("message", e.problem().message())
                    .with("remedy", e.remedy());
            return new Answered(
                    Entry.of("valid", false)
                            .with("issues", List.of(issue.map()))
                            .map(),
                    false,
                    "NOT valid\n" + e.getMessage());
        }
    }
}
