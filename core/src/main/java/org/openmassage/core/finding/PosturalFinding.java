package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** One deviation from upright posture, as seen from one side of the person. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PosturalFinding.Builder.class)
public abstract class PosturalFinding implements WithPosturalFinding {
    PosturalFinding() {}

    /**
     * What deviates.
     *
     * @return for example {@code forward-head}
     */
    public abstract DeviationId deviation();

    /**
     * On or toward which side.
     *
     * @return the side, or empty for a deviation without one
     */
    public abstract Optional<Side> side();

    /**
     * How marked it is.
     *
     * @return the degree, if judged
     */
    public abstract Optional<Degree> degree();

    /**
     * From where it was seen.
     *
     * @return the view, if noted
     */
    public abstract Optional<View> view();

    /**
     * A distance, such as of the ear in front of the shoulder.
     *
     * @return 0 or more, if measured
     */
    public abstract Optional<BigDecimal> millimeters();

    /**
     * An angle, such as a pelvic tilt.
     *
     * @return from -180 to 180, if measured
     */
    public abstract Optional<BigDecimal> degrees();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * What else was seen.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        millimeters().ifPresent(value -> Checks.require(value.signum() >= 0, "millimeters", "0 or more"));
        degrees()
                .ifPresent(value -> Checks.require(
                        value.abs().compareTo(BigDecimal.valueOf(180)) <= 0, "degrees", "from -180 to 180"));
        Checks.text("text", text());
    }

    /** From where the person was seen. */
    public enum View {
        /** From the front. */
        FRONT,
        /** From behind. */
        BACK,
        /** From the left. */
        LEFT,
        /** From the right. */
        RIGHT
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "PosturalFinding";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PosturalFinding}. Not thread-safe. */
    public static final class Builder extends ImmutablePosturalFinding.Builder {
        Builder() {}
    }
}
