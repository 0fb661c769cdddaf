package org.openmassage.assessment.specialtest;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.Term;

/**
 * A cluster of special tests, for example {@code laslett-sij-2005}. An open vocabulary: a clinic adds its own. Written
 * as a plain JSON string. Immutable and thread-safe.
 *
 * @param value see {@link Term}
 */
public record TestClusterId(String value) implements Term, Comparable<TestClusterId> {
    /**
     * Checks the form of the term.
     *
     * @param value see {@link Term}
     */
    public TestClusterId {
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
    public static TestClusterId of(String value) {
        return new TestClusterId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(TestClusterId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
