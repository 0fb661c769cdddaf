package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.ReasonCode;
import org.openmassage.billing.remittance.RemarkCode;
import org.openmassage.core.style.DomainValue;

/**
 * A refusal, and what can be done about it. What is open to choose is left to a person.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = DenialFinding.Builder.class)
public abstract class DenialFinding implements WithDenialFinding {

    DenialFinding() {}

    /**
     * The line of the account, counted from 1.
     *
     * @return the line; empty for the claim as a whole
     */
    public abstract Optional<Integer> line();

    /**
     * On whose account.
     *
     * @return the group
     */
    public abstract AdjustmentGroup group();

    /**
     * Why.
     *
     * @return the code
     */
    public abstract ReasonCode reason();

    /**
     * What the code means, in our words.
     *
     * @return the label; empty for a code that the catalog does not know
     */
    public abstract Optional<String> label();

    /**
     * The remarks beside it.
     *
     * @return the codes
     */
    public abstract List<RemarkCode> remarks();

    /**
     * How much was refused.
     *
     * @return the amount
     */
    public abstract Money amount();

    /**
     * What can be done.
     *
     * @return the options, the most usual first; empty where the reason is unknown
     */
    public abstract List<RemedyOption> options();

    /**
     * Whether there is one thing to do and nothing to choose.
     *
     * @return true if so
     */
    public final boolean settled() {
        return options().size() == 1;
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "DenialFinding";
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
     * Builds {@link DenialFinding}. Not thread-safe.
     */
    public static final class Builder extends ImmutableDenialFinding.Builder {
        Builder() {}
    }
}
