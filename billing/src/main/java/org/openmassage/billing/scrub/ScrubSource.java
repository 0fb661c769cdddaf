package org.openmassage.billing.scrub;

import java.util.Objects;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;

/**
 * Where a rule of the scrub comes from, and how sure that is. Immutable and thread-safe.
 *
 * @param text the source, for people
 * @param status confirmed, consensus or unconfirmed
 */
public record ScrubSource(String text, Status status) {
    /**
     * Holds both.
     *
     * @param text the source, for people
     * @param status confirmed, consensus or unconfirmed
     */
    public ScrubSource {
        Checks.text("text", text);
        Objects.requireNonNull(status, "status");
    }

    /**
     * The type only; the text is for a page, not for a log.
     *
     * @return {@code "ScrubSource"}
     */
    @Override
    public String toString() {
        return "ScrubSource";
    }

    static ScrubSource confirmed(String text) {
        return new ScrubSource(text, Status.CONFIRMED);
    }

    static ScrubSource consensus(String text) {
        return new ScrubSource(text, Status.CONSENSUS);
    }

    static ScrubSource unconfirmed(String text) {
        return new ScrubSource(text, Status.UNCONFIRMED);
    }
}
