package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
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
        return builder().build();
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
        Set<TechniqueId> banned = new TreeSet<>(bannedTechniques());
        banned.addAll(other.bannedTechniques());
        return builder()
                .maxPressure(lower(maxPressure(), other.maxPressure()))
                .maxMinutes(lower(maxMinutes(), other.maxMinutes()))
                .bannedTechniques(banned)
                .addAllBannedPositions(bannedPositions())
                .addAllBannedPositions(other.bannedPositions())
                .noHeat(noHeat() || other.noHeat())
                .noCold(noCold() || other.noCold())
                .avoid(avoid() || other.avoid())
                .build();
    }

    private static Optional<Integer> lower(Optional<Integer> one, Optional<Integer> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.naturalOrder());
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
