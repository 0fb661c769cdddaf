package org.openmassage.core.rule;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.FactId;

/**
 * Something about a patient that rules ask for: its type, the question that asks it, how it is read from the records and
 * how old it may be. A fact is knowledge, not a patient's value; what is known of it for a patient is a {@link Reading}.
 * Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Fact.Builder.class)
public abstract class Fact implements WithFact {

    Fact() {}

    /**
     * What criteria call it.
     *
     * @return for example {@code systolic}
     */
    public abstract FactId id();

    /**
     * Its name for people, as explanations use it.
     *
     * @return for example {@code systolic blood pressure}
     */
    public abstract String label();

    /**
     * The type of its value.
     *
     * @return the type
     */
    public abstract FactType type();

    /**
     * The unit of a number.
     *
     * @return a UCUM code, {@code mm[Hg]} for instance; empty for a number without a unit and for other types
     */
    public abstract Optional<String> unit();

    /**
     * The question that asks the patient, or tells the therapist what to examine. It is the text of this catalog's
     * language; a translation is kept by the id of the fact.
     *
     * @return the question; empty for what nobody is asked, the age for instance
     */
    public abstract Optional<String> question();

    /**
     * The part of a questionnaire that it belongs to.
     *
     * @return for example {@code heart-and-circulation}; empty for none
     */
    public abstract Optional<String> group();

    /**
     * The codes that an answer may have.
     *
     * @return at least one for the type {@link FactType#CODE}, none for any other
     */
    public abstract List<String> codes();

    /**
     * How old an answer may be. An older one counts as not asked.
     *
     * @return a period counted back from the day of the question, its first day included: {@code P0D} is the same day;
     *     empty if it does not age
     */
    public abstract Optional<Period> maxAge();

    /**
     * How it is read from a health history.
     *
     * @return the source; {@link FactSource.Answered} where nothing is said
     */
    @Value.Default
    public FactSource source() {
        return new FactSource.Answered();
    }

    /**
     * When it matters at all. While this is false, the fact is absent; while it is open, its facts are asked for first.
     *
     * @return a criterion of other facts; empty if it always matters
     */
    public abstract Optional<Criterion> followUpOf();

    /**
     * What the figures of this fact stand on.
     *
     * @return the citations
     */
    public abstract List<CitationId> citations();

    /**
     * How well they are supported.
     *
     * @return the status; empty where there is no figure
     */
    public abstract Optional<Status> status();

    @Value.Check
    void check() {
        Checks.text("label", label());
        Checks.text("unit", unit());
        Checks.text("question", question());
        Checks.text("group", group());
        Checks.texts("codes", codes());
        Checks.require(type() == FactType.NUMBER || unit().isEmpty(), "unit", "left out unless the type is number");
        Checks.require((type() == FactType.CODE) != codes().isEmpty(), "codes", "given if the type is code, only then");
        Checks.require(
                source().type().map(read -> read == type()).orElse(true), "type", "the type of what the source reads");
        maxAge().ifPresent(Dated::requireAge);
        Checks.require(
                followUpOf().map(gate -> !gate.facts().contains(id())).orElse(true),
                "followUpOf",
                "a criterion of other facts");
    }

    /** Shows the id. */
    @Override
    public final String toString() {
        return "Fact(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Fact}. Not thread-safe. */
    public static final class Builder extends ImmutableFact.Builder {
        Builder() {}
    }
}
