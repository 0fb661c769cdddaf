package org.openmassage.billing.edit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.immutables.value.Value;
import org.openmassage.core.style.DomainValue;

/**
 * An edit that the table holds for two of the codes that were asked about.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EditFinding.Builder.class)
public abstract class EditFinding implements WithEditFinding {

    EditFinding() {}

    /**
     * The edit.
     *
     * @return the edit
     */
    public abstract PairEdit edit();

    /**
     * Whether it applies on the date that was asked about.
     *
     * @return true if it applies
     */
    public abstract boolean active();

    /**
     * Whether the date lies in the quarter the table was taken from. Outside it the answer is not confirmed.
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
        return "EditFinding";
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
     * Builds {@link EditFinding}. Not thread-safe.
     */
    public static final class Builder extends ImmutableEditFinding.Builder {
        Builder() {}
    }
}
