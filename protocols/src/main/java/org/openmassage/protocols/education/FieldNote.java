package org.openmassage.protocols.education;

import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;

/**
 * What the project's seed says of the field: its curriculum, credentials, organizations, books, settings and market.
 * Immutable and thread-safe.
 *
 * @param id its id
 * @param kind what it is about
 * @param name its name
 * @param statement what is said
 * @param status how well it is confirmed
 */
public record FieldNote(EducationId id, FieldNoteKind kind, String name, String statement, Status status) {
    /**
     * Checks the texts.
     *
     * @param id its id
     * @param kind what it is about
     * @param name its name
     * @param statement what is said
     * @param status how well it is confirmed
     */
    public FieldNote {
        Checks.text("name", name);
        Checks.text("statement", statement);
    }

    /** Returns its type and id. */
    @Override
    public String toString() {
        return "FieldNote(" + id + ")";
    }
}
