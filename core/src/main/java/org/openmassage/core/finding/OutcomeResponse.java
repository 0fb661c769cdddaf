package org.openmassage.core.finding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * The answers to an outcome measure, in the order of its items. An item without an answer stays in its place as an
 * empty one. The text of the items is not here: many are licensed. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = OutcomeResponse.Builder.class)
public abstract class OutcomeResponse {
    OutcomeResponse() {}

    /**
     * Which measure.
     *
     * @return the measure
     */
    public abstract MeasureId measure();

    /**
     * The answers, in the order of the items.
     *
     * @return one for each item; empty where it was left out; {@code null} in JSON
     */
    public abstract List<Optional<Integer>> items();

    /**
     * The day it was filled in.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Which version of the measure.
     *
     * @return if it has several
     */
    public abstract Optional<String> version();

    @Value.Check
    void check() {
        Checks.require(!items().isEmpty(), "items", "one for each item of the measure");
        Checks.text("version", version());
    }

    /**
     * How many items were answered.
     *
     * @return at most as many as there are items
     */
    public final int answered() {
        return (int) items().stream().filter(Optional::isPresent).count();
    }

    /** Shows the type only, never what it holds. */
    @Override
    public final String toString() {
        return "OutcomeResponse";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link OutcomeResponse}. Not thread-safe. */
    public static final class Builder extends ImmutableOutcomeResponse.Builder {
        Builder() {}
    }
}
