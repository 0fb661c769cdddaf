package org.openmassage.core.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.internal.Checks;

/**
 * Knowledge by key: conditions, rules, facts, measures. A catalog is a value that is passed to whoever needs it, never a
 * registry. A clinic's own catalog is laid over the shipped one with {@link #combinedWith}, and adds, replaces or
 * withdraws entries; who said what stays readable.
 *
 * <p>Combining is associative, and {@link #empty} is its identity; for each key the last layer wins. Entries keep the
 * order in which their keys first appeared. Two catalogs are equal if they have the same entries, withdrawals and
 * origins, in whatever order. Immutable and thread-safe if its keys and entries are.
 *
 * @param <K> the type of the keys, a typed id as a rule; {@code toString} must be its text
 * @param <V> the type of the entries
 */
public final class Catalog<K, V> {

    private static final Catalog<?, ?> EMPTY = new Catalog<>(List.of(), Map.of());

    private final Object lock = new Object();
    private final Supplier<Content<K, V>> reading;
    /** Absent until a deferred catalog is first asked for something. It is set once, and to the same value by whoever asks. */
    private volatile @Nullable Content<K, V> content;

    /** The map keeps the order of its keys and is not changed afterwards. */
    private Catalog(List<Provenance> layers, Map<K, List<Statement<V>>> statements) {
        Content<K, V> here = Content.of(layers, statements);
        this.reading = () -> here;
        this.content = here;
    }

    private Catalog(Supplier<Content<K, V>> reading) {
        this.reading = reading;
    }

    /**
     * A catalog that is read when it is first asked for something, and not at all where nobody asks: for knowledge that
     * most of its users never need. What cannot be read fails then, and again each time that it is asked.
     *
     * @param reading reads the catalog; it is called once, unless it fails
     * @param <K> the type of the keys
     * @param <V> the type of the entries
     * @return the catalog, which equals the one that is read
     */
    public static <K, V> Catalog<K, V> deferred(Supplier<Catalog<K, V>> reading) {
        return new Catalog<>(() -> reading.get().content());
    }

    private Content<K, V> content() {
        Content<K, V> known = content;
        if (known == null) {
            synchronized (lock) {
                known = content;
                if (known == null) {
                    known = reading.get();
                    content = known;
                }
            }
        }
        return known;
    }

    /**
     * Returns the catalog without entries and layers.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the entries
     * @return the empty catalog
     */
    @SuppressWarnings("unchecked") // it holds no key and no entry
    public static <K, V> Catalog<K, V> empty() {
        return (Catalog<K, V>) EMPTY;
    }

    /**
     * Starts a catalog of one layer.
     *
     * @param name the name of the catalog
     * @param version its version
     * @param reviewedOn the day of its last review
     * @param <K> the type of the keys
     * @param <V> the type of the entries
     * @return a builder
     * @throws IllegalArgumentException if name or version is blank
     */
    public static <K, V> Builder<K, V> builder(String name, String version, LocalDate reviewedOn) {
        return new Builder<>(Provenance.of(name, version, reviewedOn, "code"));
    }

    /**
     * Returns the entry of a key.
     *
     * @param key the key
     * @return the entry; empty if there is none, or if it was withdrawn
     */
    public Optional<V> find(K key) {
        return Optional.ofNullable(content().inForce().get(key));
    }

    /**
     * Returns the entry of a key that is known to be there.
     *
     * @param key the key
     * @return the entry
     * @throws UnknownEntryException if there is none, or if it was withdrawn; it names the key and near matches
     */
    public V get(K key) {
        V value = content().inForce().get(key);
        if (value == null) {
            throw unknown(key);
        }
        return value;
    }

    /**
     * Tells whether a key has an entry in force.
     *
     * @param key the key
     * @return whether it has
     */
    public boolean contains(K key) {
        return content().inForce().containsKey(key);
    }

    /**
     * Returns the keys of the entries in force.
     *
     * @return the keys, in the order of the catalog
     */
    public Set<K> keys() {
        return content().inForce().keySet();
    }

    /**
     * Returns the entries in force.
     *
     * @return the entries, in the order of the catalog
     */
    public Stream<V> stream() {
        return content().inForce().values().stream();
    }

    /**
     * Returns the number of entries in force.
     *
     * @return the number
     */
    public int size() {
        return content().inForce().size();
    }

    /**
     * Returns the entries in force, each with its origin and with what it replaced.
     *
     * @return the entries, in the order of the catalog
     */
    public List<CatalogEntry<K, V>> entries() {
        return content().inForce().keySet().stream().map(this::entry).toList();
    }

    /**
     * Returns where the entry of a key comes from.
     *
     * @param key the key
     * @return the origin of the entry in force, with what it replaced
     * @throws UnknownEntryException if there is no such entry, or if it was withdrawn
     */
    public Provenance provenance(K key) {
        get(key);
        return provenanceOf(said(key));
    }

    /**
     * Returns the keys that are most like another: what somebody may have meant by one that is not there.
     *
     * @param key any text
     * @return at most five, the best first; perhaps none
     */
    public List<String> nearMatches(String key) {
        return NearMatches.of(key, content().inForce().keySet());
    }

    /**
     * Returns the tombstones in force, also those of keys that no layer of this catalog ever had.
     *
     * @return the withdrawals, in the order of the catalog
     */
    public List<Withdrawal<K, V>> withdrawals() {
        List<Withdrawal<K, V>> withdrawals = new ArrayList<>();
        content()
                .statements()
                .forEach((key, said) -> last(said)
                        .withdrawn()
                        .ifPresent(reason ->
                                withdrawals.add(new Withdrawal<>(key, reason, valueBefore(said), provenanceOf(said)))));
        return List.copyOf(withdrawals);
    }

