package org.openmassage.core.credential;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.id.Identifier;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** One completed course of continuing education. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ContinuingEducationCredit.Builder.class)
public abstract class ContinuingEducationCredit implements WithContinuingEducationCredit {
    ContinuingEducationCredit() {}

    /**
     * What was taught.
     *
     * @return the title
     */
    public abstract String title();

    /**
     * Who taught it.
     *
     * @return the provider's name
     */
    public abstract String provider();

    /**
     * How many contact hours it counts.
     *
     * @return above 0
     */
    public abstract BigDecimal hours();

    /**
     * When it was completed.
     *
     * @return a local date
     */
    public abstract LocalDate completedOn();

    /**
     * The category in which a board or certifier counts it.
     *
     * @return for example {@code ethics}, or empty
     */
    public abstract Optional<String> category();

    /**
     * The certificate of attendance, in the system that keeps it.
     *
     * @return its identifier, or empty
     */
    public abstract Optional<Identifier> certificate();

    @Value.Check
    void check() {
        Checks.text("title", title());
        Checks.text("provider", provider());
        Checks.require(hours().signum() > 0, "hours", "above 0");
        Checks.text("category", category());
    }

    /** Shows the type only. */
    @Override
    public final String toString() {
        return "ContinuingEducationCredit";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ContinuingEducationCredit}. Not thread-safe. */
    public static final class Builder extends ImmutableContinuingEducationCredit.Builder {
        Builder() {}
    }
}
