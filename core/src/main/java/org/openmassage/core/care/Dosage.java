package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** How often, how long and with what a phase of a plan treats. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Dosage.Builder.class)
public abstract class Dosage implements WithDosage {
    Dosage() {}

    /**
     * The name of the phase.
     *
     * @return for example {@code relief} or {@code booster}
     */
    public abstract String phase();

    /**
     * What has to be reached before the phase begins.
     *
     * @return a sentence; empty for a phase that begins with the plan, or simply after the one before
     */
    public abstract Optional<String> beginWhen();

    /**
     * How many sessions in each stretch of {@link #everyWeeks()} weeks.
     *
     * @return 1 to 14
     */
    public abstract int perWeek();

    /**
     * The stretch that the sessions are counted in: 1 for so many a week, 2 for so many a fortnight.
     *
     * @return 1 unless said otherwise
     */
    @Value.Default
    public int everyWeeks() {
        return 1;
    }

    /**
     * How many weeks the phase lasts.
     *
     * @return 1 to 104
     */
    public abstract int weeks();

    /**
     * How long a session lasts.
     *
     * @return 1 to 720 minutes
     */
    public abstract int minutes();

    /**
     * What is done.
     *
     * @return in the order done
     */
    public abstract List<PlannedTechnique> techniques();

    @Value.Check
    void check() {
        Checks.text("phase", phase());
        Checks.text("beginWhen", beginWhen());
        Checks.range("perWeek", perWeek(), 1, 14);
        Checks.range("everyWeeks", everyWeeks(), 1, 52);
        Checks.range("weeks", weeks(), 1, 104);
        Checks.range("minutes", minutes(), 1, 720);
    }

    /**
     * How many sessions the phase has.
     *
     * @return a stretch that is not full counts as one that is
     */
    public final int sessions() {
        return perWeek() * ((weeks() + everyWeeks() - 1) / everyWeeks());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Dosage";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Dosage}. Not thread-safe. */
    public static final class Builder extends ImmutableDosage.Builder {
        Builder() {}
    }
}
