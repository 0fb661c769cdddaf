package org.openmassage.billing.authorization;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.style.DomainValue;

/**
 * One of the three limits on a day.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = LimitLine.Builder.class)
public abstract class LimitLine implements WithLimitLine {

    LimitLine() {}

    /**
     * Whose limit it is.
     *
     * @return the kind
     */
    public abstract LimitKind kind();

    /**
     * How many visits it allows.
     *
     * @return 0 or more; empty where it names none
     */
    public abstract Optional<Integer> allowed();

    /**
     * How many of them are used.
     *
     * @return 0 or more
     */
    public abstract int used();

    /**
     * How many are left.
     *
     * @return 0 or more; empty where it names none
     */
    public abstract Optional<Integer> remaining();

    /**
     * The last day.
     *
     * @return the day, if one is known
     */
    public abstract Optional<LocalDate> expires();

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "LimitLine";
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
     * Builds {@link LimitLine}. Not thread-safe.
     */
    public static final class Builder extends ImmutableLimitLine.Builder {
        Builder() {}
    }
}
