package org.openmassage.core.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;

/**
 * An outcome measure, for example {@code ndi}. An open vocabulary: a clinic adds its own. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record MeasureId(String value) implements Term, Comparable<MeasureId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public MeasureId {
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
    public static MeasureId of(String value) {
        return new MeasureId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(MeasureId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
