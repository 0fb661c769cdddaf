package org.openmassage.core.person;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openmassage.core.internal.Checks;

/**
 * A telephone number as people write it: digits, an optional leading plus, and separators; an extension after {@code x}.
 * Written as a plain JSON string. Immutable and thread-safe.
 *
 * @param number for example {@code (206) 555-0123}, {@code +1 206 555 0123}, {@code 206-555-0123 x12}
 */
public record Phone(String number) {
    private static final Pattern FORM = Pattern.compile("\\+?[\\d ()./-]+(?:x\\d{1,8})?");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final int FEWEST_DIGITS = 7;
    private static final int MOST_DIGITS = 15;
    private static final int NATIONAL_DIGITS = 10;

    /**
     * Checks the form; an ITU-T E.164 number has at most 15 digits.
     *
     * @param number for example {@code (206) 555-0123}
     */
    public Phone {
        Checks.require(
                FORM.matcher(number).matches(),
                "phone",
                "digits and separators, with an extension after x where there is one");
        int digits = digitsOf(number).length();
        Checks.require(
                digits >= FEWEST_DIGITS && digits <= MOST_DIGITS,
                "phone",
                "of " + FEWEST_DIGITS + " to " + MOST_DIGITS + " digits");
    }

    /**
     * Reads a number.
     *
     * @param text see {@link #number()}
     * @return the number, as written
     * @throws IllegalArgumentException if it is not in the form
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Phone parse(String text) {
        return new Phone(text.strip());
    }

    /**
     * Its digits without separators, plus and extension.
     *
     * @return 7 to 15 digits
     */
    public String digits() {
        return digitsOf(number);
    }

    /**
     * Its ten digits in the North American plan, as a claim form takes them.
     *
     * @return area code and number, or empty if it is no such number
     */
    public Optional<String> northAmerican() {
        String digits = digits();
        if (digits.length() == NATIONAL_DIGITS && !number.startsWith("+")) {
            return Optional.of(digits);
        }
        return digits.length() == NATIONAL_DIGITS + 1 && digits.startsWith("1")
                ? Optional.of(digits.substring(1))
                : Optional.empty();
    }

    private static String digitsOf(String number) {
        int extension = number.indexOf('x');
        return NOT_A_DIGIT
                .matcher(extension < 0 ? number : number.substring(0, extension))
                .replaceAll("");
    }

    /** {@return for example {@code (206) 555-0123}} */
    @JsonValue
    @Override
    public String number() {
        return number;
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Phone";
    }
}
