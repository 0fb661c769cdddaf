package org.openmassage.protocols.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an entry is called, made comparable. */
final class Names {
    /**
     * A name as the catalog writes it.
     *
     * @param kind what it is to the entry, or how it resembles what was typed
     * @param written the name
     */
    record Named(MatchKind kind, String written) {}

    private final Map<SearchText, Named> byText = new LinkedHashMap<>();

    Names(MatchKind kind, String name) {
        with(kind, List.of(name));
    }

    /** Adds names; what is already there stays. */
    Names with(MatchKind kind, Collection<String> names) {
        names.forEach(name -> byText.putIfAbsent(SearchText.of(name), new Named(kind, name)));
        return this;
    }

    /** The name that is or best resembles the text. */
    Optional<Named> find(SearchText wanted) {
        Optional<Named> exactly = Optional.ofNullable(byText.get(wanted));
        return exactly.isPresent()
                ? exactly
                : byText.entrySet().stream()
                        .flatMap(
                                entry -> entry
                                        .getKey()
                                        .resembles(wanted)
                                        .map(kind ->
                                                new Named(kind, entry.getValue().written()))
                                        .stream())
                        .min(Comparator.comparing(Named::kind));
    }
}
