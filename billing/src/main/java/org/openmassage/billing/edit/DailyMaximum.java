package org.openmassage.billing.edit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A medically unlikely edit (MUE), practitioner table: the most units of a code that one provider reports for one
 * patient.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = DailyMaximum.Builder.class)
public abstract class DailyMaximum implements WithDailyMaximum {

    DailyMaximum() {}

    /**
     * The code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * The most units a date of service; 0 for a code that is not paid separately.
     *
     * @return units, 0 or more
     */
    public abstract int units();

    /**
     * The MUE adjudication indicator: 1 by line, 2 absolute per date, 3 per date and open to appeal.
     *
     * @return 1, 2 or 3
     */
    public abstract int adjudication();

    /**
     * What the figure rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.require(units() >= 0, "units", "0 or more");
        Checks.range("adjudication", adjudication(), 1, 3);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "DailyMaximum";
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
     * Builds {@link DailyMaximum}. Not thread-safe.
     */
    public static final class Builder extends ImmutableDailyMaximum.Builder {
        Builder() {}
    }
}
