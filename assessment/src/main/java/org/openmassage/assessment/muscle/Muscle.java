package org.openmassage.assessment.muscle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.MuscleId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A skeletal muscle, or a part of one that acts on its own. Each attribute names its own source; one without a source
 * is left out. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Muscle.Builder.class)
public abstract class Muscle implements WithMuscle {
    Muscle() {}

    /**
     * The id of the muscle.
     *
     * @return the id, such as {@code infraspinatus}
     */
    public abstract MuscleId id();

    /**
     * Its name.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * Other names of the same muscle.
     *
     * @return any number
     */
    public abstract List<String> otherNames();

    /**
     * Where its belly lies, at the grain of charting.
     *
     * @return the region
     */
    public abstract BodyRegion region();

    /**
     * The motions of joints that it helps to make, where the vocabulary of joints and motions has them;
     * what it does in words is {@link #action()}.
     *
     * @return any number
     */
    public abstract List<MuscleAction> motions();

    /**
     * What it does.
     *
     * @return in a sentence
     */
    public abstract Optional<SourcedText> action();

    /**
     * Where it arises.
     *
     * @return in a few words
     */
    public abstract Optional<SourcedText> origin();

    /**
     * Where it inserts.
     *
     * @return in a few words
     */
    public abstract Optional<SourcedText> insertion();

    /**
     * The nerve that supplies it.
     *
     * @return in a few words
     */
    public abstract Optional<SourcedText> innervation();

    /**
     * A remark for the reader.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    /**
     * Whether another muscle makes a motion that is opposite to one of this muscle's, at the same joint. It is derived from
     * the motions and from nothing else.
     *
     * @param other another muscle
     * @return whether it is an antagonist in that sense
     */
    public final boolean opposes(Muscle other) {
        return motions().stream()
                .anyMatch(motion ->
                        motion.opposite().filter(other.motions()::contains).isPresent());
    }

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.texts("otherNames", otherNames());
        Checks.text("note", note());
        Checks.require(
                motions().isEmpty() || action().isPresent(),
                "action",
                "given where motions are: it names their source");
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Muscle}. Not thread-safe. */
    public static final class Builder extends ImmutableMuscle.Builder {
        Builder() {}
    }
}
