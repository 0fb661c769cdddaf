package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.MuscleId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;

/**
 * One treatment of a visit: which technique, where, how long, at which dose, and how the person took it. The minutes
 * are those of hands-on, one-to-one time; charges are counted from them. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = TreatmentEntry.Builder.class)
public abstract class TreatmentEntry implements WithTreatmentEntry {
    TreatmentEntry() {}

    /**
     * Which technique.
     *
     * @return the technique
     */
    public abstract TechniqueId technique();

    /**
     * Where.
     *
     * @return the sites, in the order treated
     */
    public abstract List<BodySite> sites();

    /**
     * Which muscles, where they were singled out.
     *
     * @return the muscles, or none
     */
    public abstract List<MuscleId> muscles();

    /**
     * How the person lay or sat.
     *
     * @return the position, if noted
     */
    public abstract Optional<TreatmentPosition> position();

    /**
     * How long.
     *
     * @return 1 to 720 minutes
     */
    public abstract int minutes();

    /**
     * How much.
     *
     * @return {@link TreatmentDose#none()} unless said otherwise
     */
    @Value.Default
    public TreatmentDose dose() {
        return TreatmentDose.none();
    }

    /**
     * How the tissue and the person responded.
     *
     * @return in free words
     */
    public abstract Optional<String> response();

    /**
     * What followed that was not wanted.
     *
     * @return empty if nothing did
     */
    public abstract Optional<AdverseReaction> adverseReaction();

    @Value.Check
    void check() {
        Checks.range("minutes", minutes(), 1, 720);
        Checks.text("response", response());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "TreatmentEntry";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link TreatmentEntry}. Not thread-safe. */
    public static final class Builder extends ImmutableTreatmentEntry.Builder {
        Builder() {}
    }
}
