package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A published threshold that a change was held against. There is seldom only one: each belongs to a population, an
 * anchor and a paper. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChangeThreshold.Builder.class)
public abstract class ChangeThreshold implements WithChangeThreshold {
    ChangeThreshold() {}

    /**
     * What the threshold is.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * How large a change must be.
     *
     * @return above 0, in its unit
     */
    public abstract BigDecimal value();

    /**
     * In what the value is expressed.
     *
     * @return the unit
     */
    public abstract Unit unit();

    /**
     * For whom it was found.
     *
     * @return for example mechanical neck pain
     */
    public abstract Optional<String> population();

    /**
     * Which paper found it.
     *
     * @return the citation
     */
    public abstract Optional<CitationId> citation();

    /**
     * Whether the change is at least this large, in whichever direction.
     *
     * @return true if so
     */
    public abstract boolean reached();

    @Value.Check
    void check() {
        Checks.require(value().signum() > 0, "value", "above 0");
        Checks.text("population", population());
    }

    /** What a threshold separates. */
    public enum Kind {
        /** The minimal detectable change: below it, a change may be the error of measurement. */
        MDC,
        /** The minimal clinically important difference: from it on, people say that they feel better. */
        MCID
    }

    /** In what a threshold is expressed. */
    public enum Unit {
        /** Points of the score. */
        POINTS,
        /** Points of the score in percent. */
        PERCENTAGE_POINTS,
        /** Percent of the first score. */
        PERCENT_OF_BASELINE
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "ChangeThreshold";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ChangeThreshold}. Not thread-safe. */
    public static final class Builder extends ImmutableChangeThreshold.Builder {
        Builder() {}
    }
}
