package org.openmassage.billing.statement;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * Where the charges of one visit stand. The parts add up: the charges are what the payers paid less what of it was
 * too much, what was written off, what is still with the payers, what the patient paid, and what is due.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = StatementVisit.Builder.class)
public abstract class StatementVisit implements WithStatementVisit {

    StatementVisit() {}

    /**
     * The date of service.
     *
     * @return the date; empty for amounts that belong to a claim as a whole
     */
    public abstract Optional<LocalDate> date();

    /**
     * What was charged.
     *
     * @return the amount
     */
    public abstract Money charges();

    /**
     * What the payers paid.
     *
     * @return the amount
     */
    public abstract Money insurancePaid();

    /**
     * What the payers paid beyond what they owed. The clinic settles it with them; it is neither due from the patient nor
     * owed to the patient.
     *
     * @return the amount, 0 or more
     */
    @Value.Default
    public Money overpaid() {
        return charges().minus(charges());
    }

    /**
     * What was written off.
     *
     * @return the amount
     */
    public abstract Money adjustments();

    /**
     * What no payer has decided yet; it is not due.
     *
     * @return the amount
     */
    public abstract Money pending();

    /**
     * What the patient paid.
     *
     * @return the amount
     */
    public abstract Money patientPaid();

    @Value.Check
    void check() {
        Checks.require(
                Stream.of(insurancePaid(), overpaid(), adjustments(), pending(), patientPaid())
                        .allMatch(amount -> amount.isSameCurrency(charges())),
                "charges",
                "in the currency of the other amounts");
        Checks.require(!overpaid().isNegative(), "overpaid", "0 or more");
    }

    /**
     * What is due from the patient.
     *
     * @return the amount; negative for a credit
     */
    public final Money due() {
        return charges()
                .minus(insurancePaid())
                .plus(overpaid())
                .minus(adjustments())
                .minus(pending())
                .minus(patientPaid());
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "StatementVisit";
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
     * Builds {@link StatementVisit}. Not thread-safe.
     */
    public static final class Builder extends ImmutableStatementVisit.Builder {
        Builder() {}
    }
}
