package org.openmassage.assessment.outcome;

/**
 * How a scale treats items without an answer. With fewer than {@code minimumAnswered} answers the scale is not
 * scoreable; a measure that needs every item says so with a minimum equal to the number of items. Immutable and
 * thread-safe.
 *
 * @param minimumAnswered the fewest answered items with which the scale may be scored, 0 or more
 * @param filledBy what stands in for each item without an answer
 */
public record MissingItems(int minimumAnswered, MissingFill filledBy) {
    /**
     * Refuses a negative minimum.
     *
     * @param minimumAnswered the fewest answered items with which the scale may be scored, 0 or more
     * @param filledBy what stands in for each item without an answer
     */
    public MissingItems {
        if (minimumAnswered < 0) {
            throw new IllegalArgumentException("minimumAnswered: must be 0 or more");
        }
    }
}
