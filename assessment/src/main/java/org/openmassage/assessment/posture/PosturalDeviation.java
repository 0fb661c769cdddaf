package org.openmassage.assessment.posture;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.DeviationId;
import org.openmassage.core.finding.PosturalFinding.View;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A deviation from upright posture as the vocabulary defines it: what is seen, from where. It describes; it neither
 * explains nor predicts pain. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PosturalDeviation.Builder.class)
public abstract class PosturalDeviation implements WithPosturalDeviation {
    PosturalDeviation() {}

    /**
     * The id of the deviation.
     *
     * @return the id, such as {@code forward-head}
     */
    public abstract DeviationId id();

    /**
     * Its name.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * Other names of the same deviation.
     *
     * @return any number
     */
    public abstract List<String> otherNames();

    /**
     * Where it shows.
     *
     * @return the region
     */
    public abstract BodyRegion region();

    /**
     * From where it is seen.
     *
     * @return at least one
     */
    public abstract Set<View> views();

    /**
     * Whether it has a side.
     *
     * @return whether a finding should name one
     */
    public abstract boolean sided();

    /**
     * What is seen.
     *
     * @return a sentence
     */
    public abstract String description();

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

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.texts("otherNames", otherNames());
        Checks.text("description", description());
        Checks.require(!views().isEmpty(), "views", "at least one");
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

    /** Builds a {@link PosturalDeviation}. Not thread-safe. */
    public static final class Builder extends ImmutablePosturalDeviation.Builder {
        Builder() {}
    }
}
