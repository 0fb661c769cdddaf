package org.openmassage.billing.payer;

import java.util.Objects;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.internal.Checks;

/**
 * Something that a payer asks and that only a person can check. Immutable and thread-safe.
 *
 * @param what what it asks, in English
 * @param basis its sources, and how sure they are
 */
public record PolicyCondition(String what, Basis basis) {
    /**
     * Holds both.
     *
     * @param what what it asks, in English
     * @param basis its sources, and how sure they are
     */
    public PolicyCondition {
        Checks.text("what", what);
        Objects.requireNonNull(basis, "basis");
    }
}
