package org.openmassage.core.history;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What became of one medication between two versions of a health history. Less pain medication is an outcome that a
 * report to the prescriber names. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MedicationComparison.Builder.class)
public abstract class MedicationComparison implements WithMedicationComparison {
    MedicationComparison() {}

    /**
     * The medication in the earlier version.
     *
     * @return or empty if it was not taken then
     */
    public abstract Optional<Medication> before();

    /**
     * The medication in the later version.
     *
     * @return or empty if it is not taken then
     */
    public abstract Optional<Medication> after();

    /**
     * Which way it went.
     *
     * @return the direction
     */
    public abstract Direction direction();

    @Value.Check
    void check() {
        Checks.require(before().isPresent() || after().isPresent(), "after", "present where there is none before");
    }

    /**
     * Compares the medications of two versions, each as of its own day. Medications are the same where their names are,
     * letter case aside, or where neither has a name and their classes are the same. Where one version does not say which
     * medications are taken, every one of the other is {@link Direction#UNCLEAR}.
     *
     * @param earlier a health history
     * @param later the same patient's, later
     * @return first what was taken before, in its order, then what is new
     * @throws IllegalArgumentException if they are of two patients
     */
    public static List<MedicationComparison> between(HealthHistory earlier, HealthHistory later) {
        Checks.require(earlier.patient().equals(later.patient()), "later", "of the same patient");
        boolean clear = says(earlier) && says(later);
        List<Medication> before = taken(earlier);
        List<Medication> after = new ArrayList<>(taken(later));
        List<MedicationComparison> changes = new ArrayList<>();
        for (Medication old : before) {
            Optional<Medication> match =
                    after.stream().filter(candidate -> same(old, candidate)).findFirst();
            match.ifPresent(after::remove);
            Direction direction = match.map(now -> compare(old.dose(), now.dose()))
                    .orElse(clear ? Direction.STOPPED : Direction.UNCLEAR);
            changes.add(builder().before(old).after(match).direction(direction).build());
        }
        for (Medication now : after) {
            Direction direction = clear ? Direction.STARTED : Direction.UNCLEAR;
            changes.add(builder().after(now).direction(direction).build());
        }
        return List.copyOf(changes);
    }

    private static boolean says(HealthHistory history) {
        Presence presence = history.medications().presence();
        return presence == Presence.PRESENT || presence == Presence.ABSENT;
    }

    private static List<Medication> taken(HealthHistory history) {
        return history.medications().value().orElse(List.of()).stream()
                .filter(medication -> medication.takenOn(history.recordedOn()) != Presence.ABSENT)
                .toList();
    }

    private static boolean same(Medication one, Medication other) {
        if (one.name().isPresent() || other.name().isPresent()) {
            return folded(one).equals(folded(other));
        }
        return one.medicationClass().equals(other.medicationClass());
    }

    private static Optional<String> folded(Medication medication) {
        return medication.name().map(name -> name.strip().toLowerCase(Locale.ROOT));
    }

    private static Direction compare(Optional<MedicationDose> before, Optional<MedicationDose> after) {
        if (before.isEmpty() || after.isEmpty()) {
            return Direction.UNCLEAR;
        }
        MedicationDose old = before.get();
        MedicationDose now = after.get();
        if (old.equals(now)) {
            return Direction.UNCHANGED;
        }
        if (!old.unit().equals(now.unit()) || old.asNeeded() != now.asNeeded()) {
            return Direction.UNCLEAR;
        }
        boolean oneDose = old.timesPerDay().isEmpty() && now.timesPerDay().isEmpty();
        Optional<BigDecimal> was = oneDose ? Optional.of(old.amount()) : old.perDay();
        Optional<BigDecimal> is = oneDose ? Optional.of(now.amount()) : now.perDay();
        if (was.isEmpty() || is.isEmpty()) {
            return Direction.UNCLEAR;
        }
        int sign = is.get().compareTo(was.get());
        return sign < 0 ? Direction.REDUCED : sign > 0 ? Direction.INCREASED : Direction.UNCHANGED;
    }

    /** Which way a medication went. */
    public enum Direction {
        /** Not taken before. */
        STARTED,
        /** No longer taken. */
        STOPPED,
        /** Less a day than before. */
        REDUCED,
        /** More a day than before. */
        INCREASED,
        /** As much a day as before. */
        UNCHANGED,
        /** The records do not tell. */
        UNCLEAR
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "MedicationComparison";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MedicationComparison}. Not thread-safe. */
    public static final class Builder extends ImmutableMedicationComparison.Builder {
        Builder() {}
    }
}
