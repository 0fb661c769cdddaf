package org.openmassage.core.practice;

import java.math.BigDecimal;
import org.openmassage.core.internal.Checks;

/**
 * The least hours of continuing education in one category. Immutable and thread-safe.
 *
 * @param category the category, as {@link org.openmassage.core.credential.ContinuingEducationCredit#category()} names it
 * @param hours contact hours, above 0
 */
public record CategoryMinimum(String category, BigDecimal hours) {
    /**
     * Checks the parts.
     *
     * @param category the category
     * @param hours contact hours
     */
    public CategoryMinimum {
        Checks.text("category", category);
        Checks.require(hours.signum() > 0, "hours", "above 0");
    }
}
