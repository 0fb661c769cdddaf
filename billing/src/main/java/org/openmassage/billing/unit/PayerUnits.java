package org.openmassage.billing.unit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.style.DomainValue;

/**
 * The units of one day by the method of the primary and by that of the secondary payer. Where they differ, the claim still
 * carries one set of units, and which is a person's choice: both stand here, none is preferred.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PayerUnits.Builder.class)
public abstract class PayerUnits implements WithPayerUnits {

    PayerUnits() {}

    /**
     * What the primary payer counts.
     *
     * @return the calculation
     */
    public abstract UnitCalculation primary();

    /**
     * What the secondary payer counts.
     *
     * @return the calculation
     */
    public abstract UnitCalculation secondary();

    /**
     * Whether they conflict: {@link UnitIssue#PAYERS_DIFFER}.
     *
     * @return the findings
     */
    @Value.Default
    public Issues issues() {
        return Issues.none();
    }

    /**
     * Calculates both.
     *
     * @param primary the method of the primary payer
     * @param secondary the method of the secondary payer
     * @param services what was done for one patient on one date; may be empty
     * @return both calculations
     * @throws IllegalArgumentException if one code is given both as timed and as untimed
     */
    public static PayerUnits of(UnitMethod primary, UnitMethod secondary, List<ServiceMinutes> services) {
        UnitCalculation first = UnitCalculator.calculate(primary, services);
        UnitCalculation second = UnitCalculator.calculate(secondary, services);
        boolean differ = primary != secondary && first.issues().has(UnitIssue.METHODS_DIFFER.code());
        return builder()
                .primary(first)
                .secondary(second)
                .issues(differ ? Issues.of(UnitIssue.PAYERS_DIFFER.at("/secondary")) : Issues.none())
                .build();
    }

    /**
     * Whether both payers count the same units, or could once a tie is settled.
     *
     * @return true if so
     */
    public final boolean agree() {
        return issues().isEmpty();
    }

    /**
     * The type only.
     *
     * @return {@code "PayerUnits"}
     */
    @Override
    public final String toString() {
        return "PayerUnits";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PayerUnits}. Not thread-safe. */
    public static final class Builder extends ImmutablePayerUnits.Builder {
        Builder() {}
    }
}
