package org.openmassage.protocols.catalog;

import java.util.Optional;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;

/**
 * A stage that a condition goes through. Immutable and thread-safe.
 *
 * @param id its id, unique within the condition
 * @param name its name
 * @param definition how to tell it, for example {@code pain for more than 12 weeks}
 * @param healing how far injured tissue has healed in it; empty for a stage that is not one of healing
 * @param status how well the definition is confirmed
 */
public record ConditionStage(StageId id, String name, String definition, Optional<Healing> healing, Status status) {
    /**
     * Checks the texts.
     *
     * @param id its id, unique within the condition
     * @param name its name
     * @param definition how to tell it
     * @param healing how far injured tissue has healed in it
     * @param status how well the definition is confirmed
     */
    public ConditionStage {
        Checks.text("name", name);
        Checks.text("definition", definition);
    }

    /**
     * How far injured tissue has healed. By consensus, work in the first days is light (pressure 2 or less), short (30
     * minutes or less) and without cross-fiber friction, deep tissue work and heat; until six weeks pressure is 3 or less.
     */
    public enum Healing {
        /** The first days, with inflammation. */
        ACUTE,
        /** Until about six weeks, while new tissue forms. */
        SUBACUTE,
        /** Later, while it matures. */
        CHRONIC
    }
}
