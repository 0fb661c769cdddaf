package org.openmassage.protocols.education;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.Term;

/**
 * An entry of the education catalogs, for example {@code science-of-massage-institute}. An open vocabulary: a school adds
 * its own. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record EducationId(String value) implements Term, Comparable<EducationId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public EducationId {
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
    public static EducationId of(String value) {
        return new EducationId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(EducationId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