    /**
     * Returns the catalogs that were laid over one another to make this one: name, version, day of review and source.
     *
     * @return the layers, the lowest first
     */
    public List<Provenance> layers() {
        return content().layers();
    }

    /**
     * Lays another catalog over this one: its entries are added or replace those of the same key, its tombstones
     * withdraw them. Neither catalog changes.
     *
     * @param overlay the catalog that wins
     * @return both
     */
    public Catalog<K, V> combinedWith(Catalog<K, V> overlay) {
        Catalog<K, V> both = new Catalog<>(() -> content().combinedWith(overlay.content()));
        if (content != null && overlay.content != null) {
            both.content();
        }
        return both;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Catalog<?, ?> that && content().equals(that.content()));
    }

    @Override
    public int hashCode() {
        return content().hashCode();
    }

    /** Returns the names and versions of the layers and the number of entries. */
    @Override
    public String toString() {
        return "Catalog(" + names() + ", " + size() + " entries)";
    }

    private CatalogEntry<K, V> entry(K key) {
        List<Statement<V>> said = said(key);
        return new CatalogEntry<>(key, get(key), provenanceOf(said), valueBefore(said));
    }

    private List<Statement<V>> said(K key) {
        return Objects.requireNonNull(content().statements().get(key));
    }

    private UnknownEntryException unknown(K key) {
        return new UnknownEntryException(
                key, names(), NearMatches.of(key.toString(), content().inForce().keySet()));
    }

    private String names() {
        return content().layers().isEmpty()
                ? "empty"
                : content().layers().stream()
                        .map(layer -> layer.catalog() + " " + layer.version())
                        .collect(Collectors.joining(" + "));
    }

    private static <V> Optional<V> valueBefore(List<Statement<V>> said) {
        for (int i = said.size() - 2; i >= 0; i--) {
            if (said.get(i).value().isPresent()) {
                return said.get(i).value();
            }
        }
        return Optional.empty();
    }

    private static <V> Provenance provenanceOf(List<Statement<V>> said) {
        Optional<Provenance> newest = Optional.empty();
        for (Statement<V> statement : said) {
            newest = Optional.of(statement.provenance().inPlaceOf(newest));
        }
        return newest.orElseThrow();
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private static <T> List<T> concatenated(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    /**
     * What a catalog holds.
     *
     * @param layers the catalogs that it was made of
     * @param statements for each key what the layers said, the oldest first: the last is in force
     * @param inForce what is in force
     */
    private record Content<K, V>(List<Provenance> layers, Map<K, List<Statement<V>>> statements, Map<K, V> inForce) {
        static <K, V> Content<K, V> of(List<Provenance> layers, Map<K, List<Statement<V>>> statements) {
            LinkedHashMap<K, V> values = new LinkedHashMap<>();
            statements.forEach((key, said) -> last(said).value().ifPresent(value -> values.put(key, value)));
            return new Content<>(
                    List.copyOf(layers), Collections.unmodifiableMap(statements), Collections.unmodifiableMap(values));
        }

        Content<K, V> combinedWith(Content<K, V> overlay) {
            LinkedHashMap<K, List<Statement<V>>> both = new LinkedHashMap<>(statements);
            overlay.statements.forEach((key, said) -> both.merge(key, said, Catalog::concatenated));
            return of(concatenated(layers, overlay.layers), both);
        }
    }

    /** What one layer says of a key: an entry, or a withdrawal with its reason. */
    private record Statement<V>(Optional<V> value, Optional<String> withdrawn, Provenance provenance) {}

    /**
     * Collects the entries of one layer. Not thread-safe.
     *
     * @param <K> the type of the keys
     * @param <V> the type of the entries
     */
    public static final class Builder<K, V> {

        private final Provenance layer;
        private final LinkedHashMap<K, List<Statement<V>>> statements = new LinkedHashMap<>();

        Builder(Provenance layer) {
            this.layer = layer;
        }

        /**
         * Adds an entry.
         *
         * @param key its key
         * @param value the entry
         * @return this builder
         * @throws IllegalArgumentException if this layer already speaks of the key
         */
        public Builder<K, V> add(K key, V value) {
            return add(key, value, layer.source());
        }

        /**
         * Adds a tombstone for an entry of the catalogs beneath.
         *
         * @param key the key that is withdrawn
         * @param reason why
         * @return this builder
         * @throws IllegalArgumentException if this layer already speaks of the key, or if the reason is blank
         */
        public Builder<K, V> withdraw(K key, String reason) {
            return withdraw(key, reason, layer.source());
        }

        /**
         * Makes the catalog.
         *
         * @return the catalog
         */
        public Catalog<K, V> build() {
            return new Catalog<>(List.of(layer), new LinkedHashMap<>(statements));
        }

        Builder<K, V> add(K key, V value, String source) {
            return say(key, new Statement<>(Optional.of(value), Optional.empty(), from(source)));
        }

        Builder<K, V> withdraw(K key, String reason, String source) {
            Checks.text("reason", reason);
            return say(key, new Statement<>(Optional.empty(), Optional.of(reason), from(source)));
        }

        private Provenance from(String source) {
            return Provenance.of(layer.catalog(), layer.version(), layer.reviewedOn(), source);
        }

        private Builder<K, V> say(K key, Statement<V> statement) {
            if (statements.putIfAbsent(key, List.of(statement)) != null) {
                throw new IllegalArgumentException("key: \"" + key + "\" is there twice");
            }
            return this;
        }
    }
}
