package org.openmassage.examples;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.math.BigDecimal;

/**
 * An exact number in a request, written as the library does, {@code "7.5"}, or as a plain number, {@code 7}.
 *
 * @param value the number
 */
record Decimal(BigDecimal value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Decimal of(Object given) {
        try {
            return new Decimal(new BigDecimal(given.toString()));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("number: must be a decimal number");
        }
    }
}
