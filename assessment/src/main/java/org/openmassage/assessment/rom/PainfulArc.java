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
import org.openmassage.core.vocabulary.RuleId;

/**
 * A stretch of an active motion in which pain points to a structure. Supportive only. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PainfulArc.Builder.class)
public abstract class PainfulArc implements WithPainfulArc {
    PainfulArc() {}

    /**
     * The id of the arc.
     *
     * @return the id
     */
    public abstract RuleId id();

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
     * Where the arc begins.
     *
     * @return degrees
     */
    public abstract BigDecimal begins();

    /**
     * Where the arc ends.
     *
     * @return degrees, more than where it begins
     */
    public abstract BigDecimal ends();

    /**
     * What it points to.
     *
     * @return a few words
     */
    public abstract String suggests();

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

    /**
     * Whether pain that was felt from one angle to another lies within this arc: there, and not before or after.
     *
     * @param first the angle at which the pain began, in degrees
     * @param last the angle at which it ended, in degrees
     * @return whether both angles lie within the arc, its ends included
     * @throws IllegalArgumentException if the pain ends before it begins
     */
    public final boolean holds(BigDecimal first, BigDecimal last) {
        Checks.require(last.compareTo(first) >= 0, "last", "not before the pain begins");
        return first.compareTo(begins()) >= 0 && last.compareTo(ends()) <= 0;
    }

    @Value.Check
    void check() {
        Checks.text("suggests", suggests());
        Checks.require(ends().compareTo(begins()) > 0, "ends", "more than begins");
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

    /** Builds a {@link PainfulArc}. Not thread-safe. */
    public static final class Builder extends ImmutablePainfulArc.Builder {
        Builder() {}
    }
}
