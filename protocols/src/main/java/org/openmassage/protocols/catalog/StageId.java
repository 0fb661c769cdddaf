package org.openmassage.protocols.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.Term;

/**
 * A stage of a condition, for example {@code chronic} or, of a frozen shoulder, {@code freezing}. An open vocabulary,
 * because conditions have stages of their own. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record StageId(String value) implements Term, Comparable<StageId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public StageId {
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
    public static StageId of(String value) {
        return new StageId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(StageId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
