package org.openmassage.billing.unit;

import java.util.Objects;
import java.util.Optional;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;

/**
 * The code and the units of one line that is billed for a day. Immutable and thread-safe.
 *
 * @param code the code
 * @param units units, 0 or more
 * @param provider the provider's key, as given with the services
 */
public record BilledUnits(ProcedureCode code, int units, Optional<String> provider) {
    /**
     * Checks the units.
     *
     * @param code the code
     * @param units units, 0 or more
     * @param provider the provider's key, as given with the services
     */
    public BilledUnits {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(provider, "provider");
        Checks.require(units >= 0, "units", "0 or more");
    }

    /**
     * A line of the one provider of the day.
     *
     * @param code the code
     * @param units units, 0 or more
     * @return the line
     */
    public static BilledUnits of(ProcedureCode code, int units) {
        return new BilledUnits(code, units, Optional.empty());
    }

    /**
     * The type only.
     *
     * @return {@code "BilledUnits"}
     */
    @Override
    public String toString() {
        return "BilledUnits";
    }
}
