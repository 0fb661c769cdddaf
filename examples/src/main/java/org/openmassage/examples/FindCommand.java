package org.openmassage.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.search.ConditionSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "find",
        description = "Find entries by name, other name or id; conditions by diagnosis code and region, too.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench find condition 'slipped disc' --json"})
final class FindCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "KIND",
            description = "One of: ${COMPLETION-CANDIDATES}",
            completionCandidates = CatalogCommand.Kinds.class)
    private String kind = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "TEXT", description = "What it is called.")
    private List<String> text = List.of();

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    @Override
    public Integer call() throws JsonProcessingException {
        List<Map<String, Object>> entries = find(String.join(" ", text));
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(LineCommand.json(Entry.of("entries", entries).map()));
        } else {
            out.println(
                    entries.isEmpty()
                            ? "nothing found"
                            : entries.stream()
                                    .map(entry -> entry.get("id") + "  " + entry.get("name"))
                                    .collect(Collectors.joining("\n")));
        }
        return entries.isEmpty() ? 1 : 0;
    }

    private List<Map<String, Object>> find(String wanted) {
        if (!kind.equals("condition")) {
            return CatalogCommand.kind(kind).find(wanted);
        }
        return ConditionSearch.of(ClinicalKnowledge.standard().conditions()).find(wanted).stream()
                .map(match -> Entry.of("id", match.condition().id())
                        .with("name", match.condition().name())
                        .with("match", match.kind())
                        .with("matched", match.matched())
                        .map())
                .toList();
    }
}
