package org.openmassage.core.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.json.internal.Contributions;

/**
 * The JSON Schemas (draft 2020-12) of the library's documents, those of the sibling modules that are present among them.
 *
 * <p>Whatever the library writes is valid against the schema of its document, and an unknown property, a missing one, or
 * one of another type is not. A schema knows the shape of a document and the spelling of its codes, not the bounds of a
 * number, a check digit, or what two properties must have in common: reading by {@link Documents} knows these, too. It
 * also reads {@code null} for an absent optional and some other spellings of a code, which are never written. Every
 * schema stands alone: it refers to no other. Thread-safe.
 */
public final class DocumentSchemas {
    private DocumentSchemas() {}

    /**
     * The documents that have a schema.
     *
     * @return their names, such as {@code soap-note}
     */
    public static SortedSet<String> names() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Known.SCHEMAS.keySet()));
    }

    /**
     * The schema that a document is written in.
     *
     * @param document the name of a document, such as {@code soap-note}; see {@link DocumentSchema#name()}
     * @return the text of its JSON Schema, or empty if there is no such document
     */
    public static Optional<String> find(String document) {
        return Optional.ofNullable(Known.SCHEMAS.get(document)).map(Entry::text);
    }

    /** A module's folder of schemas. */
    private interface Folder {
        @Nullable
        InputStream open(String file);
    }

    private record Entry(Folder folder, int version, String file) {
        static Entry of(Folder folder, String name, int version) {
            return new Entry(folder, version, name + "-" + version + ".schema.json");
        }

        String text() {
            return read(folder, file)
                    .orElseThrow(() -> new IllegalStateException("the index names " + file + ", which is missing"));
        }
    }

    private static Optional<String> read(Folder folder, String file) {
        try (InputStream stream = folder.open(file)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Read from the indexes once, when it is first needed. */
    private static final class Known {
        private static final SortedMap<String, Entry> SCHEMAS = Collections.unmodifiableSortedMap(all());

        private static SortedMap<String, Entry> all() {
            SortedMap<String, Entry> schemas = new TreeMap<>();
            folders()
                    .forEach(folder -> read(folder, "index.txt")
                            .ifPresent(index -> index.lines().forEach(line -> add(schemas, folder, line))));
            return schemas;
        }

        private static Stream<Folder> folders() {
            Folder own = file -> DocumentSchemas.class.getResourceAsStream("/org/openmassage/core/schema/" + file);
            List<Folder> others = Contributions.present().stream()
                    .<Folder>map(contribution -> contribution::schema)
                    .toList();
            return Stream.concat(Stream.of(own), others.stream());
        }

        /** Of several versions the latest counts: the others are kept for whoever holds older documents. */
        private static void add(SortedMap<String, Entry> schemas, Folder folder, String line) {
            int slash = line.indexOf('/');
            Entry entry = Entry.of(folder, line.substring(0, slash), Integer.parseInt(line.substring(slash + 1)));
            schemas.merge(
                    line.substring(0, slash), entry, (one, other) -> one.version() < other.version() ? other : one);
        }
    }
}
