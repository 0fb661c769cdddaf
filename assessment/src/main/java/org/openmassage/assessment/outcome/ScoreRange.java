package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range of scores whose edges say on which side they fall, in the notation of mathematics: {@code [0,5)} holds 0 and
 * 4.9 but not 5; {@code (20,40]} holds 40 but not 20. Immutable and thread-safe.
 *
 * @param from the lower edge
 * @param fromIncluded whether the lower edge belongs to the range
 * @param to the upper edge, not below {@code from}
 * @param toIncluded whether the upper edge belongs to the range
 */
public record ScoreRange(BigDecimal from, boolean fromIncluded, BigDecimal to, boolean toIncluded) {
    private static final Pattern NOTATION =
            Pattern.compile("([\\[(])(-?\\d{1,6}(?:\\.\\d{1,4})?),(-?\\d{1,6}(?:\\.\\d{1,4})?)([\\])])");

    /**
     * Refuses an upper edge below the lower one and an empty range.
     *
     * @param from the lower edge
     * @param fromIncluded whether the lower edge belongs to the range
     * @param to the upper edge, not below {@code from}
     * @param toIncluded whether the upper edge belongs to the range
     */
    public ScoreRange {
        int order = from.compareTo(to);
        if (order > 0 || (order == 0 && !(fromIncluded && toIncluded))) {
            throw new IllegalArgumentException("range: must hold at least one score");
        }
    }

    /**
     * Reads a range such as {@code [0,5)}.
     *
     * @param text two numbers with a comma between them and a bracket or parenthesis on either side
     * @return the range
     * @throws IllegalArgumentException if the text is not such a range, or the range is empty
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ScoreRange parse(String text) {
        Matcher matcher = NOTATION.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("range: must be two numbers in brackets, such as [0,5)");
        }
        return new ScoreRange(
                new BigDecimal(matcher.group(2)),
                matcher.group(1).equals("["),
                new BigDecimal(matcher.group(3)),
                matcher.group(4).equals("]"));
    }

    /**
     * Tells whether a score lies in this range.
     *
     * @param score a score in the unit of the scale
     * @return whether it lies between the edges, an edge counting only where it is included
     */
    public boolean contains(BigDecimal score) {
        int low = score.compareTo(from);
        int high = score.compareTo(to);
        return (fromIncluded ? low >= 0 : low > 0) && (toIncluded ? high <= 0 : high < 0);
    }

    /**
     * Tells whether another range begins exactly where this one ends, with neither a gap nor an overlap.
     *
     * @param next the range that should follow
     * @return whether the shared edge belongs to exactly one of the two
     */
    public boolean meets(ScoreRange next) {
        return to.compareTo(next.from) == 0 && toIncluded != next.fromIncluded;
    }

    /**
     * The notation that {@link #parse} reads.
     *
     * @return for instance {@code [0,5)}
     */
    @JsonValue
    @Override
    public String toString() {
        return (fromIncluded ? "[" : "(") + from.toPlainString() + "," + to.toPlainString() + (toIncluded ? "]" : ")");
    }
}
