package org.openmassage.core.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;

/**
 * Reads a catalog from its files, in the shape that the package describes. Nothing is left out in silence: an unknown or
 * duplicate property, an id that stands twice, a file that the index names and that is not there, a file that is there and
 * that the index does not name, and an entry that does not pass a check are problems with file, line and place.
 *
 * <pre>{@code
 * CatalogReader<FactId, Fact> reader = CatalogReader.of(Fact.class, Fact::id, FactId::of);
 * Catalog<FactId, Fact> standard = reader.read(CatalogSource.resources(Facts.class::getResourceAsStream, "facts"));
 * Catalog<FactId, Fact> ours = standard.combinedWith(reader.read(Path.of("clinic/facts")));
 * }</pre>
 *
 * <p>Immutable and thread-safe if its functions are.
 *
 * @param <K> the type of the keys
 * @param <V> the type of the entries
 */
public final class CatalogReader<K, V> {

    private final Class<V> type;
    private final Function<? super V, ? extends K> key;
    private final Function<String, ? extends K> parseKey;
    private final List<Function<? super V, List<Issue>>> checks;

    private CatalogReader(
            Class<V> type,
            Function<? super V, ? extends K> key,
            Function<String, ? extends K> parseKey,
            List<Function<? super V, List<Issue>>> checks) {
        this.type = type;
        this.key = key;
        this.parseKey = parseKey;
        this.checks = List.copyOf(checks);
    }

    /**
     * A reader of a kind of entry.
     *
     * @param type the type of the entries, one that {@link Documents} reads
     * @param key the key of an entry
     * @param parseKey the key that a tombstone names; it throws {@link IllegalArgumentException} for what is no key
     * @param <K> the type of the keys
     * @param <V> the type of the entries
     * @return the reader
     */
    public static <K, V> CatalogReader<K, V> of(
            Class<V> type, Function<? super V, ? extends K> key, Function<String, ? extends K> parseKey) {
        return new CatalogReader<>(type, key, parseKey, List.of());
    }

    /**
     * A reader that also asks of each entry what is wrong with it: whether its criteria fit the facts there are, for instance
     * (see {@code Criterion.check}).
     *
     * @param check gives an issue for whatever is wrong, of any severity, with the JSON Pointer within the entry
     * @return the reader
     */
    public CatalogReader<K, V> withCheck(Function<? super V, List<Issue>> check) {
        return new CatalogReader<>(
                type,
                key,
                parseKey,
                Stream.concat(checks.stream(), Stream.of(check)).toList());
    }

    /**
     * Reads a catalog.
     *
     * @param source where its files are
     * @return the catalog, of one layer
     * @throws CatalogException if anything is wrong with it: the first problem, in the order of the index
     */
    public Catalog<K, V> read(CatalogSource source) {
        Run run = new Run(source);
        Optional<Catalog<K, V>> catalog = run.read();
        if (!run.problems.isEmpty()) {
            throw new CatalogException(run.problems.get(0));
        }
        return catalog.orElseThrow();
    }

    /**
     * Reads a catalog from a folder.
     *
     * @param folder the folder that holds the index
     * @return the catalog, of one layer
     * @throws CatalogException if anything is wrong with it: the first problem, in the order of the index
     */
    public Catalog<K, V> read(Path folder) {
        return read(CatalogSource.folder(folder));
    }

    /**
     * Reads what can be read of a catalog, whatever is wrong with the rest: to look over several catalogs together before
     * each of them is in order. To use a catalog, {@link #read} it.
     *
     * @param source where its files are
     * @return the sound entries; empty where there is no sound index
     */
    public Catalog<K, V> readable(CatalogSource source) {
        return new Run(source).read().orElseGet(Catalog::empty);
    }

    /**
     * Finds all that is wrong with a catalog.
     *
     * @param source where its files are
     * @return the problems, in the order of the index; empty if it can be read
     */
    public List<CatalogProblem> lint(CatalogSource source) {
        Run run = new Run(source);
        run.read();
        return List.copyOf(run.problems);
    }

    /** One reading of one source. */
    private final class Run {

        private final CatalogSource source;
        private final List<CatalogProblem> problems = new ArrayList<>();
        private final Map<K, String> places = new HashMap<>();

        Run(CatalogSource source) {
            this.source = source;
        }

        Optional<Catalog<K, V>> read() {
            String resource = source.describe(CatalogIndex.NAME);
            Optional<CatalogIndex> index =
                    text(CatalogIndex.NAME).flatMap(text -> parse(resource, text, 1, "", CatalogIndex.class));
            return index.map(found -> {
                Catalog.Builder<K, V> builder = new Catalog.Builder<>(
                        Provenance.of(found.catalog(), found.version(), found.reviewedOn(), resource));
                found.files().forEach(file -> readFile(file, builder));
                findUnlisted(found);
                return builder.build();
            });
        }

