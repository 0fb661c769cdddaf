package org.openmassage.billing.claim;

import org.openmassage.core.internal.Checks;

/**
 * A number of a provider beside the NPI, with the qualifier that says whose number it is (boxes 17a, 24I, 32b and 33b of
 * the CMS-1500). Immutable and thread-safe.
 *
 * @param qualifier two characters, for example {@code 0B} for a state license or {@code G2} for the payer's own number
 * @param value the number
 */
public record SecondaryId(String qualifier, String value) {
    /**
     * Holds both.
     *
     * @param qualifier two capital letters or digits
     * @param value the number
     */
    public SecondaryId {
        Checks.require(qualifier.matches("[A-Z0-9]{2}"), "qualifier", "two capital letters or digits");
        Checks.text("value", value);
    }

    /**
     * The type only.
     *
     * @return {@code "SecondaryId"}
     */
    @Override
    public String toString() {
        return "SecondaryId";
    }
}
