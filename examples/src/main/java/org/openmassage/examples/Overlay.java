package org.openmassage.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.screening.Screening;
import picocli.CommandLine.Option;

/** The knowledge that a command works by: what the library ships, or that with a clinic's own laid over it. */
final class Overlay {
    @Option(
            names = "--overlay",
            paramLabel = "DIR",
            description = "A clinic's own catalogs, laid over those that are shipped; see catalog lint.")
    private Optional<Path> folder = Optional.empty();

    private @Nullable Screening screening;

    /** The screening by that knowledge: read once, and used for every line. */
    Screening screening() {
        if (screening == null) {
            screening = Screening.with(knowledge());
        }
        return screening;
    }

    ClinicalKnowledge knowledge() {
        ClinicalKnowledge standard = ClinicalKnowledge.standard();
        return folder.map(Overlay::existing)
                .map(ClinicalKnowledge::read)
                .map(standard::combinedWith)
                .orElse(standard);
    }

    /** A folder that is not there would be an empty overlay. */
    static Path existing(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Problem.InvalidInput("no-such-folder", folder.toString(), "There is no such folder.");
        }
        return folder;
    }
}
