package org.openmassage.assessment.criteria;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * What the 2016 fibromyalgia criteria ask for, as the person told it of the past week and the past six months. What
 * was not asked is left empty and stays unknown. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = FibromyalgiaFindings.Builder.class)
public abstract class FibromyalgiaFindings implements WithFibromyalgiaFindings {
    FibromyalgiaFindings() {}

    /**
     * Where there was pain within the last seven days.
     *
     * @return the sites, none of them if there was no pain; empty if not asked
     */
    public abstract Optional<Set<WidespreadPainSite>> painSites();

    /**
     * Fatigue over the past week.
     *
     * @return 0 none to 3 severe
     */
    public abstract Optional<Integer> fatigue();

    /**
     * Waking unrefreshed over the past week.
     *
     * @return 0 none to 3 severe
     */
    public abstract Optional<Integer> unrefreshed();

    /**
     * Cognitive symptoms over the past week.
     *
     * @return 0 none to 3 severe
     */
    public abstract Optional<Integer> cognitive();

    /**
     * Headaches within the past six months.
     *
     * @return whether there were any
     */
    public abstract Optional<Boolean> headache();

    /**
     * Pain or cramps in the lower abdomen within the past six months.
     *
     * @return whether there were any
     */
    public abstract Optional<Boolean> abdominalPain();

    /**
     * Depression within the past six months.
     *
     * @return whether there was any
     */
    public abstract Optional<Boolean> depression();

    /**
     * For how long the symptoms have been at a similar level.
     *
     * @return completed months, 0 or more
     */
    public abstract Optional<Integer> months();

    @Value.Check
    void check() {
        fatigue().ifPresent(grade -> Checks.range("fatigue", grade, 0, 3));
        unrefreshed().ifPresent(grade -> Checks.range("unrefreshed", grade, 0, 3));
        cognitive().ifPresent(grade -> Checks.range("cognitive", grade, 0, 3));
        months().ifPresent(months -> Checks.range("months", months, 0, 1200));
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "FibromyalgiaFindings";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link FibromyalgiaFindings}. Not thread-safe. */
    public static final class Builder extends ImmutableFibromyalgiaFindings.Builder {
        Builder() {}
    }
}
