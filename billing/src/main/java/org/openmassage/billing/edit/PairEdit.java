package org.openmassage.billing.edit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A procedure-to-procedure edit of NCCI: when both codes are billed for one patient, date and provider, the code of
 * column 2 is not paid.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PairEdit.Builder.class)
public abstract class PairEdit implements WithPairEdit {

    PairEdit() {}

    /**
     * The code that is paid.
     *
     * @return the code of column 1
     */
    public abstract ProcedureCode column1();

    /**
     * The code that is bundled into it.
     *
     * @return the code of column 2
     */
    public abstract ProcedureCode column2();

    /**
     * Whether a modifier helps.
     *
     * @return the indicator
     */
    public abstract EditIndicator indicator();

    /**
     * First day on which the edit applied.
     *
     * @return the day, or empty where the table does not know it
     */
    public abstract Optional<LocalDate> startedOn();

    /**
     * Last day on which the edit applied, or for a void edit the day it was made void.
     *
     * @return the day, or empty while the edit stands
     */
    public abstract Optional<LocalDate> endedOn();

    /**
     * What the edit rests on.
     *
     * @return the sources and their status
     */
    public abstract Basis basis();

    @Value.Check
    void check() {
        Checks.require(!column1().equals(column2()), "column2", "another code than column1");
    }

    /**
     * Whether the edit is about these two codes, in either order.
     *
     * @param one a code
     * @param other another code
     * @return true if they are its two columns
     */
    public final boolean concerns(ProcedureCode one, ProcedureCode other) {
        return (column1().equals(one) && column2().equals(other))
                || (column1().equals(other) && column2().equals(one));
    }

    /**
     * Whether the edit applies to services of a date. Where it is not known when an edit began, a date before the quarter
     * that the table was taken from is answered as if the edit already stood.
     *
     * @param on the date of service
     * @return true if the edit is not void and had not ended
     */
    public final boolean activeOn(LocalDate on) {
        return indicator() != EditIndicator.VOID
                && startedOn().map(start -> !on.isBefore(start)).orElse(true)
                && endedOn().map(end -> !on.isAfter(end)).orElse(true);
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PairEdit";
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
     * Builds {@link PairEdit}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePairEdit.Builder {
        Builder() {}
    }
}
