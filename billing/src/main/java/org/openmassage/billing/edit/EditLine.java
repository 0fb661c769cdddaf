package org.openmassage.billing.edit;

import java.util.List;
import java.util.Objects;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;

/**
 * A code with its modifiers as one line of a day bears them. Immutable and thread-safe.
 *
 * @param code the code
 * @param modifiers its modifiers; may be empty
 */
public record EditLine(ProcedureCode code, List<Modifier> modifiers) {
    /**
     * Holds a copy.
     *
     * @param code the code
     * @param modifiers its modifiers; may be empty
     */
    public EditLine {
        Objects.requireNonNull(code, "code");
        modifiers = List.copyOf(modifiers);
    }

    /**
     * A line without modifiers.
     *
     * @param code the code
     * @return the line
     */
    public static EditLine of(ProcedureCode code) {
        return new EditLine(code, List.of());
    }

    /**
     * A line.
     *
     * @param code the code
     * @param modifiers its modifiers
     * @return the line
     */
    public static EditLine of(ProcedureCode code, Modifier... modifiers) {
        return new EditLine(code, List.of(modifiers));
    }

    /**
     * The type only.
     *
     * @return {@code "EditLine"}
     */
    @Override
    public String toString() {
        return "EditLine";
    }
}
