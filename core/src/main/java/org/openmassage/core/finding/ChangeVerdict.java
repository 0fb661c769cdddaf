package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * What the change between two scores of one measure means: held against the error of measurement and against what
 * matters to people, each reported by itself. A verdict: reaching it belongs to assessment. Immutable and thread-
 * safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChangeVerdict.Builder.class)
public abstract class ChangeVerdict implements WithChangeVerdict {
    ChangeVerdict() {}

    /**
     * Which measure.
     *
     * @return the measure
     */
    public abstract MeasureId measure();

    /**
     * The earlier score.
     *
     * @return in the unit of the measure
     */
    public abstract BigDecimal baseline();

    /**
     * The later score.
     *
     * @return in the unit of the measure
     */
    public abstract BigDecimal current();

    /**
     * The day of the earlier score.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> baselineOn();

    /**
     * The day of the later score.
     *
     * @return the day, if known
     */
    public abstract Optional<LocalDate> currentOn();

    /**
     * The later score less the earlier one.
     *
     * @return below 0 for an improvement where higher is worse
     */
    public abstract BigDecimal difference();

    /**
     * Whether the change is beyond the error of measurement.
     *
     * @return empty where none is known
     */
    public abstract Optional<Boolean> exceedsMdc();

    /**
     * Whether the change is one that matters to people.
     *
     * @return empty where no threshold is known, or where thresholds disagree
     */
    public abstract Optional<Boolean> exceedsMcid();

    /**
     * What the change means.
     *
     * @return the verdict
     */
    public abstract ChangeDirection verdict();

    /**
     * What the change was held against.
     *
     * @return every threshold, with its population and paper
     */
    public abstract List<ChangeThreshold> thresholds();

    /**
     * How the verdict was reached.
     *
     * @return sentences without any score in them
     */
    public abstract List<String> trace();

    @Value.Check
    void check() {
        Checks.require(
                difference().compareTo(current().subtract(baseline())) == 0,
                "difference",
                "the current score less the baseline");
        Checks.require(
                baselineOn().isEmpty()
                        || currentOn().isEmpty()
                        || !currentOn().get().isBefore(baselineOn().get()),
                "currentOn",
                "on or after the day of the baseline");
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "ChangeVerdict";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeVerdict}. Not thread-safe. */
    public static final class Builder extends ImmutableChangeVerdict.Builder {
        Builder() {}
    }
}
