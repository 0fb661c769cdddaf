package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * The girth or the volume of a part of the body, as lymphedema and effusions are followed. Immutable and thread-
 * safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SizeMeasurement.Builder.class)
public abstract class SizeMeasurement implements WithSizeMeasurement {
    SizeMeasurement() {}

    /**
     * What was measured, and in which unit.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * Where.
     *
     * @return the site
     */
    public abstract BodySite site();

    /**
     * How far from which landmark.
     *
     * @return for example 10 cm below the lateral epicondyle
     */
    public abstract Optional<String> landmark();

    /**
     * How much.
     *
     * @return above 0, in the unit of the kind
     */
    public abstract BigDecimal value();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    @Value.Check
    void check() {
        Checks.require(value().signum() > 0, "value", "above 0");
        Checks.text("landmark", landmark());
    }

    /** What is measured. */
    public enum Kind {
        /** Around, in centimeters. */
        GIRTH("cm"),
        /** The volume, in milliliters. */
        VOLUME("mL"),
        /** The length, in centimeters. */
        LENGTH("cm");

        private final String unit;

        Kind(String unit) {
            this.unit = unit;
        }

        /**
         * The unit of its values.
         *
         * @return in UCUM: {@code cm} or {@code mL}
         */
        public String unit() {
            return unit;
        }
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "SizeMeasurement";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SizeMeasurement}. Not thread-safe. */
    public static final class Builder extends ImmutableSizeMeasurement.Builder {
        Builder() {}
    }
}
