package org.openmassage.billing.remittance;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * A known remark: what it adds to a refusal.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = RemarkReason.Builder.class)
public abstract class RemarkReason implements WithRemarkReason {

    RemarkReason() {}

    /**
     * The code.
     *
     * @return the code
     */
    public abstract RemarkCode code();

    /**
     * What it means, in our words.
     *
     * @return a phrase
     */
    public abstract String label();

    /**
     * Whether it leaves no right to appeal, so that only a new claim helps.
     *
     * @return true if so
     */
    @Value.Default
    public boolean noAppeal() {
        return false;
    }

    /**
     * When the code is in force.
     *
     * @return the period, if known
     */
    public abstract Optional<Period> inForce();

    /**
     * What the meaning rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.text("label", label());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "RemarkReason";
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
     * Builds {@link RemarkReason}. Not thread-safe.
     */
    public static final class Builder extends ImmutableRemarkReason.Builder {
        Builder() {}
    }
}
