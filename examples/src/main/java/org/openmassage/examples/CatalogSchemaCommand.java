package org.openmassage.examples;

import java.util.concurrent.Callable;
import org.openmassage.protocols.knowledge.CatalogSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "schema",
        description = "The JSON Schema of the files of a catalog, for an editor.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench catalog schema contraindications"})
final class CatalogSchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "The catalog's folder, or index.")
    private String folder = "";

    @Override
    public Integer call() {
        spec.commandLine()
                .getOut()
                .print(CatalogSchemas.find(folder)
                        .orElseThrow(() -> new Problem.InvalidInput(
                                "unknown-catalog",
                                "",
                                "No such catalog: choose one of " + String.join(", ", CatalogSchemas.names()) + ".")));
        return 0;
    }
}
