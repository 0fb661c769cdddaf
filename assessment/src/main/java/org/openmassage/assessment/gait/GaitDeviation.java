package org.openmassage.assessment.gait;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.DeviationId;
import org.openmassage.core.finding.GaitFinding.Phase;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A deviation of gait as the vocabulary defines it: what is seen, and in which phase. It describes and does not
 * diagnose. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = GaitDeviation.Builder.class)
public abstract class GaitDeviation implements WithGaitDeviation {
    GaitDeviation() {}

    /**
     * The id of the deviation.
     *
     * @return the id, such as {@code antalgic}
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
     * The phases in which it shows.
     *
     * @return empty where it shows in all of them
     */
    public abstract Set<Phase> phases();

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
     * Whether it wants a physician where it is new.
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

    @Value.Check
    void check() {
        Checks.text("name", name());
        Checks.texts("otherNames", otherNames());
        Checks.text("description", description());
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

    /** Builds a {@link GaitDeviation}. Not thread-safe. */
    public static final class Builder extends ImmutableGaitDeviation.Builder {
        Builder() {}
    }
}
