package org.openmassage.protocols.screening;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * The first day on which a screening, if nothing new were learned, would not come out the same, and what makes it so. What
 * is asked at every session anyway ({@link Rescreening#everySession}) is left out of this. Immutable and thread-safe.
 *
 * @param due the day; the day of the screening itself where questions are open
 * @param facts what has become too old by then, or is open already
 * @param rules rules that begin or cease to hold on that day, without anything being told
 * @param clearances rules whose clearance has ended by then
 */
public record NextScreening(LocalDate due, List<FactId> facts, List<RuleId> rules, List<RuleId> clearances) {
    /**
     * Copies the lists.
     *
     * @param due the day; the day of the screening itself where questions are open
     * @param facts what has become too old by then, or is open already
     * @param rules rules that begin or cease to hold on that day, without anything being told
     * @param clearances rules whose clearance has ended by then
     */
    public NextScreening {
        Objects.requireNonNull(due, "due");
        facts = List.copyOf(facts);
        rules = List.copyOf(rules);
        clearances = List.copyOf(clearances);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "NextScreening";
    }
}
