package org.openmassage.billing.remittance;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * A known reason: what it amounts to and what can be done about it. The labels are our own words, not those of the published lists; a payer's handbook wins.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = AdjustmentReason.Builder.class)
public abstract class AdjustmentReason implements WithAdjustmentReason {

    AdjustmentReason() {}

    /**
     * The code.
     *
     * @return the code
     */
    public abstract ReasonCode code();

    /**
     * What it means, in our words.
     *
     * @return a phrase
     */
    public abstract String label();

    /**
     * What it amounts to.
     *
     * @return the kind
     */
    public abstract ReasonKind kind();

    /**
     * What can be done, the most usual first.
     *
     * @return the remedies; empty where nothing is to be done
     */
    public abstract List<Remedy> remedies();

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

    /**
     * What the remedies rest on.
     *
     * @return the sources and their status, where there are remedies
     */
    public abstract Optional<Basis> remedyBasis();

    @Value.Check
    void check() {
        Checks.text("label", label());
        Checks.require(remedies().isEmpty() == remedyBasis().isEmpty(), "remedyBasis", "there with remedies only");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "AdjustmentReason";
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
     * Builds {@link AdjustmentReason}. Not thread-safe.
     */
    public static final class Builder extends ImmutableAdjustmentReason.Builder {
        Builder() {}
    }
}
