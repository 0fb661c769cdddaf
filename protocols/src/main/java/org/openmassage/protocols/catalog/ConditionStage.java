package org.openmassage.protocols.catalog;

import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;

/**
 * A stage that a condition goes through. Immutable and thread-safe.
 *
 * @param id its id, unique within the condition
 * @param name its name
 * @param definition how to tell it, for example {@code pain for more than 12 weeks}
 * @param status how well the definition is confirmed
 */
public record ConditionStage(StageId id, String name, String definition, Status status) {
    /**
     * Checks the texts.
     *
     * @param id its id, unique within the condition
     * @param name its name
     * @param definition how to tell it
     * @param status how well the definition is confirmed
     */
    public ConditionStage {
        Checks.text("name", name);
        Checks.text("definition", definition);
    }
}
