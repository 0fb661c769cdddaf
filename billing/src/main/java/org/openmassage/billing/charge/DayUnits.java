package org.openmassage.billing.charge;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openmassage.billing.unit.UnitCalculation;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.style.DomainValue;

/**
 * How the minutes of one day and practitioner became units.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = DayUnits.Builder.class)
public abstract class DayUnits implements WithDayUnits {

    DayUnits() {}

    /**
     * The date of service.
     *
     * @return a date
     */
    public abstract LocalDate date();

    /**
     * Who treated.
     *
     * @return the id
     */
    public abstract PractitionerId practitioner();

    /**
     * The calculation with its trace.
     *
     * @return the calculation
     */
    public abstract UnitCalculation calculation();

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "DayUnits";
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
     * Builds {@link DayUnits}. Not thread-safe.
     */
    public static final class Builder extends ImmutableDayUnits.Builder {
        Builder() {}
    }
}
