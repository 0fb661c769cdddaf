package org.openmassage.core.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.Term;

/**
 * A deviation of posture or gait, for example {@code forward-head} or {@code trendelenburg}. An open vocabulary: a
 * clinic adds its own. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record DeviationId(String value) implements Term, Comparable<DeviationId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public DeviationId {
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
    public static DeviationId of(String value) {
        return new DeviationId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(DeviationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
