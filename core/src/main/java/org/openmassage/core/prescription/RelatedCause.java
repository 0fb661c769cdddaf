package org.openmassage.core.prescription;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What a condition is due to, where somebody else may have to pay: work, a car accident, another accident. Immutable
 * and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = RelatedCause.Builder.class)
public abstract class RelatedCause implements WithRelatedCause {
    RelatedCause() {}

    /**
     * What it is due to.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * The day of the accident or of the onset.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * The state of a car accident.
     *
     * @return two capital letters, as the postal service writes it
     */
    public abstract Optional<String> state();

    /**
     * The number that the payer gave the case.
     *
     * @return as the payer writes it
     */
    public abstract Optional<String> claimNumber();

    @Value.Check
    void check() {
        Checks.require(state().map(state -> state.matches("[A-Z]{2}")).orElse(true), "state", "two capital letters");
        Checks.text("claimNumber", claimNumber());
    }

    /** What a condition is due to. */
    public enum Kind {
        /** Work. */
        EMPLOYMENT,
        /** A car accident. */
        AUTO_ACCIDENT,
        /** Another accident. */
        OTHER_ACCIDENT
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "RelatedCause";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RelatedCause}. Not thread-safe. */
    public static final class Builder extends ImmutableRelatedCause.Builder {
        Builder() {}
    }
}
