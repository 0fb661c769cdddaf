package org.openmassage.core.credential;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.openmassage.core.internal.Checks;

/**
 * A country, or a state or province of it, by ISO 3166: {@code US}, {@code US-WA}. Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param value for example {@code US-WA}
 */
public record Jurisdiction(String value) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}(?:-[A-Z0-9]{1,3})?");

    /**
     * Checks the form.
     *
     * @param value for example {@code US-WA}
     */
    public Jurisdiction {
        Checks.require(
                FORM.matcher(value).matches(), "jurisdiction", "an ISO 3166 country code, or one with its subdivision");
    }

    /**
     * Reads one.
     *
     * @param text for example {@code US-WA}
     * @return the value
     * @throws IllegalArgumentException if the text is not in the form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Jurisdiction parse(String text) {
        return new Jurisdiction(text);
    }

    /**
     * Whether another jurisdiction is this one or lies in it.
     *
     * @param other another
     * @return true for {@code US} and {@code US-WA}
     */
    public boolean contains(Jurisdiction other) {
        return equals(other) || other.value.startsWith(value + "-");
    }

    /** {@return for example {@code US-WA}} */
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
