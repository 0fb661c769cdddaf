package org.openmassage.assessment.change;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * What the change between two scores comes to: the verdict where it is settled, or the choices that would settle it.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChangeReport.Builder.class)
public abstract class ChangeReport implements WithChangeReport {
    ChangeReport() {}

    /**
     * The measure.
     *
     * @return the measure's id
     */
    public abstract MeasureId measure();

    /**
     * The scale that was compared.
     *
     * @return a scale id of the measure
     */
    public abstract String scale();

    /**
     * The later score less the earlier one.
     *
     * @return in the unit of the scale; below 0 for an improvement where higher is worse
     */
    public abstract BigDecimal difference();

    /**
     * The difference in percent of the earlier score.
     *
     * @return rounded half up to one decimal place; absent for a baseline of zero
     */
    public abstract Optional<BigDecimal> percentOfBaseline();

    /**
     * Whether the change is at least the minimal detectable change.
     *
     * @return absent where no threshold says so, or where the counted ones disagree
     */
    public abstract Optional<Boolean> exceedsMdc();

    /**
     * Whether the change is at least the minimal clinically important difference. It says nothing about error: a change
     * can matter by one paper and still lie within the error of measurement.
     *
     * @return absent where no threshold says so, or where the counted ones disagree
     */
    public abstract Optional<Boolean> exceedsMcid();

    /**
     * The verdict.
     *
     * @return absent where there is no threshold to hold the change against, or where it depends on {@link #choices()}
     */
    public abstract Optional<ChangeVerdict> verdict();

    /**
     * The choices on which the verdict depends.
     *
     * @return empty where the verdict is settled or nothing could settle it
     */
    public abstract List<ChangeChoice> choices();

    /**
     * Every published threshold of the scale.
     *
     * @return those that counted and those that did not
     */
    public abstract List<ThresholdCheck> thresholds();

    /**
     * How the verdict was reached, or why there is none.
     *
     * @return sentences without any score in them
     */
    public abstract List<String> trace();

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "ChangeReport";
    }

    /**
     * Starts a report.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of a {@link ChangeReport}. Not thread-safe. */
    public static final class Builder extends ImmutableChangeReport.Builder {
        Builder() {}
    }
}
