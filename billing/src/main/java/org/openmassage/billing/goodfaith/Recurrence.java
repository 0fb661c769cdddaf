package org.openmassage.billing.goodfaith;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * The scope of services that recur: one estimate may cover them for at most 12 months.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Recurrence.Builder.class)
public abstract class Recurrence implements WithRecurrence {

    Recurrence() {}

    /**
     * The stretch of time.
     *
     * @return the first and the last day
     */
    public abstract Period period();

    /**
     * How often.
     *
     * @return a phrase: once a week
     */
    public abstract String frequency();

    /**
     * How many in all.
     *
     * @return 1 or more
     */
    public abstract int visits();

    @Value.Check
    void check() {
        Checks.text("frequency", frequency());
        Checks.require(visits() >= 1, "visits", "1 or more");
        Checks.require(
                period().start().isPresent() && period().end().isPresent(), "period", "with a first and a last day");
    }

    /**
     * Whether the stretch of time is at most 12 months.
     *
     * @return true if so
     */
    public final boolean withinTwelveMonths() {
        LocalDate first = period().start().orElseThrow();
        return period().end().orElseThrow().isBefore(first.plusMonths(12));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "Recurrence";
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
     * Builds {@link Recurrence}. Not thread-safe.
     */
    public static final class Builder extends ImmutableRecurrence.Builder {
        Builder() {}
    }
}
