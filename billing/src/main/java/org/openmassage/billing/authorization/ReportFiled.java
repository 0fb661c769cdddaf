package org.openmassage.billing.authorization;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.openmassage.core.style.DomainValue;

/**
 * That a progress report went to the payer.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ReportFiled.Builder.class)
public abstract class ReportFiled implements WithReportFiled {

    ReportFiled() {}

    /**
     * When it went.
     *
     * @return the day
     */
    public abstract LocalDate on();

    /**
     * Whether it shows functional improvement, with an outline, goals and the expected length of further care.
     *
     * @return true if it does
     */
    @Value.Default
    public boolean functionalImprovement() {
        return false;
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "ReportFiled";
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
     * Builds {@link ReportFiled}. Not thread-safe.
     */
    public static final class Builder extends ImmutableReportFiled.Builder {
        Builder() {}
    }
}
