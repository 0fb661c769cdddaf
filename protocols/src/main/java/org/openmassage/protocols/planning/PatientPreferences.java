package org.openmassage.protocols.planning;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.PressureRange;

/** What the patient wants and does not want. A plan keeps to it. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PatientPreferences.Builder.class)
public abstract class PatientPreferences implements WithPatientPreferences {
    PatientPreferences() {}

    /**
     * Techniques that the patient does not want.
     *
     * @return technique ids
     */
    public abstract Set<TechniqueId> declinedTechniques();

    /**
     * Where the patient does not want to be touched.
     *
     * @return the sites
     */
    public abstract List<BodySite> declinedSites();

    /**
     * The firmest pressure that the patient likes.
     *
     * @return 0 to 5 on the Walton scale; empty for no wish
     */
    public abstract Optional<Integer> maxPressure();

    /**
     * Positions in which the patient is not comfortable.
     *
     * @return the positions
     */
    public abstract Set<TreatmentPosition> uncomfortablePositions();

    /**
     * The longest session that the patient wants.
     *
     * @return minutes above 0; empty for no wish
     */
    public abstract Optional<Integer> minutes();

    @Value.Check
    void check() {
        maxPressure().ifPresent(most -> Checks.range("maxPressure", most, 0, PressureRange.STRONGEST));
        Checks.require(minutes().map(most -> most > 0).orElse(true), "minutes", "above 0");
    }

    /**
     * No wish.
     *
     * @return preferences that leave everything open
     */
    public static PatientPreferences none() {
        return builder().build();
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "PatientPreferences";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link PatientPreferences}. Not thread-safe. */
    public static final class Builder extends ImmutablePatientPreferences.Builder {
        Builder() {}
    }
}
