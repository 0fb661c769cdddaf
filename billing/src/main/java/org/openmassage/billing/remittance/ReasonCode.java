package org.openmassage.billing.remittance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openmassage.core.internal.Checks;

/**
 * The code of a reason of an adjustment (claim adjustment reason code), or of an adjustment of the whole payment, for example {@code 45}. Known codes with their labels stand in {@link RemittanceCodes}; others are kept as they are.
 *
 * <p>{@code parse(x.toString())} gives {@code x} again. Written as a JSON string. Immutable and thread-safe.
 *
 * @param value the code, letters in capitals
 */
public record ReasonCode(String value) implements Comparable<ReasonCode> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{1,5}");

    /**
     * Checks the form.
     *
     * @param value the code, letters in capitals
     */
    public ReasonCode {
        Checks.require(FORM.matcher(value).matches(), "value", "a code of a few capital letters and digits");
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws IllegalArgumentException if it is not in the form of one
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ReasonCode parse(String text) {
        return new ReasonCode(text.strip().toUpperCase(Locale.ROOT));
    }

    /** {@return the code} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(ReasonCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
