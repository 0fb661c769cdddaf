package org.openmassage.protocols.search;

import org.openmassage.core.internal.Checks;

/**
 * An entry that a search by name found, and why. Immutable and thread-safe if the entry is.
 *
 * @param entry the entry
 * @param kind the best reason for which it was found
 * @param matched the name that matched, as the catalog writes it
 * @param <V> the type of the entry
 */
public record NameMatch<V>(V entry, MatchKind kind, String matched) {
    /**
     * Checks the text.
     *
     * @param entry the entry
     * @param kind the best reason for which it was found
     * @param matched the name that matched
     */
    public NameMatch {
        Checks.text("matched", matched);
    }

    /** Returns the reason. */
    @Override
    public String toString() {
        return "NameMatch(" + kind + ")";
    }
}
