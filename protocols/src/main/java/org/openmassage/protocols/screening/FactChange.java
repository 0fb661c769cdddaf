package org.openmassage.protocols.screening;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A fact that is read otherwise than at the last screening. Immutable and thread-safe.
 *
 * @param fact the fact
 * @param kind what became of it
 * @param before what was read then; empty where the history of that day is not at hand
 * @param now what is read now
 * @param rules the rules in force that need it
 */
public record FactChange(FactId fact, Kind kind, Optional<Reading> before, Reading now, List<RuleId> rules) {
    /**
     * Copies the rules.
     *
     * @param fact the fact
     * @param kind what became of it
     * @param before what was read then; empty where the history of that day is not at hand
     * @param now what is read now
     * @param rules the rules in force that need it
     */
    public FactChange {
        Objects.requireNonNull(fact, "fact");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        rules = List.copyOf(rules);
    }

    /** What became of a fact. */
    public enum Kind {
        /** It was open, and is known. */
        LEARNED,
        /** It was known, and is known otherwise: by an answer, or because time has passed. */
        CHANGED,
        /** It was told since. Whether that changed anything cannot be told without the history of the last screening. */
        TOLD_SINCE,
        /** It was known, and what was told has become too old: it counts as not asked. */
        GONE_STALE,
        /** It was known, or open for another reason, and is open now. */
        OPEN
    }

    /** Shows the type and the fact, never what was told of it. */
    @Override
    public String toString() {
        return "FactChange(" + fact + ")";
    }
}
