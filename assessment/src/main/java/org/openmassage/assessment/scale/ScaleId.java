package org.openmassage.assessment.scale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.Term;

/**
 * A grading scale, for example {@code modified-ashworth}. An open vocabulary: a clinic adds its own. Written as a plain
 * JSON string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record ScaleId(String value) implements Term, Comparable<ScaleId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public ScaleId {
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
    public static ScaleId of(String value) {
        return new ScaleId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ScaleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
