package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.finding.Degree;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** Something unwanted that followed a treatment, from soreness to a fainting. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = AdverseReaction.Builder.class)
public abstract class AdverseReaction implements WithAdverseReaction {
    AdverseReaction() {}

    /**
     * What happened.
     *
     * @return not blank
     */
    public abstract String description();

    /**
     * How grave it was.
     *
     * @return the degree
     */
    public abstract Degree severity();

    /**
     * What was done about it.
     *
     * @return if anything was
     */
    public abstract Optional<String> action();

    /**
     * The day, if it came later than the treatment.
     *
     * @return the day
     */
    public abstract Optional<LocalDate> on();

    @Value.Check
    void check() {
        Checks.text("description", description());
        Checks.text("action", action());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "AdverseReaction";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link AdverseReaction}. Not thread-safe. */
    public static final class Builder extends ImmutableAdverseReaction.Builder {
        Builder() {}
    }
}
