package org.openmassage.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;

/**
 * Names the person who is treated. A medical record number is patient data, so this id never shows itself in {@link #toString()}. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value 1 to {@value DocumentId#MAX_LENGTH} characters, not blank, no control characters
 */
public record PatientId(String value) implements DocumentId {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to {@value DocumentId#MAX_LENGTH} characters, not blank, no control characters
     */
    public PatientId {
        Checks.id(value);
    }

    /**
     * The id with this value.
     *
     * @param value see {@link #value()}
     * @return the id
     * @throws IllegalArgumentException if the value is blank, too long or holds a control character
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PatientId of(String value) {
        return new PatientId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    /** Shows the type only: this id is patient data. */
    @Override
    public String toString() {
        return "PatientId";
    }
}
