package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * One published threshold of change (an MDC or an MCID): a number that holds in its unit, for its population, from its
 * source. A measure has a list of these, never one. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MeasureThreshold.Builder.class)
public abstract class MeasureThreshold implements WithMeasureThreshold {
    MeasureThreshold() {}

    /**
     * Whether the number stands for measurement error or for importance.
     *
     * @return the kind
     */
    public abstract ChangeThreshold.Kind kind();

    /**
     * The size of the change, regardless of its direction.
     *
     * @return a positive number in {@link #unit()}; the lower end where the source gives a range
     */
    public abstract BigDecimal value();

    /**
     * The upper end where the source gives a range, as in "8 to 13".
     *
     * @return a number above {@link #value()}
     */
    public abstract Optional<BigDecimal> upTo();

    /**
     * What the number counts.
     *
     * @return the unit
     */
    public abstract ChangeThreshold.Unit unit();

    /**
     * The scale whose change is meant.
     *
     * @return a scale id; absent means the measure's primary scale
     */
    public abstract Optional<String> scale();

    /**
     * The people in whom the number was found.
     *
     * @return the population
     */
    public abstract Population population();

    /**
     * The confidence level of an MDC, where the source names it.
     *
     * @return percent, such as 90 or 95
     */
    public abstract Optional<Integer> confidence();

    /**
     * Where the number was published.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well the number is confirmed. An unconfirmed number is listed but decides nothing unless a caller asks.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * A remark on the number.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    @Value.Check
    void check() {
        if (value().signum() <= 0) {
            throw new IllegalArgumentException("value: must be positive");
        }
        if (upTo().isPresent() && upTo().get().compareTo(value()) <= 0) {
            throw new IllegalArgumentException("upTo: must be above value");
        }
        if (status() != Status.UNCONFIRMED && citations().isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty unless unconfirmed");
        }
    }

    /**
     * Starts a threshold.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of a {@link MeasureThreshold}. Not thread-safe. */
    public static final class Builder extends ImmutableMeasureThreshold.Builder {
        Builder() {}
    }
}
