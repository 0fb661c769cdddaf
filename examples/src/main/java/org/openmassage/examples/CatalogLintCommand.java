package org.openmassage.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
        description = "Does a clinic's own overlay fit the shipped catalogs? Exit 1 if it has an error.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench catalog lint examples/overlay"})
final class CatalogLintCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder that holds a folder for each catalog.")
    private Path folder = Path.of("");

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        List<OverlayIssue> issues = ClinicalKnowledge.standard().lint(Overlay.existing(folder));
        long errors = issues.stream()
                .filter(issue -> issue.severity() == Severity.ERROR)
                .count();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(LineCommand.json(
                    Entry.of("clean", errors == 0).with("issues", issues).map()));
        } else {
            out.println(issues.stream()
                    .map(issue -> Words.of(issue.severity()) + ": " + issue.text() + "\n")
                    .collect(Collectors.joining("", "", errors + (errors == 1 ? " error" : " errors"))));
        }
        return errors == 0 ? 0 : 1;
    }
}
