package org.openmassage.assessment.rom;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.Term;

/**
 * A table of norms of range of motion, for example {@code aaos}. An open vocabulary: a clinic adds its own. Written
 * as a plain JSON string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record NormTableId(String value) implements Term, Comparable<NormTableId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public NormTableId {
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
    public static NormTableId of(String value) {
        return new NormTableId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(NormTableId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
