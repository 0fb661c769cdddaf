package org.openmassage.assessment.outcome;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.vocabulary.CitationId;

/**
 * An answer that wants somebody's attention whatever the total is, such as any thought of self-harm. Scoring always
 * raises it, even where the measure itself is not scoreable; there is no switch. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ItemAlert.Builder.class)
public abstract class ItemAlert implements WithItemAlert {
    ItemAlert() {}

    /**
     * The alert's id, such as {@code self-harm}.
     *
     * @return a non-blank id
     */
    public abstract String id();

    /**
     * The item that is watched.
     *
     * @return an item id of the measure
     */
    public abstract String item();

    /**
     * The lowest answer, as scored in the direction of the scale, that raises the alert.
     *
     * @return the lowest alarming score of the item
     */
    public abstract int atLeast();

    /**
     * What to do, in a sentence without any patient's value.
     *
     * @return the advice
     */
    public abstract String message();

    /**
     * Where the rule comes from.
     *
     * @return citation ids, empty only where the status is unconfirmed
     */
    public abstract List<CitationId> citations();

    /**
     * How well the rule is confirmed.
     *
     * @return the status
     */
    public abstract Status status();

    @Value.Check
    void check() {
        if (id().isBlank() || item().isBlank() || message().isBlank()) {
            throw new IllegalArgumentException("id, item and message: must not be blank");
        }
        if (status() != Status.UNCONFIRMED && citations().isEmpty()) {
            throw new IllegalArgumentException("citations: must not be empty unless unconfirmed");
        }
    }

    /**
     * Starts an alert.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the attributes of an {@link ItemAlert}. Not thread-safe. */
    public static final class Builder extends ImmutableItemAlert.Builder {
        Builder() {}
    }
}
