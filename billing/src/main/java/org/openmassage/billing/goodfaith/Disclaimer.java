package org.openmassage.billing.goodfaith;

import org.openmassage.core.internal.Checks;

/**
 * A disclaimer of a good faith estimate. Immutable and thread-safe.
 *
 * @param kind what it is about
 * @param text its words
 */
public record Disclaimer(DisclaimerKind kind, String text) {
    /**
     * Checks the text.
     *
     * @param kind what it is about
     * @param text its words
     */
    public Disclaimer {
        Checks.text("text", text);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Disclaimer";
    }
}
