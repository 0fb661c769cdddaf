package org.openmassage.assessment.change;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * Which published thresholds a change is held against: those of a population, if need be of one paper and in one unit. What is left
 * open stays open: where the open choices lead to different verdicts, they come back as choices. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChangeBasis.Builder.class)
public abstract class ChangeBasis implements WithChangeBasis {
    ChangeBasis() {}

    /**
     * The population whose thresholds count, such as {@code mechanical-neck-pain}.
     *
     * @return a population id of the measure; absent leaves it open
     */
    public abstract Optional<String> population();

    /**
     * The paper whose thresholds go before the others of the population. For a kind of threshold that the paper does
     * not give, the others stand.
     *
     * @return a citation id; absent leaves it open
     */
    public abstract Optional<CitationId> citation();

    /**
     * The unit in which a change is looked at where a kind of threshold is given in several, as Ostelo 2008 gives the
     * smallest important change in points and in percent of the baseline. For a kind that has no threshold in the unit,
     * the others stand.
     *
     * @return the unit; absent leaves it open
     */
    public abstract Optional<ChangeThreshold.Unit> unit();

    /**
     * The scale whose change is meant.
     *
     * @return a scale id; absent means the measure's primary scale
     */
    public abstract Optional<String> scale();

    /**
     * Whether thresholds that are not confirmed count as well.
     *
     * @return false unless a caller asks
     */
    @Value.Default
    public boolean includeUnconfirmed() {
        return false;
    }

    /**
     * Leaves population, paper and unit open.
     *
     * @return a basis that any confirmed threshold may serve
     */
    public static ChangeBasis open() {
        return builder().build();
    }

    /**
     * The thresholds of a population.
     *
     * @param population a population id of the measure
     * @return the basis
     */
    public static ChangeBasis of(String population) {
        return builder().population(population).build();
    }

    /**
     * Starts a basis.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of a {@link ChangeBasis}. Not thread-safe. */
    public static final class Builder extends ImmutableChangeBasis.Builder {
        Builder() {}
    }
}
