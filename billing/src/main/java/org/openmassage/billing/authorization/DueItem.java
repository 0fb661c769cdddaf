package org.openmassage.billing.authorization;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.billing.codeset.Basis;
import org.openmassage.core.style.DomainValue;

/**
 * Something that falls due: before a visit, by a day, or by whichever of the two comes first.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = DueItem.Builder.class)
public abstract class DueItem implements WithDueItem {

    DueItem() {}

    /**
     * What falls due.
     *
     * @return the kind
     */
    public abstract DueKind kind();

    /**
     * Before which visit, counted from 1.
     *
     * @return the visit, if it goes by visits
     */
    public abstract Optional<Integer> beforeVisit();

    /**
     * By which day.
     *
     * @return the day, if it goes by days
     */
    public abstract Optional<LocalDate> by();

    /**
     * Whether the day has passed, or the visit has been made.
     *
     * @return true if it should have been done
     */
    public abstract boolean overdue();

    /**
     * What is asked for, where a policy says it.
     *
     * @return in English, for example whom to ask
     */
    public abstract Optional<String> what();

    /**
     * What it rests on, where a policy says it.
     *
     * @return the sources and their status
     */
    public abstract Optional<Basis> basis();

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "DueItem";
    }

    /**
     * Starts a value.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds {@link DueItem}. Not thread-safe.
     */
    public static final class Builder extends ImmutableDueItem.Builder {
        Builder() {}
    }
}
