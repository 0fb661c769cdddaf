package org.openmassage.billing.correction;

import java.util.Objects;

/**
 * A change that was found between two claims. Immutable and thread-safe.
 *
 * @param change what kind it is
 * @param path where, as a JSON Pointer into the claim as it is now; for a line that is gone, into the claim that was sent
 */
public record FoundChange(ClaimChange change, String path) {
    /**
     * Holds both.
     *
     * @param change what kind it is
     * @param path where, as a JSON Pointer
     */
    public FoundChange {
        Objects.requireNonNull(change, "change");
        Objects.requireNonNull(path, "path");
    }

    /**
     * The type and the kind of change.
     *
     * @return for example {@code FoundChange(DATE)}
     */
    @Override
    public String toString() {
        return "FoundChange(" + change + ")";
    }
}
