package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.SpecialTestId;

/**
 * The result of an orthopedic or neurologic special test. It is a finding, never a diagnosis. Immutable and thread-
 * safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SpecialTestResult.Builder.class)
public abstract class SpecialTestResult implements WithSpecialTestResult {
    SpecialTestResult() {}

    /**
     * Which test.
     *
     * @return the test
     */
    public abstract SpecialTestId test();

    /**
     * What it showed.
     *
     * @return the result
     */
    public abstract Result result();

    /**
     * On which side.
     *
     * @return the side, or empty for a test without one
     */
    public abstract Optional<Side> side();

    /**
     * The day.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * What was reproduced, or why it was not performed.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    @Value.Check
    void check() {
        Checks.text("text", text());
    }

    /** What a special test showed. */
    public enum Result {
        /** It reproduced what it looks for. */
        POSITIVE,
        /** It did not. */
        NEGATIVE,
        /** It cannot be told. */
        EQUIVOCAL,
        /** It was not done; why belongs in the text. */
        NOT_PERFORMED
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "SpecialTestResult";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SpecialTestResult}. Not thread-safe. */
    public static final class Builder extends ImmutableSpecialTestResult.Builder {
        Builder() {}
    }
}
