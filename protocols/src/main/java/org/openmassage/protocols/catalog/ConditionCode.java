package org.openmassage.protocols.catalog;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;
import org.openmassage.core.time.Period;

/**
 * A diagnosis code of ICD-10-CM that a prescriber may write for a condition, with the days of service on which it is
 * valid. The library suggests none: the prescriber diagnoses. Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = ConditionCode.Builder.class)
public abstract class ConditionCode implements WithConditionCode {
    ConditionCode() {}

    /**
     * The code.
     *
     * @return for example {@code M54.2}
     */
    public abstract Icd10CmCode code();

    /**
     * The first day of service on which it is valid.
     *
     * @return empty if it was valid before this catalog's first release, 2020-10-01
     */
    public abstract Optional<LocalDate> validFrom();

    /**
     * The last day of service on which it is valid.
     *
     * @return empty while no end is known
     */
    public abstract Optional<LocalDate> validTo();

    /**
     * The side that the code names.
     *
     * @return empty where the code names none
     */
    public abstract Optional<Side> side();

    @Value.Check
    void check() {
        Checks.require(
                validFrom().isEmpty()
                        || validTo().isEmpty()
                        || !validTo().get().isBefore(validFrom().get()),
                "validTo",
                "on or after validFrom");
    }

    /**
     * Whether the code is valid for a service.
     *
     * @param dateOfService the day of the service
     * @return true on the first and the last day too
     */
    public final boolean isValidOn(LocalDate dateOfService) {
        return new Period(validFrom(), validTo()).contains(dateOfService);
    }

    @Override
    public final String toString() {
        return "ConditionCode(" + code() + ")";
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link ConditionCode}. Not thread-safe. */
    public static final class Builder extends ImmutableConditionCode.Builder {
        Builder() {}
    }
}
