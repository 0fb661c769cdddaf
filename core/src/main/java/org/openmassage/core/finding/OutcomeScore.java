package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * What an outcome measure came to, or why it could not be scored. A verdict: scoring itself belongs to assessment.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = OutcomeScore.Builder.class)
public abstract class OutcomeScore implements WithOutcomeScore {
    OutcomeScore() {}

    /**
     * Which measure.
     *
     * @return the measure
     */
    public abstract MeasureId measure();

    /**
     * The day it was filled in.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Whether a score could be given.
     *
     * @return false: the {@link #reason()} says why not
     */
    public abstract boolean scoreable();

    /**
     * Why no score could be given.
     *
     * @return a stable lower-case code such as {@code too-few-answers}; present where not scoreable
     */
    public abstract Optional<String> reason();

    /**
     * The score in the unit of the measure.
     *
     * @return present where scoreable, except for a measure that has subscales and no total, such as KOOS
     */
    public abstract Optional<BigDecimal> value();

    /**
     * The score in percent of its maximum, for measures that state one.
     *
     * @return from 0 to 100
     */
    public abstract Optional<BigDecimal> percent();

    /**
     * The published band the score lies in.
     *
     * @return for example {@code moderate}, if the measure has bands
     */
    public abstract Optional<String> band();

    /**
     * The scores of the subscales.
     *
     * @return by the name of the subscale
     */
    public abstract Map<String, BigDecimal> subscales();

    /**
     * How many items were answered.
     *
     * @return 0 or more
     */
    public abstract int answered();

    /**
     * How many items the measure has.
     *
     * @return at least as many as were answered, or 0 if not said
     */
    @Value.Default
    public int items() {
        return 0;
    }

    /**
     * Answers a person must look at today, such as one that speaks of self-harm.
     *
     * @return stable lower-case codes
     */
    public abstract List<String> alerts();

    /**
     * How the score was reached, step by step.
     *
     * @return sentences without any answer in them
     */
    public abstract List<String> trace();

    /**
     * Where the rule of scoring comes from.
     *
     * @return the citations
     */
    public abstract List<CitationId> citations();

    @Value.Check
    void check() {
        Checks.require(scoreable() || value().isEmpty(), "value", "absent where no score could be given");
        Checks.require(
                !scoreable() || value().isPresent() || !subscales().isEmpty(),
                "value",
                "present where a score could be given, unless the measure has subscales only");
        Checks.require(scoreable() == reason().isEmpty(), "reason", "present exactly where no score could be given");
        Checks.text("reason", reason());
        Checks.text("band", band());
        percent()
                .ifPresent(percent -> Checks.require(
                        percent.signum() >= 0 && percent.compareTo(BigDecimal.valueOf(100)) <= 0,
                        "percent",
                        "from 0 to 100"));
        Checks.require(answered() >= 0, "answered", "0 or more");
        Checks.require(items() == 0 || items() >= answered(), "items", "at least as many as were answered");
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "OutcomeScore";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OutcomeScore}. Not thread-safe. */
    public static final class Builder extends ImmutableOutcomeScore.Builder {
        Builder() {}
    }
}
