package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A practitioner's decision to set a rule aside: who, why, when. It is kept. An emergency cannot be set aside.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = RuleOverride.Builder.class)
public abstract class RuleOverride implements WithRuleOverride {
    RuleOverride() {}

    /**
     * Which rule.
     *
     * @return the rule
     */
    public abstract RuleId rule();

    /**
     * Who decided.
     *
     * @return the practitioner's id
     */
    public abstract PractitionerId by();

    /**
     * The reason.
     *
     * @return not blank
     */
    public abstract String why();

    /**
     * The moment.
     *
     * @return the moment
     */
    public abstract Instant at();

    /**
     * The time zone that the moment is read in.
     *
     * @return if known
     */
    public abstract Optional<ZoneId> zone();

    @Value.Check
    void check() {
        Checks.text("why", why());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "RuleOverride";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RuleOverride}. Not thread-safe. */
    public static final class Builder extends ImmutableRuleOverride.Builder {
        Builder() {}
    }
}
