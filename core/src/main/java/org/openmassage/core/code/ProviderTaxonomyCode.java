package org.openmassage.core.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A health care provider taxonomy code as NUCC assigns them, for example {@code 225700000X}, a massage therapist.
 *
 * <p>{@code parse(x.toString())} gives {@code x} again. Written as a JSON string. Immutable and thread-safe.
 *
 * @param value the code in its usual form
 */
public record ProviderTaxonomyCode(String value) implements Comparable<ProviderTaxonomyCode> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{9}X");

    /**
     * Checks the form.
     *
     * @param value the code in its usual form
     */
    public ProviderTaxonomyCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidCodeException("provider taxonomy code", "9 digits or letters followed by X");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws InvalidCodeException if it is not 9 digits or letters followed by X
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProviderTaxonomyCode parse(String text) {
        return new ProviderTaxonomyCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /** {@return the code in its usual form} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ProviderTaxonomyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
