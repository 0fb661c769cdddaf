package org.openmassage.assessment.scale;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A grading scale: names in an order, not numbers. Two grades can be compared; they cannot be added, averaged or
 * subtracted, and a grade such as 1+ lies between its neighbors without being one and a half. Immutable and thread-
 * safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = GradingScale.Builder.class)
public abstract class GradingScale implements WithGradingScale {
    GradingScale() {}

    /**
     * The id of the scale.
     *
     * @return the id, such as {@code modified-ashworth}
     */
    public abstract ScaleId id();

    /**
     * The name of the scale.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * What it grades.
     *
     * @return a few words
     */
    public abstract String measures();

    /**
     * Which end is the worse one.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * The grades in their order.
     *
     * @return at least two, each code once
     */
    public abstract List<Grade> grades();

    /**
     * Where it was published.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well it is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * A remark for the reader, such as where sources disagree.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    /**
     * Finds a grade.
     *
     * @param code its code as it is written, such as {@code 1+}
     * @return the grade, if the scale has it
     */
    public final Optional<Grade> find(String code) {
        return grades().stream().filter(grade -> grade.code().equals(code)).findFirst();
    }

    /**
     * Compares two grades by their place, and by nothing else.
     *
     * @param code a code of this scale
     * @param other a code of this scale
     * @return less than 0, 0 or more than 0 as the first grade stands below, at or above the second; the size says nothing
     * @throws IllegalArgumentException if a code is none of this scale
     */
    public final int compare(String code, String other) {
        return Integer.signum(place(code) - place(other));
    }

    /**
     * Whether going from one grade to another is a turn for the better.
     *
     * @param from a code of this scale
     * @param to a code of this scale
     * @return empty if the grades are the same, or the scale has no better end
     * @throws IllegalArgumentException if a code is none of this scale
     */
    public final Optional<Boolean> improves(String from, String to) {
        int step = compare(to, from);
        if (step == 0 || direction() == Direction.NEITHER) {
            return Optional.empty();
        }
        return Optional.of((step > 0) == (direction() == Direction.HIGHER_IS_BETTER));
    }

    private int place(String code) {
        for (int i = 0; i < grades().size(); i++) {
            if (grades().get(i).code().equals(code)) {
                return i;
            }
        }
        throw new IllegalArgumentException("code: must be a grade of " + id().value());
    }

    /** Which end of a scale is the worse one. */
    public enum Direction {
        /** The highest grade is the worst. */
        HIGHER_IS_WORSE,
        /** The highest grade is the best. */
        HIGHER_IS_BETTER,
        /** Normal lies between, or the scale grades no state of a person. */
        NEITHER
    }

    /**
     * A grade. Immutable and thread-safe.
     *
     * @param code how it is written, such as {@code 1+}
     * @param meaning what it means
     */
    public record Grade(String code, String meaning) {
        /**
         * Refuses blanks.
         *
         * @param code how it is written, such as {@code 1+}
         * @param meaning what it means
         */
        public Grade {
            Checks.text("code", code);
            Checks.text("meaning", meaning);
        }
    }

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.text("measures", measures());
        Checks.require(grades().size() >= 2, "grades", "at least two");
        Set<String> codes = new HashSet<>();
        for (Grade grade : grades()) {
            Checks.require(codes.add(grade.code()), "grades", "free of a code that occurs twice");
        }
        Checks.require(
                status() == Status.UNCONFIRMED || !citations().isEmpty(), "citations", "given unless unconfirmed");
        Checks.text("note", note());
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GradingScale}. Not thread-safe. */
    public static final class Builder extends ImmutableGradingScale.Builder {
        Builder() {}
    }
}
