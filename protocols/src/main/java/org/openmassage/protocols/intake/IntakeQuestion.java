package org.openmassage.protocols.intake;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * A question of the intake: what it asks, what kind of answer it takes, who needs it, and after which answers it matters.
 * Its text is kept apart from its id, so that it can be translated. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = IntakeQuestion.Builder.class)
public abstract class IntakeQuestion implements WithIntakeQuestion {
    IntakeQuestion() {}

    /**
     * The fact it asks for; the answer is given under this id.
     *
     * @return an id of the fact catalog
     */
    public abstract FactId id();

    /**
     * The question in plain words.
     *
     * @return a sentence
     */
    public abstract String text();

    /**
     * What kind of answer it takes, beside "no" and "I do not know".
     *
     * @return the type
     */
    public abstract FactType type();

    /**
     * The unit of a number.
     *
     * @return a UCUM code, or empty
     */
    public abstract Optional<String> unit();

    /**
     * The answers to choose from.
     *
     * @return codes; none unless the type is a code
     */
    public abstract List<String> codes();

    /**
     * The part of the questionnaire that it belongs to.
     *
     * @return for example {@code heart-and-circulation}
     */
    public abstract String group();

    /**
     * The rules that need the answer.
     *
     * @return rule ids, in the order of the rules
     */
    public abstract List<RuleId> askedBy();

    /**
     * After which answers it matters.
     *
     * @return a criterion over other questions; empty if it always matters
     */
    public abstract Optional<Criterion> onlyIf();

    /**
     * Whether a rule also needs to know where on the body.
     *
     * @return true if the answer should name sites
     */
    @Value.Default
    public boolean asksWhere() {
        return false;
    }

    @Value.Check
    void check() {
        Checks.text("text", text());
        Checks.text("group", group());
    }

    @Override
    public final String toString() {
        return "IntakeQuestion(" + id() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link IntakeQuestion}. Not thread-safe. */
    public static final class Builder extends ImmutableIntakeQuestion.Builder {
        Builder() {}
    }
}
