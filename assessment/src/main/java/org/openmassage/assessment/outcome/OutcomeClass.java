package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A class into which the answers of a measure may fall, beside the score: a group of risk, or a rule that counts
 * symptoms. It sorts answers; it is no diagnosis. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = OutcomeClass.Builder.class)
public abstract class OutcomeClass implements WithOutcomeClass {
    OutcomeClass() {}

    /**
     * The id of the class.
     *
     * @return the id, such as {@code high-risk}
     */
    public abstract String id();

    /**
     * Its name.
     *
     * @return a non-blank name
     */
    public abstract String name();

    /**
     * When it applies: where every rule holds.
     *
     * @return the rules, at least one
     */
    public abstract List<ClassRule> when();

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
        Checks.text("id", id());
        Checks.text("name", name());
        Checks.require(!when().isEmpty(), "when", "at least one rule");
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

    /** Builds an {@link OutcomeClass}. Not thread-safe. */
    public static final class Builder extends ImmutableOutcomeClass.Builder {
        Builder() {}
    }
}
