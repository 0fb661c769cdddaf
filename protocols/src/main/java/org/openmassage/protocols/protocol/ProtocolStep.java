package org.openmassage.protocols.protocol;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.PressureRange;

/** One technique of a session: where, how long, how strong, in which position. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ProtocolStep.Builder.class)
public abstract class ProtocolStep implements WithProtocolStep {
    ProtocolStep() {}

    /**
     * The technique.
     *
     * @return an id of the technique catalog
     */
    public abstract TechniqueId technique();

    /**
     * Techniques that may take its place, where no evidence puts one before the other. The dose fits each of them.
     *
     * @return technique ids; empty where there is no choice
     */
    public abstract Set<TechniqueId> alternatives();

    /**
     * Where.
     *
     * @return at least one site
     */
    public abstract List<BodySite> sites();

    /**
     * The usual time.
     *
     * @return minutes, above 0
     */
    public abstract int minutes();

    /**
     * The shortest time that still makes sense.
     *
     * @return minutes, not above {@link #minutes()}
     */
    public abstract int minMinutes();

    /**
     * The longest time that makes sense.
     *
     * @return minutes, not below {@link #minutes()}
     */
    public abstract int maxMinutes();

    /**
     * The strongest pressure.
     *
     * @return 0 to 5 on the Walton scale; empty where the dose is no pressure
     */
    public abstract Optional<Integer> maxPressure();

    /**
     * In which position.
     *
     * @return the usual position, or empty for any
     */
    public abstract Optional<TreatmentPosition> position();

    /**
     * How it is done, in a few words: seconds, repeats.
     *
     * @return a sentence, or empty
     */
    public abstract Optional<String> dose();

    /**
     * Whether a short session leaves it out before it shortens the others below their least.
     *
     * @return false unless the data say so
     */
    @Value.Default
    public boolean optional() {
        return false;
    }

    @Value.Check
    void check() {
        Checks.require(!sites().isEmpty(), "sites", "present");
        Checks.require(!alternatives().contains(technique()), "alternatives", "without the technique itself");
        Checks.require(minMinutes() > 0, "minMinutes", "above 0");
        Checks.require(minutes() >= minMinutes(), "minutes", "at least minMinutes");
        Checks.require(maxMinutes() >= minutes(), "maxMinutes", "at least minutes");
        Checks.text("dose", dose());
        maxPressure().ifPresent(most -> Checks.range("maxPressure", most, 0, PressureRange.STRONGEST));
    }

    /**
     * The technique and those that may take its place.
     *
     * @return the technique first
     */
    public final List<TechniqueId> choices() {
        return Stream.concat(Stream.of(technique()), alternatives().stream()).toList();
    }

    @Override
    public final String toString() {
        return "ProtocolStep(" + technique() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ProtocolStep}. Not thread-safe. */
    public static final class Builder extends ImmutableProtocolStep.Builder {
        Builder() {}
    }
}
