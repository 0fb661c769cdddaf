package org.openmassage.billing.estimate;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A planned visit with its services.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = PlannedVisit.Builder.class)
public abstract class PlannedVisit implements WithPlannedVisit {

    PlannedVisit() {}

    /**
     * The day.
     *
     * @return the date of service
     */
    public abstract LocalDate date();

    /**
     * What is planned.
     *
     * @return one or more services, in the order of the claim
     */
    public abstract List<PlannedService> services();

    @Value.Check
    void check() {
        Checks.require(!services().isEmpty(), "services", "one or more");
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "PlannedVisit";
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
     * Builds {@link PlannedVisit}. Not thread-safe.
     */
    public static final class Builder extends ImmutablePlannedVisit.Builder {
        Builder() {}
    }
}
