package org.openmassage.core.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A procedure code in the form of CPT (five digits, or four and a letter) or HCPCS Level II (a letter and four digits). Opaque: the library ships no AMA descriptor, and which codes exist is the caller's licensed catalog to say.
 *
 * <p>{@code parse(x.toString())} gives {@code x} again. Written as a JSON string. Immutable and thread-safe.
 *
 * @param value the code in its usual form
 */
public record ProcedureCode(String value) implements Comparable<ProcedureCode> {
    private static final Pattern FORM = Pattern.compile("\\d{4}[0-9AFTU]|[A-V]\\d{4}");

    /**
     * Checks the form.
     *
     * @param value the code in its usual form
     */
    public ProcedureCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidCodeException(
                    "procedure code",
                    "5 characters: 5 digits, 4 digits and F, T, U or A, or a letter A to V and 4 digits");
        }
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws InvalidCodeException if it is not 5 characters: 5 digits, 4 digits and F, T, U or A, or a letter A to V and 4 digits
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ProcedureCode parse(String text) {
        return new ProcedureCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /**
     * Whether the code has the form of HCPCS Level II.
     *
     * @return true for a letter and four digits
     */
    public boolean isHcpcsLevelTwo() {
        return Character.isLetter(value.charAt(0));
    }

    /** {@return the code in its usual form} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ProcedureCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
