package org.openmassage.core.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.AllergenId;

/** An allergy or intolerance: lubricants, latex, nuts, scents, adhesives, drugs. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Allergy.Builder.class)
public abstract class Allergy implements WithAllergy {
    Allergy() {}

    /**
     * What causes it.
     *
     * @return its word, for example {@code latex}
     */
    public abstract AllergenId allergen();

    /**
     * What happens, as told.
     *
     * @return free text, or empty
     */
    public abstract Optional<String> reaction();

    /**
     * Whether it ever was a reaction of the whole body that endangered life.
     *
     * @return one of the four states
     */
    @JsonInclude(value = JsonInclude.Include.CUSTOM, valueFilter = NotAskedFilter.class)
    @Value.Default
    public Presence anaphylaxis() {
        return Presence.NOT_ASKED;
    }

    @Value.Check
    void check() {
        Checks.text("reaction", reaction());
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "Allergy";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Allergy}. Not thread-safe. */
    public static final class Builder extends ImmutableAllergy.Builder {
        Builder() {}
    }
}
