package org.openmassage.core.sign;

import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;

/**
 * Who signs, as it stands on the document. {@link #toString()} shows the id only. Immutable and thread-safe.
 *
 * @param id the practitioner
 * @param name the printed name
 * @param role in which role: {@code licensed massage therapist}, {@code supervisor}
 */
public record Signatory(PractitionerId id, String name, String role) {
    /**
     * Checks that name and role are there.
     *
     * @param id see {@link #id()}
     * @param name see {@link #name()}
     * @param role see {@link #role()}
     * @throws IllegalArgumentException if either is blank
     */
    public Signatory {
        Checks.text("name", name);
        Checks.text("role", role);
    }

    @Override
    public String toString() {
        return "Signatory(" + id + ")";
    }
}
