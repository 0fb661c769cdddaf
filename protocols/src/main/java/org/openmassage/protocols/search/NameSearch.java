package org.openmassage.protocols.search;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds entries of any catalog by what people call them. It compares as {@link ConditionSearch} does: the best match comes
 * first, among equals the order of the catalog stands. Immutable and thread-safe if its entries are.
 *
 * @param <V> the type of the entries
 */
public final class NameSearch<V> {
    private final List<Indexed<V>> entries;

    private NameSearch(List<Indexed<V>> entries) {
        this.entries = List.copyOf(entries);
    }

    /** An entry with its names made comparable. */
    private record Indexed<V>(V entry, Names names) {}

    /**
     * A search among entries. Keep it: the names are prepared once.
     *
     * @param entries the entries, in the order that ties keep
     * @param id the id of an entry
     * @param name the name of an entry
     * @param synonyms the other names of an entry
     * @param <V> the type of the entries
     * @return the search
     */
    public static <V> NameSearch<V> of(
            Stream<V> entries,
            Function<V, String> id,
            Function<V, String> name,
            Function<V, ? extends List<String>> synonyms) {
        return new NameSearch<>(entries.map(entry -> new Indexed<>(
                        entry,
                        new Names(MatchKind.NAME, name.apply(entry))
                                .with(MatchKind.SYNONYM, synonyms.apply(entry))
                                .with(MatchKind.ID, List.of(id.apply(entry)))))
                .toList());
    }

    /**
     * Finds entries by a text.
     *
     * @param text a name, a part of one, or an id
     * @return all that match, the best first; empty if none does or the text is blank
     */
    public List<NameMatch<V>> find(String text) {
        SearchText wanted = SearchText.of(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .flatMap(indexed -> indexed
                        .names()
                        .find(wanted)
                        .map(named -> new NameMatch<>(indexed.entry(), named.kind(), named.written()))
                        .stream())
                .sorted(Comparator.comparing(NameMatch::kind))
                .toList();
    }
}
