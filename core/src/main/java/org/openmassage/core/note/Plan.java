package org.openmassage.core.note;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/** What is to follow. Immutable and thread-safe. */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = Plan.Builder.class)
public abstract class Plan implements WithPlan {
    Plan() {}

    /**
     * The plan.
     *
     * @return in free words
     */
    public abstract Optional<String> text();

    /**
     * When the person comes again.
     *
     * @return the day, if agreed
     */
    public abstract Optional<LocalDate> nextVisit();

    /**
     * What the person does at home.
     *
     * @return in the order of importance
     */
    public abstract List<String> homeCare();

    /**
     * What the person was advised.
     *
     * @return the advice, or none
     */
    public abstract List<String> advice();

    /**
     * To whom the person was sent.
     *
     * @return empty for none
     */
    public abstract Optional<Referral> referral();

    @Value.Check
    void check() {
        Checks.text("text", text());
        Checks.texts("homeCare", homeCare());
        Checks.texts("advice", advice());
    }

    /**
     * Whether nothing is written here.
     *
     * @return true if every attribute is empty
     */
    public final boolean blank() {
        return equals(builder().build());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "Plan";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Plan}. Not thread-safe. */
    public static final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}
