package org.openmassage.billing.unit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * The units one code certainly earned on one date. A unit that is still a {@link UnitChoice} is not in here.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = CodeUnits.Builder.class)
public abstract class CodeUnits implements WithCodeUnits {

    CodeUnits() {}

    /**
     * The procedure code.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * Units earned.
     *
     * @return units, 0 or more
     */
    public abstract int units();

    /**
     * All minutes of the code on the date.
     *
     * @return minutes, 0 or more
     */
    public abstract int minutes();

    /**
     * The provider's key, as given with the services.
     *
     * @return the key, if one was given
     */
    public abstract Optional<String> provider();

    @Value.Check
    void check() {
        Checks.require(units() >= 0, "units", "0 or more");
        Checks.require(minutes() >= 0, "minutes", "0 or more");
    }

    /**
     * The type only.
     *
     * @return {@code "CodeUnits"}
     */
    @Override
    public final String toString() {
        return "CodeUnits";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link CodeUnits}. Not thread-safe. */
    public static final class Builder extends ImmutableCodeUnits.Builder {
        Builder() {}
    }
}
