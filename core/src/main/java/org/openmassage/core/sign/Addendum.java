package org.openmassage.core.sign;

import org.openmassage.core.internal.Checks;

/**
 * What is added to a signed document. {@link #toString()} shows the type only. Immutable and thread-safe.
 *
 * @param text what is added
 * @param reason why it is added
 * @param lateEntry whether it was left out at the time and is entered late
 */
public record Addendum(String text, String reason, boolean lateEntry) {
    /**
     * Checks that text and reason are there.
     *
     * @param text see {@link #text()}
     * @param reason see {@link #reason()}
     * @param lateEntry see {@link #lateEntry()}
     * @throws IllegalArgumentException if either is blank
     */
    public Addendum {
        Checks.text("text", text);
        Checks.text("reason", reason);
    }

    /**
     * An addition that was not forgotten at the time.
     *
     * @param text what is added
     * @param reason why
     * @return the addition
     * @throws IllegalArgumentException if either is blank
     */
    public static Addendum of(String text, String reason) {
        return new Addendum(text, reason, false);
    }

    ChainLink.Builder fill(ChainLink.Builder link) {
        return link.text(text).reason(reason).lateEntry(lateEntry);
    }

    @Override
    public String toString() {
        return "Addendum";
    }
}
