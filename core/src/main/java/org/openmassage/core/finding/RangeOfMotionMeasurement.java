package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * How far a joint moves in one direction, and what was met on the way. Degrees for joints; millimeters for the jaw
 * and for tape measures. The reading is what the instrument showed; what is normal is the knowledge of a norm table.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = RangeOfMotionMeasurement.Builder.class)
public abstract class RangeOfMotionMeasurement implements WithRangeOfMotionMeasurement {
    RangeOfMotionMeasurement() {}

    /**
     * Which joint.
     *
     * @return the joint
     */
    public abstract Joint joint();

    /**
     * In which direction.
     *
     * @return the motion
     */
    public abstract Motion motion();

    /**
     * On which side; for the spine, toward which side.
     *
     * @return the side, or empty for a motion without one
     */
    public abstract Optional<Side> side();

    /**
     * Who moved it.
     *
     * @return active, passive or resisted
     */
    public abstract Mode mode();

    /**
     * The range in degrees.
     *
     * @return from -180 to 360; negative where neutral is not reached
     */
    public abstract Optional<BigDecimal> degrees();

    /**
     * The range in millimeters.
     *
     * @return from -1000 to 1000; never beside degrees
     */
    public abstract Optional<BigDecimal> millimeters();

    /**
     * What stops the motion at its end.
     *
     * @return the end-feel, if tested
     */
    public abstract Optional<EndFeel> endFeel();

    /**
     * What resistance showed.
     *
     * @return the response; only of a resisted test
     */
    public abstract Optional<ResistedResponse> resisted();

    /**
     * How much the motion hurts.
     *
     * @return 0 to 10, if asked
     */
    public abstract Optional<Integer> pain();

    /**
     * What it was measured with.
     *
     * @return the instrument, if known
     */
    public abstract Optional<Instrument> instrument();

    /**
     * The day of measuring.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Who measured: an error of measurement is smaller between readings of one rater.
     *
     * @return the rater, if known
     */
    public abstract Optional<PractitionerId> rater();

    @Value.Check
    void check() {
        degrees().ifPresent(degrees -> within("degrees", degrees, -180, 360));
        millimeters().ifPresent(millimeters -> within("millimeters", millimeters, -1000, 1000));
        Checks.require(
                degrees().isEmpty() || millimeters().isEmpty(), "millimeters", "left out where degrees are given");
        Checks.require(
                resisted().isEmpty() || mode() == Mode.RESISTED, "resisted", "left out unless the mode is resisted");
        pain().ifPresent(pain -> Checks.range("pain", pain, 0, 10));
    }

    private static void within(String attribute, BigDecimal value, int least, int most) {
        Checks.require(
                value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0,
                attribute,
                "from " + least + " to " + most);
    }

    /** Who moved the joint. */
    public enum Mode {
        /** The person, alone. */
        ACTIVE,
        /** The therapist, while the person rests. */
        PASSIVE,
        /** The person, against the therapist. */
        RESISTED
    }

    /** What stops a passive motion, after Cyriax. */
    public enum EndFeel {
        /** Tissue meets tissue: soft. */
        SOFT,
        /** Tissue is stretched: firm. */
        FIRM,
        /** Bone meets bone: hard. */
        HARD,
        /** The capsule stops it, sooner than it should. */
        CAPSULAR,
        /** A muscle guards. */
        MUSCLE_SPASM,
        /** It rebounds: something blocks it. */
        SPRINGY,
        /** Fluid in the joint. */
        BOGGY,
        /** The person stops it for pain; nothing is felt. */
        EMPTY
    }

    /** What a resisted test shows, after Cyriax. */
    public enum ResistedResponse {
        /** Strong, and it does not hurt. */
        STRONG_PAINLESS,
        /** Strong, but it hurts. */
        STRONG_PAINFUL,
        /** Weak, and it does not hurt. */
        WEAK_PAINLESS,
        /** Weak, and it hurts. */
        WEAK_PAINFUL
    }

    /** What a range was measured with. */
    public enum Instrument {
        /** A goniometer. */
        GONIOMETER,
        /** An inclinometer, an app on a telephone included. */
        INCLINOMETER,
        /** A tape or a ruler. */
        TAPE,
        /** An estimate by eye. */
        EYE
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "RangeOfMotionMeasurement";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link RangeOfMotionMeasurement}. Not thread-safe. */
    public static final class Builder extends ImmutableRangeOfMotionMeasurement.Builder {
        Builder() {}
    }
}
