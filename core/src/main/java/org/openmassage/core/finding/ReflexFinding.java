package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** A deep tendon reflex: 0 absent; 1 diminished; 2 normal; 3 brisk; 4 with clonus. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ReflexFinding.Builder.class)
public abstract class ReflexFinding implements WithReflexFinding {
    ReflexFinding() {}

    /**
     * Which reflex.
     *
     * @return the reflex
     */
    public abstract Reflex reflex();

    /**
     * On which side.
     *
     * @return the side
     */
    public abstract Side side();

    /**
     * The grade.
     *
     * @return 0 to 4
     */
    public abstract int grade();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    @Value.Check
    void check() {
        Checks.range("grade", grade(), 0, 4);
    }

    /** A deep tendon reflex, with the nerve roots it tests. */
    public enum Reflex {
        /** Biceps: C5, C6. */
        BICEPS,
        /** Brachioradialis: C5, C6. */
        BRACHIORADIALIS,
        /** Triceps: C7. */
        TRICEPS,
        /** Knee: L3, L4. */
        PATELLAR,
        /** Medial hamstring: L5. */
        HAMSTRING,
        /** Ankle: S1. */
        ACHILLES
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "ReflexFinding";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ReflexFinding}. Not thread-safe. */
    public static final class Builder extends ImmutableReflexFinding.Builder {
        Builder() {}
    }
}
