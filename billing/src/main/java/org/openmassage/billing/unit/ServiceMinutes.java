package org.openmassage.billing.unit;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * The direct, one-to-one minutes of one service that a patient received on one date, under one procedure code.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ServiceMinutes.Builder.class)
public abstract class ServiceMinutes implements WithServiceMinutes {

    /** The most minutes one service of one date can have: a whole day. */
    public static final int MAX_MINUTES = 24 * 60;

    ServiceMinutes() {}

    /**
     * The procedure code the minutes belong to.
     *
     * @return the code
     */
    public abstract ProcedureCode code();

    /**
     * Minutes of the service.
     *
     * @return minutes, 0 to {@value #MAX_MINUTES}
     */
    public abstract int minutes();

    /**
     * Whether the code is paid by 15 minutes. An untimed (service-based) code counts once whatever its minutes, which
     * then count toward the total time only.
     *
     * @return true for a 15-minute code, the default
     */
    @Value.Default
    public boolean timed() {
        return true;
    }

    /**
     * Who treated, as an opaque key of the caller. Services of different providers are never pooled; services without a
     * key belong to one and the same provider.
     *
     * @return the key, if several providers treated on that date
     */
    public abstract Optional<String> provider();

    /**
     * Which session of the day this was, as an opaque key of the caller. Kept for the reader; sessions of one provider on
     * one date are pooled.
     *
     * @return the key, if the day had several sessions
     */
    public abstract Optional<String> session();

    @Value.Check
    void check() {
        Checks.range("minutes", minutes(), 0, MAX_MINUTES);
        Checks.text("provider", provider());
        Checks.text("session", session());
    }

    /**
     * The type only.
     *
     * @return {@code "ServiceMinutes"}
     */
    @Override
    public final String toString() {
        return "ServiceMinutes";
    }

    /**
     * Minutes of a 15-minute code, of the one provider, in the one session of the day.
     *
     * @param code the procedure code
     * @param minutes minutes, 0 to {@value #MAX_MINUTES}
     * @return the service
     * @throws IllegalArgumentException if minutes is out of range
     */
    public static ServiceMinutes timed(ProcedureCode code, int minutes) {
        return builder().code(code).minutes(minutes).build();
    }

    /**
     * Minutes of a service-based code, of the one provider, in the one session of the day.
     *
     * @param code the procedure code
     * @param minutes minutes, 0 to {@value #MAX_MINUTES}
     * @return the service
     * @throws IllegalArgumentException if minutes is out of range
     */
    public static ServiceMinutes untimed(ProcedureCode code, int minutes) {
        return builder().code(code).minutes(minutes).timed(false).build();
    }

    /**
     * Starts a service.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ServiceMinutes}. Not thread-safe. */
    public static final class Builder extends ImmutableServiceMinutes.Builder {
        Builder() {}
    }
}
