package org.openmassage.core.json.sample;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** An id, which never shows itself. */
public record Key(@JsonValue String value) {
    public Key {
        if (value.isBlank()) {
            throw new IllegalArgumentException("key: must not be blank");
        }
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Key of(String value) {
        return new Key(value.trim());
    }

    @Override
    public String toString() {
        return "Key";
    }
}
