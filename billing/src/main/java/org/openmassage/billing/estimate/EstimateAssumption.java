package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openmassage.billing.benefit.BenefitTerm;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * What nobody told about a plan, and what the estimate took for it: that the plan has no such term.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EstimateAssumption.Builder.class)
public abstract class EstimateAssumption implements WithEstimateAssumption {

    EstimateAssumption() {}

    /**
     * The payer.
     *
     * @return the id
     */
    public abstract PayerId payer();

    /**
     * The term that nobody told, or of which nobody told how much is used.
     *
     * @return the term
     */
    public abstract BenefitTerm term();

    /**
     * What it would change.
     *
     * @return the effect
     */
    public abstract AssumptionEffect effect();

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "EstimateAssumption";
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
     * Builds {@link EstimateAssumption}. Not thread-safe.
     */
    public static final class Builder extends ImmutableEstimateAssumption.Builder {
        Builder() {}
    }
}
