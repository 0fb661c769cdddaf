package org.openmassage.assessment.rom;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Collections;
import java.util.EnumSet;
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
 * The order in which the capsule of a joint is said to limit its motions. It supports a finding and proves nothing;
 * for some joints the sources disagree. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = CapsularPattern.Builder.class)
public abstract class CapsularPattern implements WithCapsularPattern {
    CapsularPattern() {}

    /**
     * The id of the pattern.
     *
     * @return the id, such as {@code glenohumeral}
     */
    public abstract RuleId id();

    /**
     * The name of the joint.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * The joints whose measurements it is read from.
     *
     * @return at least one
     */
    public abstract List<Joint> joints();

    /**
     * The motions, the most limited first; motions of one group are limited alike.
     *
     * @return empty where the pattern is pain at the end of the range
     */
    public abstract List<Group> order();

    /**
     * Whether the sources name the motions but not one order.
     *
     * @return true: only the limitation itself is asked
     */
    @Value.Default
    public boolean orderVaries() {
        return false;
    }

    /**
     * Whether the pattern is pain at the end of the range rather than a limitation.
     *
     * @return true where there is no order
     */
    @Value.Default
    public boolean painAtExtremes() {
        return false;
    }

    /**
     * Whether sources disagree about it.
     *
     * @return true: show the note
     */
    @Value.Default
    public boolean disputed() {
        return false;
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

    /**
     * The motions that have to be measured.
     *
     * @return the motions of the order; none where the pattern is pain
     */
    public final Set<Motion> motions() {
        Set<Motion> motions = EnumSet.noneOf(Motion.class);
        order().forEach(group -> motions.addAll(group.alike()));
        return motions;
    }

    /**
     * Motions that are limited alike. Immutable and thread-safe.
     *
     * @param alike the motions, at least one
     */
    public record Group(Set<Motion> alike) {
        /**
         * Copies the set and refuses an empty one.
         *
         * @param alike the motions, at least one
         */
        public Group {
            Checks.require(!alike.isEmpty(), "alike", "at least one motion");
            alike = Collections.unmodifiableSet(EnumSet.copyOf(alike));
        }
    }

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.require(!joints().isEmpty(), "joints", "at least one");
        Checks.require(painAtExtremes() == order().isEmpty(), "order", "left out where the pattern is pain, only then");
        Set<Motion> seen = EnumSet.noneOf(Motion.class);
        for (Group group : order()) {
            for (Motion motion : group.alike()) {
                Checks.require(seen.add(motion), "order", "free of a motion that occurs twice");
            }
        }
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

    /** Builds a {@link CapsularPattern}. Not thread-safe. */
    public static final class Builder extends ImmutableCapsularPattern.Builder {
        Builder() {}
    }
}
