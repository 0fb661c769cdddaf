package org.openmassage.core.prescription;

import java.time.LocalDate;
import java.util.Optional;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.internal.Checks;

/**
 * Visits done elsewhere under an order before the patient came here. Immutable and thread-safe.
 *
 * @param prescription under which order, or empty for the first one
 * @param count how many, 0 or more
 * @param firstOn the day of the first of them, if known: it may start the weeks of the order
 */
public record PriorVisits(Optional<PrescriptionId> prescription, int count, Optional<LocalDate> firstOn) {
    /**
     * Checks the count.
     *
     * @param prescription under which order, or empty for the first one
     * @param count how many, 0 or more
     * @param firstOn the day of the first of them, if known: it may start the weeks of the order
     */
    public PriorVisits {
        Checks.require(count >= 0, "count", "0 or more");
    }

    /**
     * So many visits elsewhere under the first order.
     *
     * @param count how many
     * @return the prior visits
     * @throws IllegalArgumentException if the count is below 0
     */
    public static PriorVisits of(int count) {
        return new PriorVisits(Optional.empty(), count, Optional.empty());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "PriorVisits";
    }
}
