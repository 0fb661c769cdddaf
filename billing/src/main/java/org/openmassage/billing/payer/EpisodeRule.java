package org.openmassage.billing.payer;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * How far a payer's standard episode of care goes: a number of visits within a number of days from the first treatment.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EpisodeRule.Builder.class)
public abstract class EpisodeRule implements WithEpisodeRule {

    EpisodeRule() {}

    /**
     * Which episode.
     *
     * @return the kind
     */
    public abstract EpisodeKind kind();

    /**
     * How many visits.
     *
     * @return 1 or more
     */
    public abstract int visits();

    /**
     * Within how many days, the day of the first treatment being day 1.
     *
     * @return 1 or more
     */
    public abstract int days();

    /**
     * What the rule rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.require(visits() >= 1, "visits", "1 or more");
        Checks.require(days() >= 1, "days", "1 or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "EpisodeRule";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link EpisodeRule}. Not thread-safe.
     */
    public static final class Builder extends ImmutableEpisodeRule.Builder {
        Builder() {}
    }
}
