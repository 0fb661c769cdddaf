package org.openmassage.core.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A National Provider Identifier: ten digits, the first 1 or 2, the last a check digit by the Luhn formula over {@code 80840} and the number (45 CFR 162.406; CMS, NPI check digit).
 *
 * <p>{@code parse(x.toString())} gives {@code x} again. Written as a JSON string. Immutable and thread-safe.
 *
 * @param value the code in its usual form
 */
public record Npi(String value) implements Comparable<Npi> {
    private static final String ISSUER = "80840";
    private static final Pattern FORM = Pattern.compile("[12]\\d{9}");

    /**
     * Checks the form.
     *
     * @param value the code in its usual form
     */
    public Npi {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidCodeException("NPI", "10 digits that start with 1 or 2");
        }
        if (Luhn.checkDigit(ISSUER + value.substring(0, 9)) != value.charAt(9) - '0') {
            throw new InvalidCodeException("NPI", "one whose check digit fits");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws InvalidCodeException if it is not 10 digits that start with 1 or 2, the last a check digit that fits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Npi parse(String text) {
        return new Npi(text.strip());
    }

    /**
     * Reads an NPI that may be wrong, as a person typed it.
     *
     * @param text the number
     * @return the NPI, or empty if it is not one
     */
    public static Optional<Npi> find(String text) {
        try {
            return Optional.of(parse(text));
        } catch (InvalidCodeException e) {
            return Optional.empty();
        }
    }

    /** {@return the code in its usual form} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Npi other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
