package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.style.DomainValue;

/**
 * The result of a charge capture: the charges, and everything that did not become one.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ChargeSheet.Builder.class)
public abstract class ChargeSheet implements WithChargeSheet {

    ChargeSheet() {}

    /**
     * The patient.
     *
     * @return the id, or empty if no note verifies
     */
    public abstract Optional<PatientId> patient();

    /**
     * The charges, by date.
     *
     * @return the charges
     */
    public abstract List<Charge> charges();

    /**
     * What was left out, and why.
     *
     * @return the omissions
     */
    public abstract List<Omission> omissions();

    /**
     * What a person has to decide. A day with an open choice has no charge yet.
     *
     * @return the open choices
     */
    public abstract List<ChargeChoice> choices();

    /**
     * The calculation behind each day.
     *
     * @return one entry a day and practitioner
     */
    public abstract List<DayUnits> days();

    /**
     * What is worth a second look.
     *
     * @return the findings
     */
    @Value.Default
    public Issues issues() {
        return Issues.none();
    }

    /**
     * Whether a person has nothing left to decide.
     *
     * @return true if no choice is open
     */
    public final boolean settled() {
        return choices().isEmpty();
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ChargeSheet";
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
     * Builds {@link ChargeSheet}. Not thread-safe.
     */
    public static final class Builder extends ImmutableChargeSheet.Builder {
        Builder() {}
    }
}
