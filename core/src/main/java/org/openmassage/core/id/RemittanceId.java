package org.openmassage.core.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.openmassage.core.internal.Checks;

/**
 * Names a remittance advice. Opaque: it should say nothing about the patient. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value 1 to {@value DocumentId#MAX_LENGTH} characters, not blank, no control characters
 */
public record RemittanceId(String value) implements DocumentId {
    /**
     * Checks the form of the id.
     *
     * @param value 1 to {@value DocumentId#MAX_LENGTH} characters, not blank, no control characters
     */
    public RemittanceId {
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
    public static RemittanceId of(String value) {
        return new RemittanceId(value);
    }

    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public String toString() {
        return value;
    }
}
