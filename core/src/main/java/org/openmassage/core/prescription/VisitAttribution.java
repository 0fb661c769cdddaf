package org.openmassage.core.prescription;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.style.DomainValue;

/** To which order a visit counts, and how it stands. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = VisitAttribution.Builder.class)
public abstract class VisitAttribution implements WithVisitAttribution {
    VisitAttribution() {}

    /**
     * The visit.
     *
     * @return its id
     */
    public abstract VisitId visit();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate date();

    /**
     * How it stands.
     *
     * @return the standing
     */
    public abstract Standing standing();

    /**
     * The order that it counts to, or that it was meant for.
     *
     * @return empty for none, or while undecided
     */
    public abstract Optional<PrescriptionId> order();

    /**
     * The orders that it could count to.
     *
     * @return more than one where it is undecided; a person chooses by naming the order in the visit
     */
    public abstract List<PrescriptionId> candidates();

    /**
     * Which visit of its count it is, those elsewhere included.
     *
     * @return 1 for the first; present where it counts to an order
     */
    public abstract Optional<Integer> ordinal();

    /** How a visit stands to the orders. */
    public enum Standing {
        /** It counts to an order. */
        COUNTED,
        /** It counts to an order, which has no visit left for it. */
        BEYOND_COUNT,
        /** It counts, but to which order a person must say. */
        UNDECIDED,
        /** It was before the order: it is not covered and does not use it up. */
        BEFORE_ORDER,
        /** It was after the order had expired: it is not covered and does not use it up. */
        AFTER_EXPIRY,
        /** There is no such order. */
        NO_ORDER,
        /** It was called off. */
        CANCELED,
        /** The person did not come. */
        NO_SHOW,
        /** It lies after the day of the ledger. */
        LATER
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "VisitAttribution";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VisitAttribution}. Not thread-safe. */
    public static final class Builder extends ImmutableVisitAttribution.Builder {
        Builder() {}
    }
}
