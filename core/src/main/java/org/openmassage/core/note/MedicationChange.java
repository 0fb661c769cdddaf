package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.MedicationClassId;

/**
 * How the use of a medication changed since the last note. Needing less is an outcome of care; the change itself is
 * the prescriber's to make. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MedicationChange.Builder.class)
public abstract class MedicationChange implements WithMedicationChange {
    MedicationChange() {}

    /**
     * Which way.
     *
     * @return the direction
     */
    public abstract Direction direction();

    /**
     * Which class of medication.
     *
     * @return the class, if known
     */
    public abstract Optional<MedicationClassId> medicationClass();

    /**
     * Which one, and by how much.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        Checks.text("text", text());
    }

    /** Which way the use of a medication changed. */
    public enum Direction {
        /** Newly taken. */
        STARTED,
        /** More. */
        INCREASED,
        /** As before. */
        UNCHANGED,
        /** Less. */
        REDUCED,
        /** No longer taken. */
        STOPPED
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "MedicationChange";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MedicationChange}. Not thread-safe. */
    public static final class Builder extends ImmutableMedicationChange.Builder {
        Builder() {}
    }
}
