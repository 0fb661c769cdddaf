package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.openmassage.core.style.DomainValue;

/**
 * One item (question) of an outcome measure: its id and the numbers it may be answered with. Its wording is present
 * only where the license of the measure lets it ship. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = OutcomeItem.Builder.class)
public abstract class OutcomeItem implements WithOutcomeItem {
    OutcomeItem() {}

    /**
     * The item's id within its measure, mostly its printed number.
     *
     * @return a non-blank id
     */
    public abstract String id();

    /**
     * The lowest number the item may be answered with.
     *
     * @return the lowest answer
     */
    public abstract int min();

    /**
     * The highest number the item may be answered with.
     *
     * @return the highest answer, not below {@link #min()}
     */
    public abstract int max();

    /**
     * The distance between two allowed answers, counted from {@link #min()}.
     *
     * @return 1 unless the measure says otherwise
     */
    @Value.Default
    public int step() {
        return 1;
    }

    /**
     * The allowed answers where they do not lie evenly, as in HIT-6 with 6, 8, 10, 11 and 13.
     *
     * @return the allowed answers in rising order, empty where {@link #step()} describes them
     */
    public abstract List<Integer> values();

    /**
     * What each allowed answer counts, in their order, where an answer does not simply count itself.
     *
     * @return as many numbers as there are allowed answers, or none
     */
    public abstract List<Integer> counts();

    /**
     * Whether the item points against its scale, so that an answer counts as {@code min + max - answer}.
     *
     * @return false unless the measure says otherwise
     */
    @Value.Default
    public boolean reversed() {
        return false;
    }

    /**
     * The wording of the item, only where it may ship.
     *
     * @return the wording
     */
    public abstract Optional<String> text();

    /**
     * The answers offered, with their wording, only where it may ship.
     *
     * @return the options, or none
     */
    public abstract List<ResponseOption> options();

    /**
     * The allowed answers.
     *
     * @return the allowed answers in rising order
     */
    public final List<Integer> answers() {
        return values().isEmpty()
                ? IntStream.iterate(min(), answer -> answer <= max(), answer -> answer + step())
                        .boxed()
                        .toList()
                : values();
    }

    /**
     * Tells whether a number is one of the allowed answers.
     *
     * @param answer the number as answered
     * @return whether the item may be answered with it
     */
    public final boolean allows(int answer) {
        return values().isEmpty()
                ? answer >= min() && answer <= max() && (answer - min()) % step() == 0
                : values().contains(answer);
    }

    /**
     * What an answer counts in the direction of the scale.
     *
     * @param answer an allowed answer
     * @return the answer itself, its mirror image for a reversed item, or what {@link #counts()} says
     * @throws IllegalArgumentException if the answer is not allowed; the message does not hold it
     */
    public final int scored(int answer) {
        if (!allows(answer)) {
            throw new IllegalArgumentException("answer: must be one that the item allows");
        }
        if (!counts().isEmpty()) {
            return counts().get(answers().indexOf(answer));
        }
        return reversed() ? min() + max() - answer : answer;
    }

    /**
     * The least that an answer counts.
     *
     * @return the least score of the item
     */
    public final int lowestScore() {
        return counts().isEmpty() ? min() : Collections.min(counts());
    }

    /**
     * The most that an answer counts.
     *
     * @return the greatest score of the item
     */
    public final int highestScore() {
        return counts().isEmpty() ? max() : Collections.max(counts());
    }

    @Value.Check
    void check() {
        if (id().isBlank()) {
            throw new IllegalArgumentException("id: must not be blank");
        }
        if (max() < min()) {
            throw new IllegalArgumentException("max: must not be below min");
        }
        if (step() < 1 || (max() - min()) % step() != 0) {
            throw new IllegalArgumentException("step: must be 1 or more and divide the range");
        }
        if (!values().isEmpty() && (values().get(0) != min() || values().get(values().size() - 1) != max())) {
            throw new IllegalArgumentException("values: must begin with min and end with max");
        }
        if (!counts().isEmpty() && (reversed() || counts().size() != answers().size())) {
            throw new IllegalArgumentException("counts: must be one for each answer of an item that is not reversed");
        }
    }

    /**
     * Starts an item.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of an {@link OutcomeItem}. Not thread-safe. */
    public static final class Builder extends ImmutableOutcomeItem.Builder {
        Builder() {}
    }
}
