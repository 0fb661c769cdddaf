package org.openmassage.billing.payer;

import java.util.Objects;
import org.openmassage.billing.codeset.Basis;

/**
 * A figure of a policy with what it rests on. Immutable and thread-safe.
 *
 * @param <T> the kind of figure
 * @param value the figure
 * @param basis its sources, and how sure they are
 */
public record PolicyFigure<T>(T value, Basis basis) {
    /**
     * Holds both.
     *
     * @param value the figure
     * @param basis its sources, and how sure they are
     */
    public PolicyFigure {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(basis, "basis");
    }
}
