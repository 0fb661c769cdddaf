package org.openmassage.assessment.rom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * How far two readings of one unchanged joint may lie apart: smaller between readings of one rater than between those
 * of two. The defaults are the amounts a change has to exceed; the published figures stand beside them. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = MeasurementError.Builder.class)
public abstract class MeasurementError implements WithMeasurementError {
    MeasurementError() {}

    /**
     * The id of the entry.
     *
     * @return the id
     */
    public abstract RuleId id();

    /**
     * The joint.
     *
     * @return empty for every joint without an entry of its own
     */
    public abstract Optional<Joint> joint();

    /**
     * The motions that were studied.
     *
     * @return empty for every motion of the joint
     */
    public abstract Set<Motion> motions();

    /**
     * The default between readings of one rater.
     *
     * @return degrees, more than 0; empty where nothing is known
     */
    public abstract Optional<BigDecimal> sameRater();

    /**
     * The default between readings of two raters.
     *
     * @return degrees, not below that of one rater; empty where nothing is known
     */
    public abstract Optional<BigDecimal> differentRater();

    /**
     * The figures that the sources print.
     *
     * @return any number
     */
    public abstract List<Published> published();

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
     * A figure as a source prints it. Immutable and thread-safe.
     *
     * @param statistic what it is, for instance {@code MDC95}
     * @param raters between whose readings
     * @param from the amount in degrees, or the lower of two
     * @param upTo the higher of two amounts
     * @param source the citation
     */
    public record Published(
            String statistic, String raters, BigDecimal from, Optional<BigDecimal> upTo, CitationId source) {}

    /**
     * Whether this entry speaks of a motion, and how exactly.
     *
     * @param of the joint
     * @param motion the direction
     * @return 0 if it does not; the more, the more exactly it does
     */
    final int fits(Joint of, Motion motion) {
        if (joint().isEmpty()) {
            return 1;
        }
        if (joint().get() != of || (!motions().isEmpty() && !motions().contains(motion))) {
            return 0;
        }
        return motions().isEmpty() ? 2 : 3;
    }

    @Value.Check
    void check() {
        Checks.require(joint().isPresent() || motions().isEmpty(), "motions", "named together with a joint");
        Checks.require(
                sameRater().isPresent() || differentRater().isPresent(), "sameRater", "given unless differentRater is");
        sameRater().ifPresent(amount -> Checks.require(amount.signum() > 0, "sameRater", "more than 0"));
        differentRater()
                .ifPresent(amount -> Checks.require(
                        amount.compareTo(sameRater().orElse(BigDecimal.ZERO)) >= 0,
                        "differentRater",
                        "at least as much as between readings of one rater"));
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

    /** Builds a {@link MeasurementError}. Not thread-safe. */
    public static final class Builder extends ImmutableMeasurementError.Builder {
        Builder() {}
    }
}
