package org.openmassage.core.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** A vital sign, measured at a moment. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = VitalSign.Builder.class)
public abstract class VitalSign implements WithVitalSign {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    VitalSign() {}

    /**
     * What was measured; it fixes the unit.
     *
     * @return the kind
     */
    public abstract VitalKind kind();

    /**
     * The value, in the unit of its kind.
     *
     * @return 0 or more; a saturation at most 100
     */
    public abstract BigDecimal value();

    /**
     * When it was taken.
     *
     * @return the moment
     */
    public abstract Instant takenAt();

    /**
     * The zone in which the moment is read.
     *
     * @return the zone of the clinic
     */
    public abstract ZoneId zone();

    @Value.Check
    void check() {
        Checks.require(value().signum() >= 0, "value", "0 or more");
        Checks.require(
                kind() != VitalKind.OXYGEN_SATURATION || value().compareTo(HUNDRED) <= 0,
                "value",
                "at most 100 percent");
    }

    /**
     * The day on which it was taken, where it was taken.
     *
     * @return a local date
     */
    public final LocalDate takenOn() {
        return takenAt().atZone(zone()).toLocalDate();
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "VitalSign";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link VitalSign}. Not thread-safe. */
    public static final class Builder extends ImmutableVitalSign.Builder {
        Builder() {}
    }
}
