package org.openmassage.billing.edit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.style.DomainValue;

/**
 * An edit that applies between two lines of a day, and what can be done.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EditConflict.Builder.class)
public abstract class EditConflict implements WithEditConflict {

    EditConflict() {}

    /**
     * The edit.
     *
     * @return the edit
     */
    public abstract PairEdit edit();

    /**
     * How it stands.
     *
     * @return the resolution
     */
    public abstract EditResolution resolution();

    /**
     * Which modifiers say on that date that the services were separate.
     *
     * @return the modifiers; empty where none helps
     */
    public abstract List<Modifier> modifiers();

    /**
     * Which code may bear the modifier: before 2019-07-01 that of column 2, from then on either.
     *
     * @return the codes; empty where no modifier helps
     */
    public abstract Set<ProcedureCode> modifierOn();

    /**
     * Whether the date lies in the quarter that the table was taken from. Outside it the answer is not confirmed.
     *
     * @return true if the table speaks of that very date
     */
    public abstract boolean covered();

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "EditConflict";
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
     * Builds {@link EditConflict}. Not thread-safe.
     */
    public static final class Builder extends ImmutableEditConflict.Builder {
        Builder() {}
    }
}
