package org.openmassage.protocols.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.FactId;

/**
 * The answers of an intake, put where they belong. Immutable and thread-safe.
 *
 * @param history the health history with what has a place in it
 * @param answers what has none, examined signs for instance; a screening takes them beside the history
 */
public record FilledIntake(HealthHistory history, Map<FactId, Reading> answers) {
    /**
     * Copies the answers.
     *
     * @param history the health history with what has a place in it
     * @param answers what has none
     */
    public FilledIntake {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "FilledIntake";
    }
}
