package org.openmassage.billing.posting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.billing.remittance.DenialAction;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * One thing that can be done about a refusal, and until when.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = RemedyOption.Builder.class)
public abstract class RemedyOption implements WithRemedyOption {

    RemedyOption() {}

    /**
     * What.
     *
     * @return the action
     */
    public abstract DenialAction action();

    /**
     * How to go about it.
     *
     * @return a sentence
     */
    public abstract String how();

    /**
     * The last day, by the policy of the payer.
     *
     * @return the day, if the policy tells one
     */
    public abstract Optional<LocalDate> dueBy();

    /**
     * What that day rests on.
     *
     * @return the sources and their status, where there is a day
     */
    public abstract Optional<Basis> dueBasis();

    /**
     * Whether that day is over.
     *
     * @return true if so
     */
    @Value.Default
    public boolean expired() {
        return false;
    }

    @Value.Check
    void check() {
        Checks.text("how", how());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "RemedyOption";
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
     * Builds {@link RemedyOption}. Not thread-safe.
     */
    public static final class Builder extends ImmutableRemedyOption.Builder {
        Builder() {}
    }
}
