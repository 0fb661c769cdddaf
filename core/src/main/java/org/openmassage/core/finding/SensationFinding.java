package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** How a place feels one kind of stimulus. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SensationFinding.Builder.class)
public abstract class SensationFinding implements WithSensationFinding {
    SensationFinding() {}

    /**
     * Where.
     *
     * @return the site
     */
    public abstract BodySite site();

    /**
     * Which stimulus.
     *
     * @return the modality
     */
    public abstract Modality modality();

    /**
     * How it is felt, against the other side.
     *
     * @return the result
     */
    public abstract Result result();

    /**
     * Which dermatome or nerve is meant.
     *
     * @return for example C6, if noted
     */
    public abstract Optional<String> dermatome();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    @Value.Check
    void check() {
        Checks.text("dermatome", dermatome());
    }

    /** A stimulus. */
    public enum Modality {
        /** Light touch. */
        LIGHT_TOUCH,
        /** Pin prick. */
        PIN_PRICK,
        /** Warm and cold. */
        TEMPERATURE,
        /** Vibration. */
        VIBRATION,
        /** The sense of position. */
        POSITION
    }

    /** How a stimulus is felt. */
    public enum Result {
        /** As on the other side. */
        NORMAL,
        /** Less. */
        DIMINISHED,
        /** Not at all. */
        ABSENT,
        /** More. */
        INCREASED,
        /** Otherwise: tingling, burning. */
        ALTERED
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "SensationFinding";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SensationFinding}. Not thread-safe. */
    public static final class Builder extends ImmutableSensationFinding.Builder {
        Builder() {}
    }
}
