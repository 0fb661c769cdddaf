package org.openmassage.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import org.openmassage.assessment.redflag.RedFlags;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/**
 * The yardstick of {@link FirstScreening}: a program in which plain Jackson reads the files that a screening reads, and
 * ends.
 */
public final class SameBytes {
    private static final String PROTOCOLS = "/org/openmassage/protocols/knowledge/catalog-data/";
    private static final String ASSESSMENT = "/org/openmassage/assessment/";

    private SameBytes() {}

    /**
     * Reads the index of each catalog and the files that it names.
     *
     * @param args none
     * @throws IOException if a file cannot be read
     */
    public static void main(String[] args) throws IOException {
        JsonMapper mapper = new JsonMapper();
        int entries = 0;
        for (String catalog : List.of("techniques", "contraindications", "facts", "medications")) {
            entries += read(mapper, ClinicalKnowledge.class, PROTOCOLS + catalog + "/");
        }
        for (String catalog : List.of("redflag/facts", "redflag/flags")) {
            entries += read(mapper, RedFlags.class, ASSESSMENT + catalog + "/");
        }
        PrintStream out = System.out;
        out.println(entries + " entries");
    }

    private static int read(JsonMapper mapper, Class<?> anchor, String folder) throws IOException {
        int entries = 0;
        for (JsonNode file : tree(mapper, anchor, folder + "index.json").path("files")) {
            entries += tree(mapper, anchor, folder + file.asText()).size();
        }
        return entries;
    }

    private static JsonNode tree(JsonMapper mapper, Class<?> anchor, String name) throws IOException {
        try (InputStream stream = anchor.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("no " + name);
            }
            return mapper.readTree(stream);
        }
    }
}
