package org.openmassage.core.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** A pregnancy: how far it was on a day. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Pregnancy.Builder.class)
public abstract class Pregnancy implements WithPregnancy {
    /** The most completed weeks that a pregnancy is taken to last. */
    public static final int MOST_WEEKS = 45;

    private static final int DAYS_PER_WEEK = 7;

    Pregnancy() {}

    /**
     * Completed weeks of gestation on {@link #asOf()}, counted from the first day of the last menstrual period.
     *
     * @return 0 to 45
     */
    public abstract int weeks();

    /**
     * The day of that count.
     *
     * @return a local date
     */
    public abstract LocalDate asOf();

    /**
     * Whether the obstetric provider calls it high-risk.
     *
     * @return one of the four states
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Presence highRisk() {
        return Presence.NOT_ASKED;
    }

    @Value.Check
    void check() {
        Checks.range("weeks", weeks(), 0, MOST_WEEKS);
    }

    /**
     * Completed weeks on another day. As the days beyond the completed weeks are not recorded, the answer may be one week
     * too low.
     *
     * @param day the day
     * @return 0 to {@value #MOST_WEEKS}, or empty on a day before this pregnancy or after its longest term
     */
    public final OptionalInt weeksOn(LocalDate day) {
        long on = weeks() + Math.floorDiv(ChronoUnit.DAYS.between(asOf(), day), DAYS_PER_WEEK);
        return on < 0 || on > MOST_WEEKS ? OptionalInt.empty() : OptionalInt.of((int) on);
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Pregnancy";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Pregnancy}. Not thread-safe. */
    public static final class Builder extends ImmutablePregnancy.Builder {
        Builder() {}
    }
}
