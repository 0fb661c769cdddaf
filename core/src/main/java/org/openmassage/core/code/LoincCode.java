package org.openmassage.core.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * A LOINC code: up to seven digits, a hyphen, and a check digit by the mod 10 algorithm of the LOINC Users' Guide. The library ships only the few codes that it uses.
 *
 * <p>{@code parse(x.toString())} gives {@code x} again. Written as a JSON string. Immutable and thread-safe.
 *
 * @param value the code in its usual form
 */
public record LoincCode(String value) implements Comparable<LoincCode> {
    private static final Pattern FORM = Pattern.compile("\\d{1,7}-\\d");

    /**
     * Checks the form.
     *
     * @param value the code in its usual form
     */
    public LoincCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidCodeException("LOINC code", "1 to 7 digits, a hyphen and a check digit that fits");
        }
        int hyphen = value.indexOf('-');
        if (Luhn.checkDigit(value.substring(0, hyphen)) != value.charAt(hyphen + 1) - '0') {
            throw new InvalidCodeException("LOINC code", "one whose check digit fits");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws InvalidCodeException if it is not 1 to 7 digits, a hyphen and a check digit that fits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LoincCode parse(String text) {
        return new LoincCode(text.strip());
    }

    /** {@return the code in its usual form} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(LoincCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
