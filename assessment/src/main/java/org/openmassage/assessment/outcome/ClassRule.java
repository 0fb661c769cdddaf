package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.openmassage.core.internal.Checks;

/**
 * When an answered measure falls into a class, declared as data: so many items from a score on, or a scale within a
 * range. Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ClassRule.Count.class, name = "count"),
    @JsonSubTypes.Type(value = ClassRule.Score.class, name = "score")
})
public sealed interface ClassRule {

    /**
     * So many items, or more, are scored from a limit on.
     *
     * @param atLeast how many, from 1 to the number of items
     * @param of the items with their limits
     */
    record Count(int atLeast, List<Cut> of) implements ClassRule {
        /**
         * Copies the list and checks the count.
         *
         * @param atLeast how many, from 1 to the number of items
         * @param of the items with their limits
         */
        public Count {
            of = List.copyOf(of);
            Checks.require(!of.isEmpty(), "of", "at least one item");
            Checks.range("atLeast", atLeast, 1, of.size());
        }
    }

    /**
     * An item and the score from which on it counts.
     *
     * @param item an item id of the measure
     * @param from the lowest score that counts, in the direction of the scale
     */
    record Cut(String item, int from) {}

    /**
     * A scale lies within a range.
     *
     * @param scale a scale id of the measure
     * @param range the scores of the class
     */
    record Score(String scale, ScoreRange range) implements ClassRule {}
}
