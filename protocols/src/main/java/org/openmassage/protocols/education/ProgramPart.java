package org.openmassage.protocols.education;

import org.openmassage.core.internal.Checks;

/**
 * A part of a program. Immutable and thread-safe.
 *
 * @param name what it is
 * @param hours its hours, above 0
 */
public record ProgramPart(String name, int hours) {
    /**
     * Checks the name and the hours.
     *
     * @param name what it is
     * @param hours its hours
     */
    public ProgramPart {
        Checks.text("name", name);
        Checks.require(hours > 0, "hours", "above 0");
    }

    /** Returns its type. */
    @Override
    public String toString() {
        return "ProgramPart";
    }
}
