package org.openmassage.protocols.evidence;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * What one publication found or recommends about massage, in plain words, with its figures. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = EvidenceItem.Builder.class)
public abstract class EvidenceItem implements WithEvidenceItem {
    EvidenceItem() {}

    /**
     * Its id.
     *
     * @return for example {@code e3}
     */
    public abstract EvidenceId id();

    /**
     * What kind of publication it is.
     *
     * @return the kind
     */
    public abstract StudyKind kind();

    /**
     * What it found, with its figures.
     *
     * @return sentences
     */
    public abstract String finding();

    /**
     * Which way it points.
     *
     * @return the direction
     */
    public abstract EvidenceDirection direction();

    /**
     * How many people it counts.
     *
     * @return above 0, or empty where the source does not say
     */
    public abstract Optional<Integer> participants();

    /**
     * What limits it: small, short, lapsed, only part of it read.
     *
     * @return a sentence, or empty
     */
    public abstract Optional<String> limits();

    /**
     * The publication.
     *
     * @return citation ids, at least one
     */
    public abstract List<CitationId> citations();

    /**
     * Whether the source was read and says so.
     *
     * @return the status
     */
    public abstract Status status();

    @Value.Check
    void check() {
        Checks.text("finding", finding());
        Checks.text("limits", limits());
        Checks.require(participants().map(count -> count > 0).orElse(true), "participants", "above 0");
        Checks.require(!citations().isEmpty(), "citations", "present");
    }

    @Override
    public final String toString() {
        return "EvidenceItem(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link EvidenceItem}. Not thread-safe. */
    public static final class Builder extends ImmutableEvidenceItem.Builder {
        Builder() {}
    }
}
