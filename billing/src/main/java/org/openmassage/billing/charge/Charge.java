package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.joda.money.Money;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What is billed for one code on one date, from signed notes.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Charge.Builder.class)
public abstract class Charge implements WithCharge {

    Charge() {}

    /**
     * The date of service.
     *
     * @return a date, never an instant
     */
    public abstract LocalDate date();

    /**
     * Who treated.
     *
     * @return the id
     */
    public abstract PractitionerId practitioner();

    /**
     * The procedure code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * The modifiers the payer wants.
     *
     * @return the modifiers; may be empty
     */
    public abstract List<Modifier> modifiers();

    /**
     * The units.
     *
     * @return 1 or more
     */
    public abstract int units();

    /**
     * All minutes of the code on the date.
     *
     * @return minutes, 0 or more
     */
    public abstract int minutes();

    /**
     * The prescribed diagnoses the service is for, the principal one first.
     *
     * @return the codes; empty without a prescription
     */
    public abstract List<Icd10CmCode> diagnoses();

    /**
     * The fee for one unit.
     *
     * @return the amount
     */
    public abstract Money fee();

    /**
     * What the payer allows for one unit, by contract or schedule.
     *
     * @return the amount, if it is known
     */
    public abstract Optional<Money> allowed();

    /**
     * The signed notes the charge stands on.
     *
     * @return one or more ids
     */
    public abstract List<NoteId> notes();

    @Value.Check
    void check() {
        Checks.require(units() >= 1, "units", "1 or more");
        Checks.require(minutes() >= 0, "minutes", "0 or more");
        Checks.require(!notes().isEmpty(), "notes", "one or more");
    }

    /**
     * The amount for all units.
     *
     * @return fee times units, without rounding
     */
    public final Money amount() {
        return fee().multipliedBy(units());
    }

    /**
     * What the payer allows for all units.
     *
     * @return allowed times units, without rounding; empty where it is not known
     */
    public final Optional<Money> allowedAmount() {
        return allowed().map(each -> each.multipliedBy(units()));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Charge";
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
     * Builds {@link Charge}. Not thread-safe.
     */
    public static final class Builder extends ImmutableCharge.Builder {
        Builder() {}
    }
}
