package org.openmassage.billing.remittance;

import org.openmassage.core.internal.Checks;

/**
 * One thing that can be done about a refusal. Immutable and thread-safe.
 *
 * @param action what
 * @param how how to go about it, in English
 */
public record Remedy(DenialAction action, String how) {
    /**
     * Checks the text.
     *
     * @param action what
     * @param how how to go about it, in English
     */
    public Remedy {
        Checks.text("how", how);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Remedy";
    }
}
