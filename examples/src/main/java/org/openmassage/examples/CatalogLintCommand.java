package org.openmassage.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.core.catalog.CatalogProblem;
import org.openmassage.core.catalog.CatalogSource;
import org.openmassage.core.issue.Severity;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.OverlayIssue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "lint",
        description = "Does a clinic's own overlay, or its pack of payers, fit what ships? Exit 1 if it has an error.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench catalog lint examples/overlay"})
final class CatalogLintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that holds a folder for each catalog.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    @Option(
            names = "--payers",
            description = "The folder is a pack of payers with an index.json, such as examples/payers/template.")
    private boolean payers;

    @Override
    public Integer call() throws JsonProcessingException {
        return payers ? lintPayers() : lintOverlay();
    }

    private int lintPayers() throws JsonProcessingException {
        List<CatalogProblem> problems = PayerCatalog.lint(CatalogSource.folder(Overlay.existing(folder)));
        return print(
                problems.size(),
                problems.stream().map(CatalogLintCommand::issue).toList(),
                problems.stream().map(problem -> "error: " + problem.text()).toList());
    }

    private static Map<String, Object> issue(CatalogProblem problem) {
        return Entry.of("severity", Severity.ERROR)
                .with("code", problem.code())
                .with("file", problem.resource())
                .with("line", problem.line())
                .with("path", problem.path())
                .with("message", problem.message())
                .with("remedy", problem.remedy())
                .map();
    }

    private int lintOverlay() throws JsonProcessingException {
        List<OverlayIssue> issues = ClinicalKnowledge.standard().lint(Overlay.existing(folder));
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        return print(
                errors,
                issues,
                issues.stream()
                        .map(issue -> Words.of(issue.severity()) + ": " + issue.text())
                        .toList());
    }

    private int print(long errors, List<?> issues, List<String> texts) throws JsonProcessingException {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(LineCommand.json(
                    Entry.of("clean", errors == 0).with("issues", issues).map()));
        } else {
            out.println(texts.stream()
                    .map(text -> text + "\n")
                    .collect(Collectors.joining("", "", errors + (errors == 1 ? " error" : " errors"))));
        }
        return errors == 0 ? 0 : 1;
    }
}
