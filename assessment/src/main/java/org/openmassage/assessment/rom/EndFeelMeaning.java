package org.openmassage.assessment.rom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Joint;
import org.openmassage.core.anatomy.Motion;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.RangeOfMotionMeasurement.EndFeel;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * What an end-feel means: whether it is ever normal, where, and whether it wants a physician. Immutable and thread-
 * safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EndFeelMeaning.Builder.class)
public abstract class EndFeelMeaning implements WithEndFeelMeaning {
    EndFeelMeaning() {}

    /**
     * The id of the entry.
     *
     * @return the id
     */
    public abstract RuleId id();

    /**
     * The end-feel.
     *
     * @return the end-feel
     */
    public abstract EndFeel endFeel();

    /**
     * What it is taken to mean.
     *
     * @return a sentence
     */
    public abstract String meaning();

    /**
     * Whether it is normal for any motion.
     *
     * @return false for one that is always abnormal
     */
    public abstract boolean everNormal();

    /**
     * The motions for which it is the expected one.
     *
     * @return any number; none for one that is never normal
     */
    public abstract List<JointMotion> expectedFor();

    /**
     * Whether it is the expected one for every motion that no entry names.
     *
     * @return true for one end-feel at most
     */
    public abstract boolean expectedElsewhere();

    /**
     * Whether it wants a physician to look.
     *
     * @return true for a prompt; the decision stays with a person
     */
    public abstract boolean promptsReferral();

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
     * A motion of a joint. Immutable and thread-safe.
     *
     * @param joint the joint
     * @param motion the direction
     */
    public record JointMotion(Joint joint, Motion motion) {}

    @Value.Check
    void check() {
        Checks.text("meaning", meaning());
        Checks.require(
                everNormal() || (expectedFor().isEmpty() && !expectedElsewhere()),
                "expectedFor",
                "empty where the end-feel is never normal");
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

    /** Builds an {@link EndFeelMeaning}. Not thread-safe. */
    public static final class Builder extends ImmutableEndFeelMeaning.Builder {
        Builder() {}
    }
}
