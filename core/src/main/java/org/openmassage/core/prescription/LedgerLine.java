package org.openmassage.core.prescription;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.style.DomainValue;

/** One count of visits: an order and the renewals that did not begin a new count. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = LedgerLine.Builder.class)
public abstract class LedgerLine implements WithLedgerLine {
    LedgerLine() {}

    /**
     * The orders that share the count.
     *
     * @return the first one first
     */
    public abstract List<PrescriptionId> orders();

    /**
     * The first day in force.
     *
     * @return the day the first order was written
     */
    public abstract LocalDate start();

    /**
     * The last day in force, of the newest order.
     *
     * @return empty where no end is named or the weeks have not begun
     */
    public abstract Optional<LocalDate> expires();

    /**
     * How many visits are ordered together.
     *
     * @return empty where an order does not limit them
     */
    public abstract Optional<Integer> prescribed();

    /**
     * How many visits were done elsewhere.
     *
     * @return 0 or more
     */
    public abstract int priorElsewhere();

    /**
     * How many visits were done here.
     *
     * @return 0 or more
     */
    public abstract int used();

    /**
     * How many are left.
     *
     * @return 0 or more; empty where the orders do not limit them
     */
    public abstract Optional<Integer> remaining();

    /**
     * Whether it is counted in the totals of the ledger.
     *
     * @return false once a renewal has begun a new count, or while others are in force and this has expired
     */
    public abstract boolean current();

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "LedgerLine";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link LedgerLine}. Not thread-safe. */
    public static final class Builder extends ImmutableLedgerLine.Builder {
        Builder() {}
    }
}