        private void readFile(String file, Catalog.Builder<K, V> builder) {
            String resource = source.describe(file);
            text(file)
                    .ifPresent(text -> new CatalogFile(resource, text, problems::add)
                            .parts()
                            .forEach(part -> readPart(resource, part, builder)));
        }

        private void readPart(String resource, CatalogFile.Part part, Catalog.Builder<K, V> builder) {
            if (part.isTombstone()) {
                parse(resource, part.text(), part.line(), part.path(), Tombstone.class)
                        .ifPresent(tombstone -> withdrawnKey(resource, part, tombstone)
                                .filter(withdrawn -> isFirst(withdrawn, resource, part))
                                .ifPresent(withdrawn -> builder.withdraw(withdrawn, tombstone.reason(), resource)));
            } else {
                parse(resource, part.text(), part.line(), part.path(), type)
                        .filter(value -> passes(value, resource, part))
                        .filter(value -> isFirst(key.apply(value), resource, part))
                        .ifPresent(value -> builder.add(key.apply(value), value, resource));
            }
        }

        private Optional<K> withdrawnKey(String resource, CatalogFile.Part part, Tombstone tombstone) {
            try {
                return Optional.of(parseKey.apply(tombstone.withdraw()));
            } catch (IllegalArgumentException e) {
                report("invalid-value", resource, part.line(), part.path() + "/withdraw", "this is no id.");
                return Optional.empty();
            }
        }

        private boolean passes(V value, String resource, CatalogFile.Part part) {
            int before = problems.size();
            for (Function<? super V, List<Issue>> check : checks) {
                for (Issue issue : check.apply(value)) {
                    problems.add(new CatalogProblem(
                            "invalid-entry",
                            resource,
                            OptionalInt.of(part.lineOf(issue.path())),
                            part.path() + issue.path(),
                            issue.code() + ": " + issue.message(),
                            issue.remedy().orElse("")));
                }
            }
            return problems.size() == before;
        }

        private boolean isFirst(K id, String resource, CatalogFile.Part part) {
            String earlier = places.putIfAbsent(id, resource + ":" + part.line());
            if (earlier != null) {
                report(
                        "duplicate-id",
                        resource,
                        part.line(),
                        part.path(),
                        "the id " + id + " is also at " + earlier + ".");
            }
            return earlier == null;
        }

        private <T> Optional<T> parse(String resource, String text, int line, String path, Class<T> as) {
            try {
                return Optional.of(Documents.read(text, as));
            } catch (InvalidDocumentException e) {
                problems.add(new CatalogProblem(
                        e.code(),
                        resource,
                        OptionalInt.of(line + e.line().orElse(1) - 1),
                        path + e.path(),
                        e.problem().message(),
                        e.remedy()));
                return Optional.empty();
            }
        }

        private Optional<String> text(String file) {
            String resource = source.describe(file);
            try {
                Optional<InputStream> opened = source.open(file);
                if (opened.isEmpty()) {
                    report("missing-resource", resource, "there is no such file.", "Add it, or take it off the index.");
                    return Optional.empty();
                }
                try (InputStream stream = opened.get()) {
                    return Optional.of(StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(stream.readAllBytes()))
                            .toString());
                }
            } catch (CharacterCodingException e) {
                report("unreadable-resource", resource, "this is not UTF-8.", "Save it as UTF-8.");
            } catch (IOException e) {
                report("unreadable-resource", resource, "this cannot be read.", "Make it readable.");
            }
            return Optional.empty();
        }

        private void findUnlisted(CatalogIndex index) {
            Set<String> listed = new HashSet<>(index.files());
            listed.add(CatalogIndex.NAME);
            try {
                source.list().stream()
                        .filter(file -> !listed.contains(file))
                        .forEach(file -> report(
                                "unlisted-resource",
                                source.describe(file),
                                "the index does not name this file.",
                                "Add it to the index, or take it away."));
            } catch (IOException e) {
                report("unreadable-resource", source.describe(""), "this cannot be listed.", "Make it readable.");
            }
        }

        private void report(String code, String resource, String message, String remedy) {
            problems.add(new CatalogProblem(code, resource, OptionalInt.empty(), "", message, remedy));
        }

        private void report(String code, String resource, int line, String path, String message) {
            problems.add(new CatalogProblem(code, resource, OptionalInt.of(line), path, message, ""));
        }
    }
}
