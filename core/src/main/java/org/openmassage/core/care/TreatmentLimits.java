package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * What a treatment must keep within, for a whole session or at one site. Limits only ever forbid; those of several
 * rules add up to the strictest. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = TreatmentLimits.Builder.class)
public abstract class TreatmentLimits implements WithTreatmentLimits {
    TreatmentLimits() {}

    /** Apart from the class, which the generated one extends: two threads that load the two first would wait for each other. */
    private static final class None {
        private static final TreatmentLimits LIMITS = builder().build();
    }

    /**
     * The most pressure.
     *
     * @return 0 to 5 on the Walton scale, or empty for no limit
     */
    public abstract Optional<Integer> maxPressure();

    /**
     * Techniques that are not used.
     *
     * @return none unless given
     */
    public abstract Set<TechniqueId> bannedTechniques();

    /**
     * Positions that are not used.
     *
     * @return none unless given
     */
    public abstract Set<TreatmentPosition> bannedPositions();

    /**
     * The longest.
     *
     * @return 1 to 720 minutes, or empty for no limit
     */
    public abstract Optional<Integer> maxMinutes();

    /**
     * Whether heat is forbidden.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean noHeat() {
        return false;
    }

    /**
     * Whether cold is forbidden.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean noCold() {
        return false;
    }

    /**
     * Whether nothing at all is done.
     *
     * @return false unless said otherwise
     */
    @Value.Default
    public boolean avoid() {
        return false;
    }

    @Value.Check
    void check() {
        maxPressure().ifPresent(level -> Checks.range("maxPressure", level, 0, TreatmentDose.MAX_WALTON));
        maxMinutes().ifPresent(minutes -> Checks.range("maxMinutes", minutes, 1, 720));
    }

    /**
     * No limit.
     *
     * @return limits that forbid nothing
     */
    public static TreatmentLimits none() {
        return None.LIMITS;
    }

    /**
     * Whether nothing is forbidden.
     *
     * @return true for {@link #none()}
     */
    public final boolean unlimited() {
        return equals(none());
    }

    /**
     * Both limits at once: the lower pressure, the shorter time, everything that either forbids. The order does not matter.
     *
     * @param other other limits
     * @return limits that are at least as strict as each
     */
    public final TreatmentLimits and(TreatmentLimits other) {
        return together(List.of(this, other));
    }

    /**
     * Several limits at once: the lowest pressure, the shortest time, everything that any of them forbids. The order does not
     * matter.
     *
     * @param limits the limits
     * @return limits that are at least as strict as each; {@link #none} for none
     */
    public static TreatmentLimits together(Collection<TreatmentLimits> limits) {
        if (limits.isEmpty()) {
            return none();
        }
        Optional<Integer> pressure = Optional.empty();
        Optional<Integer> minutes = Optional.empty();
        Set<TechniqueId> techniques = new HashSet<>();
        boolean noHeat = false;
        boolean noCold = false;
        boolean avoid = false;
        Builder together = builder();
        for (TreatmentLimits each : limits) {
            pressure = lower(pressure, each.maxPressure());
            minutes = lower(minutes, each.maxMinutes());
            techniques.addAll(each.bannedTechniques());
            together.addAllBannedPositions(each.bannedPositions());
            noHeat |= each.noHeat();
            noCold |= each.noCold();
            avoid |= each.avoid();
        }
        return together.maxPressure(pressure)
                .maxMinutes(minutes)
                .bannedTechniques(new TreeSet<>(techniques))
                .noHeat(noHeat)
                .noCold(noCold)
                .avoid(avoid)
                .build();
    }

    private static Optional<Integer> lower(Optional<Integer> one, Optional<Integer> other) {
        return one.isEmpty() || (other.isPresent() && other.get() < one.get()) ? other : one;
    }

    /**
     * Whether a treatment keeps within these limits: technique, position, minutes and dose.
     *
     * @param entry a treatment
     * @return false if any of them is forbidden
     */
    public final boolean permit(TreatmentEntry entry) {
        return !avoid()
                && !bannedTechniques().contains(entry.technique())
                && entry.position()
                        .map(position -> !bannedPositions().contains(position))
                        .orElse(true)
                && maxMinutes().map(most -> entry.minutes() <= most).orElse(true)
                && permit(entry.dose());
    }

    private boolean permit(TreatmentDose dose) {
        if (dose instanceof TreatmentDose.ManualPressure pressure) {
            return maxPressure().map(most -> pressure.walton() <= most).orElse(true);
        }
        if (dose instanceof TreatmentDose.Thermal thermal) {
            return switch (thermal.kind()) {
                case HEAT -> !noHeat();
                case COLD -> !noCold();
                case CONTRAST -> !noHeat() && !noCold();
            };
        }
        return true;
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "TreatmentLimits";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TreatmentLimits}. Not thread-safe. */
    public static final class Builder extends ImmutableTreatmentLimits.Builder {
        Builder() {}
    }
}
