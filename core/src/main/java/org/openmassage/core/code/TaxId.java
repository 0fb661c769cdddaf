package org.openmassage.core.code;

import java.util.regex.Pattern;

/**
 * A tax number of a billing provider: an Employer Identification Number or a Social Security Number, nine digits. It
 * may be a person's, so {@link #toString()} shows the type only. Immutable and thread-safe.
 *
 * @param kind which of the two
 * @param digits nine digits, without hyphens
 */
public record TaxId(Kind kind, String digits) {
    private static final Pattern FORM = Pattern.compile("\\d{9}");

    /** Which number it is: box 25 of the CMS-1500 and the qualifier of the 837P tell them apart. */
    public enum Kind {
        /** An Employer Identification Number. */
        EIN,
        /** A Social Security Number. */
        SSN
    }

    /**
     * Checks the form.
     *
     * @param kind which of the two
     * @param digits nine digits, without hyphens
     */
    public TaxId {
        if (!FORM.matcher(digits).matches()) {
            throw new InvalidCodeException("tax number", "9 digits");
        }
    }

    /**
     * An Employer Identification Number.
     *
     * @param text nine digits; hyphens are left out
     * @return the number
     * @throws InvalidCodeException if it has not nine digits
     */
    public static TaxId ein(String text) {
        return new TaxId(Kind.EIN, text.replace("-", ""));
    }

    /**
     * A Social Security Number.
     *
     * @param text nine digits; hyphens are left out
     * @return the number
     * @throws InvalidCodeException if it has not nine digits
     */
    public static TaxId ssn(String text) {
        return new TaxId(Kind.SSN, text.replace("-", ""));
    }

    @Override
    public String toString() {
        return "TaxId";
    }
}
