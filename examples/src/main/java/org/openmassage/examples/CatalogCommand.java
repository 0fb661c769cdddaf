package org.openmassage.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.openmassage.assessment.muscle.Muscle;
import org.openmassage.assessment.muscle.Muscles;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.redflag.RedFlag;
import org.openmassage.assessment.specialtest.SpecialTest;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.billing.payer.Payer;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.vocabulary.Term;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.education.Education;
import org.openmassage.protocols.education.Program;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.search.NameSearch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "catalog",
        description = "What the shipped catalogs hold.",
        mixinStandardHelpOptions = true,
        subcommands = {CatalogLintCommand.class, CatalogSchemaCommand.class},
        footer = {"", "Example: openmassage-workbench catalog condition chronic-neck-pain --json"})
final class CatalogCommand implements Callable<Integer> {
    /** A catalog and how its entries are named. */
    record Kind<K extends Term, V>(Catalog<K, V> catalog, Function<V, String> name) {
        /** The entries that are called so, the best match first. */
        List<Map<String, Object>> find(String text) {
            return NameSearch.of(
                            catalog.entries().stream(),
                            entry -> entry.key().value(),
                            entry -> name.apply(entry.value()),
                            entry -> entry.value() instanceof Technique technique ? technique.synonyms() : List.of())
                    .find(text)
                    .stream()
                    .map(match -> Entry.of("id", match.entry().key())
                            .with("name", name.apply(match.entry().value()))
                            .with("match", match.kind())
                            .with("matched", match.matched())
                            .map())
                    .toList();
        }

        List<Map<String, Object>> entries() {
            return catalog.entries().stream()
                    .map(entry -> Entry.of("id", entry.key())
                            .with("name", name.apply(entry.value()))
                            .with("catalogVersion", entry.provenance().version())
                            .map())
                    .toList();
        }

        private static String unknown(List<String> nearMatches) {
            return "No such entry: "
                    + (nearMatches.isEmpty() ? "" : "did you mean " + String.join(", ", nearMatches) + "? If not, ")
                    + "list the kind without an id to see what there is.";
        }

        V get(String id) {
            return catalog.keys().stream()
                    .filter(key -> key.value().equals(id))
                    .findFirst()
                    .map(catalog::get)
                    .orElseThrow(() -> new Problem.InvalidInput("unknown-entry", "", unknown(catalog.nearMatches(id))));
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "KIND",
            description = "One of: ${COMPLETION-CANDIDATES}",
            completionCandidates = Kinds.class)
    private String kind = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "One entry, whole.")
    private String id = "";

    @Option(names = "--json", description = "Print one JSON object on one line.")
    private boolean json;

    /** The kinds, for the help text. */
    static final class Kinds implements Iterable<String> {
        @Override
        public java.util.Iterator<String> iterator() {
            return List.of(
                            "condition",
                            "technique",
                            "contraindication",
                            "protocol",
                            "measure",
                            "red-flag",
                            "citation",
                            "payer",
                            "program",
                            "special-test",
                            "muscle")
                    .iterator();
        }
    }

    private static Map<String, Kind<?, ?>> kinds() {
        ClinicalKnowledge knowledge = ClinicalKnowledge.standard();
        Map<String, Kind<?, ?>> kinds = new LinkedHashMap<>();
        kinds.put("condition", new Kind<>(knowledge.conditions(), Condition::name));
        kinds.put("technique", new Kind<>(knowledge.techniques(), Technique::name));
        kinds.put("contraindication", new Kind<>(knowledge.contraindications(), Contraindication::name));
        kinds.put("protocol", new Kind<>(knowledge.protocols(), Protocol::name));
        kinds.put("measure", new Kind<>(knowledge.measures(), OutcomeMeasure::name));
        kinds.put("red-flag", new Kind<>(knowledge.redFlags(), RedFlag::name));
        kinds.put("citation", new Kind<>(knowledge.citations(), Citation::title));
        kinds.put("payer", new Kind<>(PayerCatalog.standard(), Payer::name));
        kinds.put("program", new Kind<>(Education.programs(), Program::name));
        kinds.put("special-test", new Kind<>(SpecialTests.standard(), SpecialTest::name));
        kinds.put("muscle", new Kind<>(Muscles.standard(), Muscle::name));
        return kinds;
    }

    /** The kind of this name. */
    static Kind<?, ?> kind(String name) {
        Map<String, Kind<?, ?>> kinds = kinds();
        Kind<?, ?> chosen = kinds.get(name);
        if (chosen == null) {
            throw new Problem.InvalidInput(
                    "unknown-kind",
                    "",
                    "No such kind of entry: choose one of " + String.join(", ", kinds.keySet()) + ".");
        }
        return chosen;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        if (kind.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Which kind? --help lists them.");
        }
        Kind<?, ?> chosen = kind(kind);
        var out = spec.commandLine().getOut();
        if (!id.isEmpty()) {
            Object entry = chosen.get(id);
            out.println(json ? LineCommand.json(Entry.of("entry", entry).map()) : LineCommand.pretty(entry));
        } else if (json) {
            out.println(LineCommand.json(Entry.of("entries", chosen.entries()).map()));
        } else {
            out.println(chosen.entries().stream()
                    .map(entry -> entry.get("id") + "  " + entry.get("name"))
                    .collect(Collectors.joining("\n")));
        }
        return 0;
    }
}
