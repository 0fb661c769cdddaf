package org.openmassage.core.code;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A diagnosis code in the form of ICD-10-CM: three to seven characters, a letter, a digit (since FY2026 also A, as in QA0), a letter or digit, then
 * after the dot up to four more, with {@code X} as the placeholder before a seventh character. Whether a code exists,
 * and whether it could be billed on a day, is the knowledge of a code set (ICD-10-CM Official Guidelines, I.A.2 to
 * I.A.5).
 *
 * <p>{@code parse(x.toString())} gives {@code x} again. Written as a JSON string with its dot. Immutable and
 * thread-safe.
 *
 * @param value the code in upper case with its dot: {@code M54.50}
 */
public record Icd10CmCode(String value) implements Comparable<Icd10CmCode> {
    private static final Pattern FORM = Pattern.compile("[A-Z][0-9A][0-9A-Z](?:\\.[0-9A-Z]{1,4})?");
    private static final Pattern COMPACT = Pattern.compile("[A-Z][0-9A][0-9A-Z][0-9A-Z]{1,4}");
    private static final int FULL_LENGTH = 8;

    /**
     * Checks the form.
     *
     * @param value the code in upper case with its dot: {@code M54.50}
     */
    public Icd10CmCode {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidCodeException(
                    "ICD-10-CM code", "a letter, a digit (or A), a letter or digit, and after a dot up to 4 more");
        }
    }

    /**
     * Reads a code with or without its dot, in any case.
     *
     * <table>
     * <caption>Valid texts</caption>
     * <tr><td>{@code M54.2}</td><td>with its dot</td></tr>
     * <tr><td>{@code m542}</td><td>without, in lower case</td></tr>
     * <tr><td>{@code S16.1XXD}</td><td>with placeholders and a seventh character</td></tr>
     * <tr><td>{@code M54}</td><td>a category</td></tr>
     * </table>
     *
     * @param text the code
     * @return the code
     * @throws InvalidCodeException if it is not in the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Icd10CmCode parse(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        boolean compact = COMPACT.matcher(upper).matches();
        return new Icd10CmCode(compact ? upper.substring(0, 3) + "." + upper.substring(3) : upper);
    }

    /**
     * The code without its dot, as claims and the official files write it.
     *
     * @return {@code M5450} for {@code M54.50}
     */
    public String compact() {
        return value.replace(".", "");
    }

    /**
     * The category: the three characters before the dot.
     *
     * @return {@code M54} for {@code M54.50}
     */
    public Icd10CmCode category() {
        return new Icd10CmCode(value.substring(0, 3));
    }

    /**
     * The seventh character, which for an injury tells the encounter: A initial, D subsequent, S sequela.
     *
     * @return the character, or empty for a shorter code
     */
    public Optional<Character> seventhCharacter() {
        return value.length() == FULL_LENGTH ? Optional.of(value.charAt(FULL_LENGTH - 1)) : Optional.empty();
    }

    /**
     * Whether this code stands above another in the classification.
     *
     * @param other another code
     * @return true for {@code M54} above {@code M54.50}; false for a code and itself
     */
    public boolean isAncestorOf(Icd10CmCode other) {
        return other.compact().length() > compact().length() && other.compact().startsWith(compact());
    }

    /** {@return the code in upper case with its dot: {@code M54.50}} */
    @JsonValue
    @Override
    public String value() {
        return value;
    }

    @Override
    public int compareTo(Icd10CmCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
