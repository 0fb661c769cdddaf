package org.openmassage.protocols.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A fact that was told so long ago that it counts as not asked. Immutable and thread-safe.
 *
 * @param fact the fact
 * @param toldOn the day on which it was told, if that is known
 * @param question the question to ask again
 * @param rules the rules in force that need it
 */
public record StaleFact(FactId fact, Optional<LocalDate> toldOn, String question, List<RuleId> rules) {
    /**
     * Copies the rules.
     *
     * @param fact the fact
     * @param toldOn the day on which it was told, if that is known
     * @param question the question to ask again
     * @param rules the rules in force that need it
     */
    public StaleFact {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(toldOn, "toldOn");
        Objects.requireNonNull(question, "question");
        rules = List.copyOf(rules);
    }

    /** Shows the type and the fact. */
    @Override
    public String toString() {
        return "StaleFact(" + fact + ")";
    }
}
