package org.openmassage.protocols.education;

import java.util.List;
import java.util.Optional;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;

/**
 * A name under which goal-driven massage is offered, and how it differs from its neighbors. Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name
 * @param description what it is
 * @param marks what tells it from the others
 * @param conflict where the source contradicts itself or other sources
 * @param status how well the description is confirmed
 */
public record MassageType(
        EducationId id, String name, String description, List<String> marks, Optional<String> conflict, Status status) {
    /**
     * Checks the texts.
     *
     * @param id its id
     * @param name its name
     * @param description what it is
     * @param marks what tells it from the others
     * @param conflict where sources disagree
     * @param status how well the description is confirmed
     */
    public MassageType {
        Checks.text("name", name);
        Checks.text("description", description);
        Checks.texts("marks", marks);
        Checks.text("conflict", conflict);
        marks = List.copyOf(marks);
    }

    /** Returns its type and id. */
    @Override
    public String toString() {
        return "MassageType(" + id + ")";
    }
}
