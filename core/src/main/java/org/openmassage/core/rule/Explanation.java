package org.openmassage.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a criterion is true, false or unknown: the criterion in words, its truth, and the same of each of its parts. The
 * words name facts and limits, never a value of the patient's; that stays in the {@link #reading}. Immutable and
 * thread-safe.
 *
 * @param criterion the criterion
 * @param words the criterion in words: "systolic is at least 180"
 * @param truth its truth
 * @param reading what is known of its fact; empty for a criterion that has parts
 * @param parts the explanations of its parts, in their order
 */
public record Explanation(
        Criterion criterion, String words, Truth truth, Optional<Reading> reading, List<Explanation> parts) {

    /**
     * Copies the parts, and checks that nothing is missing.
     *
     * @param criterion the criterion
     * @param words the criterion in words: "systolic is at least 180"
     * @param truth its truth
     * @param reading what is known of its fact; empty for a criterion that has parts
     * @param parts the explanations of its parts, in their order
     */
    public Explanation {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(words, "words");
        Objects.requireNonNull(truth, "truth");
        Objects.requireNonNull(reading, "reading");
        parts = List.copyOf(parts);
    }

    /**
     * Why the truth of this criterion of one fact is unknown.
     *
     * @return the gap; empty if it is known, or if it has parts
     */
    public Optional<Reading.Gap> gap() {
        return truth == Truth.UNKNOWN
                ? reading.map(known -> known.gap().orElse(Reading.Gap.IMPRECISE))
                : Optional.empty();
    }

    /**
     * The criteria of one fact that the truth rests on: of a true "any" its true parts, of a false "all" its false ones, of
     * whatever is unknown its unknown ones.
     *
     * @return their explanations, in the order of the criterion
     */
    public List<Explanation> grounds() {
        List<Explanation> grounds = new ArrayList<>();
        collect(grounds);
        return List.copyOf(grounds);
    }

    /**
     * This explanation as an outline: a line for each criterion, indented below the one that it is part of.
     *
     * @return lines such as {@code true: systolic is at least 180}, without a value of the patient's
     */
    public String outline() {
        StringBuilder outline = new StringBuilder();
        write(outline, "");
        return outline.toString();
    }

    /** Shows the type only: that a rule holds of somebody concerns that person. */
    @Override
    public String toString() {
        return "Explanation";
    }

    private void collect(List<Explanation> grounds) {
        if (parts.isEmpty()) {
            grounds.add(this);
            return;
        }
        for (Explanation part : parts) {
            if (supports(part.truth, criterion, truth)) {
                part.collect(grounds);
            }
        }
    }

    /** Whether a criterion rests on a part of that truth. */
    static boolean supports(Truth part, Criterion whole, Truth truth) {
        return part == truth || whole instanceof Criterion.Not;
    }

    private void write(StringBuilder outline, String indent) {
        outline.append(indent)
                .append(truth.name().toLowerCase(Locale.ROOT))
                .append(": ")
                .append(words)
                .append('\n');
        parts.forEach(part -> part.write(outline, indent + "  "));
    }
}
