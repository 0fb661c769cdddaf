package org.openmassage.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;

/**
 * A massage technique, for example {@code effleurage}. An open vocabulary: a clinic adds its own. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record TechniqueId(String value) implements Term, Comparable<TechniqueId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public TechniqueId {
        Checks.term(value);
    }

    /**
     * The term with this value.
     *
     * @param value see {@link Term}
     * @return the term
     * @throws IllegalArgumentException if the value is not in the form of a term
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TechniqueId of(String value) {
        return new TechniqueId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(TechniqueId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
