package org.openmassage.core.practice;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * So many hours of continuing education within so many months, some of them in named categories. Immutable and
 * thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonTypeName("continuing-education")
@JsonDeserialize(builder = ContinuingEducation.Builder.class)
public abstract non-sealed class ContinuingEducation implements CredentialNeed, WithContinuingEducation {
    ContinuingEducation() {}

    /**
     * How many contact hours in all.
     *
     * @return above 0
     */
    public abstract BigDecimal hours();

    /**
     * Within how many months before the day of the review.
     *
     * @return above 0
     */
    public abstract int months();

    /**
     * How many of them in a category.
     *
     * @return none where any course counts
     */
    public abstract List<CategoryMinimum> minimums();

    /**
     * The certification that they keep.
     *
     * @return its name: who does not hold it owes nothing; or empty where everybody does
     */
    public abstract Optional<String> keeps();

    @Value.Check
    void check() {
        Checks.require(hours().signum() > 0, "hours", "above 0");
        Checks.require(months() > 0, "months", "above 0");
        Checks.text("keeps", keeps());
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "ContinuingEducation";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContinuingEducation}. Not thread-safe. */
    public static final class Builder extends ImmutableContinuingEducation.Builder {
        Builder() {}
    }
}
