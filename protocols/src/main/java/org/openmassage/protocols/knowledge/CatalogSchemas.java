package org.openmassage.protocols.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The JSON Schemas (draft 2020-12) of the files that a clinic's own knowledge is written in, for an editor that completes and
 * checks while one types: one for the files of each catalog, and {@code index} for its {@code index.json}. A file is one entry,
 * a list of entries, or tombstones among them. The schemas know the shape of an entry, not what
 * {@link ClinicalKnowledge#lint} knows of ids and bounds. Thread-safe.
 */
public final class CatalogSchemas {
    /** Of the file that every catalog's folder has. */
    private static final String INDEX = "index";

    private CatalogSchemas() {}

    /**
     * What has a schema.
     *
     * @return the folders of the catalogs, then {@code index}
     */
    public static List<String> names() {
        return Stream.concat(KnowledgeFiles.FOLDERS.stream(), Stream.of(INDEX)).toList();
    }

    /**
     * The schema of the files of a catalog.
     *
     * @param name one of {@link #names}
     * @return the text of the JSON Schema, or empty if there is no such catalog
     */
    public static Optional<String> find(String name) {
        if (!names().contains(name)) {
            return Optional.empty();
        }
        String file = "catalog-schema/" + name + ".schema.json";
        try (InputStream stream = CatalogSchemas.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is missing");
            }
            return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
