package org.openmassage.assessment.rom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * What one source calls normal for one motion of a joint. Sources differ, so that a norm is never shown without its
 * source. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MotionNorm.Builder.class)
public abstract class MotionNorm implements WithMotionNorm {
    MotionNorm() {}

    /**
     * The joint.
     *
     * @return the joint
     */
    public abstract Joint joint();

    /**
     * The direction.
     *
     * @return the motion
     */
    public abstract Motion motion();

    /**
     * What the figure means.
     *
     * @return a single value, a lower bound, a range or a mean
     */
    public abstract Kind kind();

    /**
     * The figure, or the lower bound where there are two.
     *
     * @return in the unit of the norm, 0 or more
     */
    public abstract BigDecimal value();

    /**
     * The upper bound.
     *
     * @return more than the value; present for a range only
     */
    public abstract Optional<BigDecimal> upTo();

    /**
     * How far single persons lie around a mean.
     *
     * @return more than 0; for a mean only
     */
    public abstract Optional<BigDecimal> standardDeviation();

    /**
     * Below which amount the source speaks of an impairment.
     *
     * @return in the unit of the norm
     */
    public abstract Optional<BigDecimal> impairedBelow();

    /**
     * The unit.
     *
     * @return degrees, unless it is millimeters
     */
    @Value.Default
    public Unit unit() {
        return Unit.DEGREES;
    }

    /**
     * Where it was published.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well it is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    /**
     * A remark for the reader, such as where sources disagree.
     *
     * @return the remark
     */
    public abstract Optional<String> note();

    /** What the figure of a norm means. */
    public enum Kind {
        /** The full range as the source states it. */
        VALUE,
        /** The least that is normal; there is no upper bound. */
        AT_LEAST,
        /** The least and the most that are normal. */
        RANGE,
        /** The mean of the people who were measured; single persons lie on both sides. */
        MEAN
    }

    /** The unit of a norm. */
    public enum Unit {
        /** Degrees. */
        DEGREES,
        /** Millimeters, as for the jaw. */
        MILLIMETERS
    }

    @Value.Check
    void check() {
        Checks.require(value().signum() >= 0, "value", "0 or more");
        Checks.require((kind() == Kind.RANGE) == upTo().isPresent(), "upTo", "given for a range, only then");
        upTo().ifPresent(most -> Checks.require(most.compareTo(value()) > 0, "upTo", "more than the value"));
        standardDeviation()
                .ifPresent(spread -> Checks.require(
                        kind() == Kind.MEAN && spread.signum() > 0, "standardDeviation", "more than 0, and of a mean"));
        Checks.require(
                status() == Status.UNCONFIRMED || !citations().isEmpty(), "citations", "given unless unconfirmed");
        Checks.text("note", note());
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link MotionNorm}. Not thread-safe. */
    public static final class Builder extends ImmutableMotionNorm.Builder {
        Builder() {}
    }
}
