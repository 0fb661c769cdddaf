package org.openmassage.core.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A modifier of a procedure code, for example {@code GP} or {@code 59}.
 *
 * <p>{@code parse(x.toString())} gives {@code x} again. Written as a JSON string. Immutable and thread-safe.
 *
 * @param value the code in its usual form
 */
public record Modifier(String value) implements Comparable<Modifier> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{2}");

    /**
     * Checks the form.
     *
     * @param value the code in its usual form
     */
    public Modifier {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidCodeException("modifier", "2 letters or digits");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws InvalidCodeException if it is not 2 letters or digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Modifier parse(String text) {
        return new Modifier(text.strip().toUpperCase(Locale.ROOT));
    }

    /** {@return the code in its usual form} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Modifier other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
