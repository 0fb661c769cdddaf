package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;

/** A technique that a plan foresees in each session of a phase. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PlannedTechnique.Builder.class)
public abstract class PlannedTechnique implements WithPlannedTechnique {
    PlannedTechnique() {}

    /**
     * Which technique.
     *
     * @return the technique
     */
    public abstract TechniqueId technique();

    /**
     * Where.
     *
     * @return the sites
     */
    public abstract List<BodySite> sites();

    /**
     * How long in each session.
     *
     * @return 1 to 720 minutes
     */
    public abstract int minutes();

    /**
     * The most pressure.
     *
     * @return 0 to 5 on the Walton scale; empty where pressure has no part
     */
    public abstract Optional<Integer> maxPressure();

    /**
     * In which position.
     *
     * @return the position, if it matters
     */
    public abstract Optional<TreatmentPosition> position();

    @Value.Check
    void check() {
        Checks.range("minutes", minutes(), 1, 720);
        maxPressure().ifPresent(level -> Checks.range("maxPressure", level, 0, TreatmentDose.MAX_WALTON));
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "PlannedTechnique";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlannedTechnique}. Not thread-safe. */
    public static final class Builder extends ImmutablePlannedTechnique.Builder {
        Builder() {}
    }
}
