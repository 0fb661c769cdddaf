package org.openmassage.protocols.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.Term;

/**
 * A piece of evidence, for example {@code e3}. An open vocabulary: a clinic adds its own. Written as a plain JSON
 * string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record EvidenceId(String value) implements Term, Comparable<EvidenceId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public EvidenceId {
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
    public static EvidenceId of(String value) {
        return new EvidenceId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(EvidenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
