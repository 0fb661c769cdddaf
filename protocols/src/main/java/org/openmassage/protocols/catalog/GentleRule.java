package org.openmassage.protocols.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * When a condition is treated gently only: pressure 2 or less on the Walton scale. Some conditions are gentle in one
 * stage or when severe. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = GentleRule.Builder.class)
public abstract class GentleRule implements WithGentleRule {
    /** The strongest pressure of gentle work, on the Walton scale. */
    public static final int MAX_PRESSURE = 2;

    GentleRule() {}

    /**
     * The stages in which it is gentle.
     *
     * @return empty for every stage
     */
    public abstract Set<StageId> stages();

    /**
     * The severities at which it is gentle.
     *
     * @return empty for every severity
     */
    public abstract Set<ConditionSeverity> severities();

    /**
     * Whether the project's seed asks for it; otherwise it was added here.
     *
     * @return true if the seed asks for it
     */
    @Value.Default
    public boolean mandatedBySeed() {
        return false;
    }

    /**
     * Why.
     *
     * @return a sentence
     */
    public abstract String because();

    @Value.Check
    void check() {
        Checks.text("because", because());
    }

    /**
     * Whether to be gentle. Where the stage or the severity is not known, the answer is yes if it might be.
     *
     * @param stage the stage, or empty if not known
     * @param severity the severity, or empty if not known
     * @return true if the work must be gentle
     */
    public final boolean appliesTo(Optional<StageId> stage, Optional<ConditionSeverity> severity) {
        return (stages().isEmpty() || stage.map(stages()::contains).orElse(true))
                && (severities().isEmpty()
                        || severity.map(severities()::contains).orElse(true));
    }

    @Override
    public final String toString() {
        return "GentleRule";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link GentleRule}. Not thread-safe. */
    public static final class Builder extends ImmutableGentleRule.Builder {
        Builder() {}
    }
}
