package org.openmassage.core.note;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * How much of a treatment was given, in the measure of its kind. Every dose is immutable and thread-safe. In JSON
 * the property {@code type} names the kind: {@code {"type":"manual-pressure","walton":3}}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = TreatmentDose.ManualPressure.class, name = "manual-pressure"),
    @JsonSubTypes.Type(value = TreatmentDose.Thermal.class, name = "thermal"),
    @JsonSubTypes.Type(value = TreatmentDose.Suction.class, name = "suction"),
    @JsonSubTypes.Type(value = TreatmentDose.NoDose.class, name = "no-dose")
})
public sealed interface TreatmentDose {
    /** The highest level of the Walton pressure scale. */
    int MAX_WALTON = 5;

    /**
     * Pressure of the hands, on the Walton scale: 0 holding; 1 light lotioning; 2 heavy lotioning; 3 medium; 4 strong; 5 deep.
     *
     * @param walton 0 to {@value #MAX_WALTON}
     */
    record ManualPressure(int walton) implements TreatmentDose {
        /**
         * Checks the level.
         *
         * @param walton 0 to {@value #MAX_WALTON}
         */
        public ManualPressure {
            Checks.range("walton", walton, 0, MAX_WALTON);
        }

        @Override
        public String toString() {
            return "ManualPressure";
        }
    }

    /**
     * Heat or cold.
     *
     * @param kind heat, cold or both in turn
     * @param celsius the temperature of the application, if it was measured: -30 to 60
     */
    record Thermal(ThermalKind kind, Optional<BigDecimal> celsius) implements TreatmentDose {
        /**
         * Checks the temperature.
         *
         * @param kind heat, cold or both in turn
         * @param celsius the temperature of the application, if it was measured: -30 to 60
         */
        public Thermal {
            Checks.require(
                    celsius.isEmpty()
                            || (celsius.get().compareTo(BigDecimal.valueOf(-30)) >= 0
                                    && celsius.get().compareTo(BigDecimal.valueOf(60)) <= 0),
                    "celsius",
                    "from -30 to 60");
        }

        @Override
        public String toString() {
            return "Thermal";
        }
    }

    /**
     * Suction by cups.
     *
     * @param level how strong
     * @param moving whether the cups were moved over the skin
     */
    record Suction(SuctionLevel level, boolean moving) implements TreatmentDose {
        @Override
        public String toString() {
            return "Suction";
        }
    }

    /** No dose to name, as for stretching or education. */
    record NoDose() implements TreatmentDose {
        @Override
        public String toString() {
            return "NoDose";
        }
    }

    /** Heat or cold. */
    public enum ThermalKind {
        /** Heat. */
        HEAT,
        /** Cold. */
        COLD,
        /** Heat and cold in turn. */
        CONTRAST
    }

    /** How strong suction is. */
    public enum SuctionLevel {
        /** Light. */
        LIGHT,
        /** Medium. */
        MEDIUM,
        /** Strong. */
        STRONG
    }

    /**
     * Pressure of the hands.
     *
     * @param walton 0 to {@value #MAX_WALTON} on the Walton scale
     * @return the dose
     * @throws IllegalArgumentException if the level is out of range
     */
    static TreatmentDose pressure(int walton) {
        return new ManualPressure(walton);
    }

    /**
     * Heat at a temperature that was not measured.
     *
     * @return the dose
     */
    static TreatmentDose heat() {
        return new Thermal(ThermalKind.HEAT, Optional.empty());
    }

    /**
     * Cold at a temperature that was not measured.
     *
     * @return the dose
     */
    static TreatmentDose cold() {
        return new Thermal(ThermalKind.COLD, Optional.empty());
    }

    /**
     * Suction by cups that stay in place.
     *
     * @param level how strong
     * @return the dose
     */
    static TreatmentDose suction(SuctionLevel level) {
        return new Suction(level, false);
    }

    /**
     * No dose to name.
     *
     * @return the dose
     */
    static TreatmentDose none() {
        return new NoDose();
    }
}
