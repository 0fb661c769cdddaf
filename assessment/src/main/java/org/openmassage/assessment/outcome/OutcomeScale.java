package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.style.DomainValue;

/**
 * One number that a measure yields: a total or a subscale, with its formula, its range and its bands. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = OutcomeScale.Builder.class)
public abstract class OutcomeScale implements WithOutcomeScale {
    OutcomeScale() {}

    /**
     * The scale's id within its measure, such as {@code total} or {@code pain}.
     *
     * @return a non-blank id
     */
    public abstract String id();

    /**
     * What the scale is called.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * The items that count.
     *
     * @return item ids; empty means every item of the measure, or, for a combination, none of its own
     */
    public abstract List<String> items();

    /**
     * The formula.
     *
     * @return the formula
     */
    public abstract ScoringRule rule();

    /**
     * How items without an answer are treated.
     *
     * @return the rule; absent exactly for a combination, which leaves the matter to its parts
     */
    public abstract Optional<MissingItems> missing();

    /**
     * The unit of the value.
     *
     * @return points unless the measure says otherwise
     */
    @Value.Default
    public ScoreUnit unit() {
        return ScoreUnit.POINTS;
    }

    /**
     * The least and the greatest value.
     *
     * @return the range of the value
     */
    public abstract ScoreRange range();

    /**
     * To how many decimal places the value is reported, half up. Bands look at the value before it is rounded.
     *
     * @return 0 to 4; 1 unless the measure says otherwise
     */
    @Value.Default
    public int decimals() {
        return 1;
    }

    /**
     * Whether the value is also reported in percent of its range, as the NDI is.
     *
     * @return false unless the measure says otherwise
     */
    @Value.Default
    public boolean reportedInPercent() {
        return false;
    }

    /**
     * Which way this scale points where it differs from its measure.
     *
     * @return the scale's own direction, absent where the measure's holds
     */
    public abstract Optional<MeasureDirection> direction();

    /**
     * The divisions into named bands; the first is the one used unless a caller asks for another.
     *
     * @return the sets of bands, or none
     */
    public abstract List<BandSet> bandSets();

    @Value.Check
    void check() {
        if (id().isBlank() || name().isBlank()) {
            throw new IllegalArgumentException("id and name: must not be blank");
        }
        if (decimals() < 0 || decimals() > 4) {
            throw new IllegalArgumentException("decimals: must be 0 to 4");
        }
        boolean combined = rule() instanceof ScoringRule.Combination;
        if (combined == missing().isPresent()) {
            throw new IllegalArgumentException("missing: must be given, except for a combination");
        }
        if (combined && !items().isEmpty()) {
            throw new IllegalArgumentException("items: a combination has no items of its own");
        }
        for (BandSet set : bandSets()) {
            ScoreRange first = set.bands().get(0).range();
            ScoreRange last = set.bands().get(set.bands().size() - 1).range();
            if (first.from().compareTo(range().from()) != 0
                    || last.to().compareTo(range().to()) != 0
                    || !first.fromIncluded()
                    || !last.toIncluded()) {
                throw new IllegalArgumentException("bandSets: must cover the whole range");
            }
        }
    }

    /**
     * Starts a scale.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of an {@link OutcomeScale}. Not thread-safe. */
    public static final class Builder extends ImmutableOutcomeScale.Builder {
        Builder() {}
    }
}
