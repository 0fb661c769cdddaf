package org.openmassage.core.care;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/** A question that a screening leaves open, for the rules that need its answer. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ScreeningQuestion.Builder.class)
public abstract class ScreeningQuestion implements WithScreeningQuestion {
    ScreeningQuestion() {}

    /**
     * Which fact it asks for.
     *
     * @return the fact
     */
    public abstract FactId fact();

    /**
     * The question.
     *
     * @return not blank; separable from the fact, so that it can be translated
     */
    public abstract String text();

    /**
     * Which rules need it.
     *
     * @return at least one in a screening; none where it is asked in general
     */
    public abstract List<RuleId> askedBy();

    @Value.Check
    void check() {
        Checks.text("text", text());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "ScreeningQuestion";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ScreeningQuestion}. Not thread-safe. */
    public static final class Builder extends ImmutableScreeningQuestion.Builder {
        Builder() {}
    }
}
