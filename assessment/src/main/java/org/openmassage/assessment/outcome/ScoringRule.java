package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/**
 * The formula of a scale, declared as data. All formulas work on the scored answers: after reversed items were turned
 * and missing ones filled as the scale's {@link MissingItems} says. Implementations are immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ScoringRule.Sum.class, name = "sum"),
    @JsonSubTypes.Type(value = ScoringRule.Mean.class, name = "mean"),
    @JsonSubTypes.Type(value = ScoringRule.PercentOfRange.class, name = "percent-of-range"),
    @JsonSubTypes.Type(value = ScoringRule.Combination.class, name = "combination")
})
public sealed interface ScoringRule {

    /** The sum of the items. */
    record Sum() implements ScoringRule {}

    /** The mean of the items. */
    record Mean() implements ScoringRule {}

    /**
     * The place of the items' sum between the least and the most they can add up to, in percent: for items from 0 it is
     * "sum divided by the maximum"; for the DASH's items from 1 to 5 it is "(mean - 1) times 25".
     *
     * @param inverted whether 100 stands for the least sum, as in KOOS, where items count problems and the score
     *     counts function
     */
    record PercentOfRange(boolean inverted) implements ScoringRule {}

    /**
     * A weighted sum of other scales of the same measure, each of which must be scoreable.
     *
     * @param parts the scales and their weights
     */
    record Combination(List<Part> parts) implements ScoringRule {
        /**
         * Copies the list and refuses an empty one.
         *
         * @param parts the scales and their weights
         */
        public Combination {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("parts: must not be empty");
            }
        }
    }

    /**
     * A scale within a combination, weighted by a fraction so that thirds stay exact until the last step.
     *
     * @param scale the id of a scale that is declared before the combination
     * @param times the numerator of the weight, 1 or more
     * @param over the denominator of the weight, 1 or more
     */
    record Part(String scale, int times, int over) {
        /**
         * Refuses a weight that is not positive.
         *
         * @param scale the id of a scale that is declared before the combination
         * @param times the numerator of the weight, 1 or more
         * @param over the denominator of the weight, 1 or more
         */
        public Part {
            if (times < 1 || over < 1) {
                throw new IllegalArgumentException("part: times and over must be 1 or more");
            }
        }
    }
}
