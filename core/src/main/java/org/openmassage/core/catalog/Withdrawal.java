package org.openmassage.core.catalog;

import java.util.Objects;
import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * A tombstone: the statement of an overlay that an entry is no longer in force. It stays in the catalog, so that a
 * withdrawn emergency rule can be named in every trace. Immutable and thread-safe if its entry is.
 *
 * @param key the key of the entry that is withdrawn
 * @param reason why, in the words of whoever withdrew it
 * @param entry the entry that was in force before, if the catalog beneath is known and had one
 * @param provenance which overlay withdrew it
 * @param <K> the type of the keys
 * @param <V> the type of the entries
 */
public record Withdrawal<K, V>(K key, String reason, Optional<V> entry, Provenance provenance) {

    /**
     * Checks the reason.
     *
     * @param key the key of the entry that is withdrawn
     * @param reason why, in the words of whoever withdrew it
     * @param entry the entry that was in force before, if the catalog beneath is known and had one
     * @param provenance which overlay withdrew it
     * @throws IllegalArgumentException if the reason is blank
     */
    public Withdrawal {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(provenance, "provenance");
        Checks.text("reason", reason);
    }
}
