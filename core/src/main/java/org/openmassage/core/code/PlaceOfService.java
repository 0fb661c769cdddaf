package org.openmassage.core.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A place of service as CMS numbers them, for example {@code 11}, an office.
 *
 * <p>{@code parse(x.toString())} gives {@code x} again. Written as a JSON string. Immutable and thread-safe.
 *
 * @param value the code in its usual form
 */
public record PlaceOfService(String value) implements Comparable<PlaceOfService> {
    private static final Pattern FORM = Pattern.compile("\\d{2}");

    /**
     * Checks the form.
     *
     * @param value the code in its usual form
     */
    public PlaceOfService {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidCodeException("place of service", "2 digits");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws InvalidCodeException if it is not 2 digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PlaceOfService parse(String text) {
        return new PlaceOfService(text.strip());
    }

    /** {@return the code in its usual form} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(PlaceOfService other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
