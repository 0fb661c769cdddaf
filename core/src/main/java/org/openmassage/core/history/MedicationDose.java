package org.openmassage.core.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** How much of a medication is taken, and how often. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MedicationDose.Builder.class)
public abstract class MedicationDose implements WithMedicationDose {
    MedicationDose() {}

    /**
     * How much at a time.
     *
     * @return above 0
     */
    public abstract BigDecimal amount();

    /**
     * The unit of the amount, in UCUM where there is one.
     *
     * @return for example {@code mg}, {@code mL}, {@code {tablet}}
     */
    public abstract String unit();

    /**
     * How often a day; below 1 for less than daily. Where taken as needed, the most that is allowed.
     *
     * @return above 0, or empty
     */
    public abstract Optional<BigDecimal> timesPerDay();

    /**
     * Whether it is taken only when needed.
     *
     * @return false for a fixed dose
     */
    @Value.Default
    public boolean asNeeded() {
        return false;
    }

    @Value.Check
    void check() {
        Checks.require(amount().signum() > 0, "amount", "above 0");
        Checks.text("unit", unit());
        timesPerDay().ifPresent(times -> Checks.require(times.signum() > 0, "timesPerDay", "above 0"));
    }

    /**
     * How much a day.
     *
     * @return amount times times per day, or empty if it is not known how often
     */
    public final Optional<BigDecimal> perDay() {
        return timesPerDay().map(amount()::multiply);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "MedicationDose";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MedicationDose}. Not thread-safe. */
    public static final class Builder extends ImmutableMedicationDose.Builder {
        Builder() {}
    }
}
