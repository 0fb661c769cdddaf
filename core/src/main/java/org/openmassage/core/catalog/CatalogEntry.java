package org.openmassage.core.catalog;

import java.util.Objects;
import java.util.Optional;

/**
 * An entry in force, with its origin. Immutable and thread-safe if its value is.
 *
 * @param key what it is found by
 * @param value the entry
 * @param provenance where it comes from
 * @param replaced the entry that an earlier layer had under the same key, if any: a rule that a clinic made milder can be
 *     shown beside the rule as it was shipped
 * @param <K> the type of the keys
 * @param <V> the type of the entries
 */
public record CatalogEntry<K, V>(K key, V value, Provenance provenance, Optional<V> replaced) {

    /**
     * Checks that nothing is missing.
     *
     * @param key what it is found by
     * @param value the entry
     * @param provenance where it comes from
     * @param replaced the entry that an earlier layer had under the same key, if any: a rule that a clinic made milder can be shown beside the rule as it was shipped
     */
    public CatalogEntry {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(replaced, "replaced");
    }
}
