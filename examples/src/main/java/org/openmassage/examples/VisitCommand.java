package org.openmassage.examples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.openmassage.core.care.TreatmentPlan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "visit",
        description = "Run an episode of care from the order to the claims, and write its documents.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench visit examples/cases/chronic-neck-pain --out target/episode"})
final class VisitCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "CASE_DIR", description = "A case: case.json, the records and visits/*.json.")
    private Path caseFolder = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where the documents go.")
    private Path out = Path.of("");

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        EpisodeRun run = EpisodeRun.of(CaseFolder.read(caseFolder));
        List<String> files = EpisodeFiles.of(run).writeTo(out);
        if (json) {
            spec.commandLine().getOut().println(LineCommand.json(answer(run, files)));
        } else {
            spec.commandLine().getOut().println(Summary.of(run));
            spec.commandLine().getOut().println(files.size() + " files in " + out);
        }
        return run.screening().decision().allowsSession()
                        && run.billing().claims().stream()
                                .noneMatch(claim -> claim.issues().hasErrors())
                ? 0
                : 1;
    }

    private static Map<String, Object> answer(EpisodeRun run, List<String> files) {
        return Entry.of("decision", run.screening().decision())
                .with(
                        "plannedVisits",
                        run.plan().map(TreatmentPlan::plannedSessions).orElse(0))
                .with("notes", run.notes().size())
                .with(
                        "progress",
                        run.progress().stream()
                                .map(review -> Entry.of(
                                                "report", review.report().id())
                                        .with("on", review.report().writtenOn().toString())
                                        .with("changes", review.report().changes())
                                        .map())
                                .toList())
                .with(
                        "claims",
                        run.billing().claims().stream()
                                .map(claim -> Entry.of("id", claim.claim().id())
                                        .with(
                                                "total",
                                                claim.claim()
                                                        .total()
                                                        .getAmount()
                                                        .toPlainString())
                                        .with("clean", !claim.issues().hasErrors())
                                        .with("issues", claim.issues())
                                        .map())
                                .toList())
                .with(
                        "estimates",
                        run.estimate().stream()
                                .map(estimate -> Entry.of("id", estimate.id())
                                        .with(
                                                "patientOwes",
                                                estimate.patientOwes()
                                                        .map(owed ->
                                                                owed.getAmount().toPlainString()))
                                        .with("settled", estimate.settled())
                                        .map())
                                .toList())
                .with("goodFaith", run.folder().goodFaithEstimate().map(CaseGoodFaith.Made::answer))
                .with("letters", run.letters().size())
                .with("issues", run.issues())
                .with("files", files)
                .map();
    }
}
