package org.openmassage.billing.codeset;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.style.DomainValue;

/**
 * A stretch of time in which a diagnosis code had one standing.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = DiagnosisSpan.Builder.class)
public abstract class DiagnosisSpan implements WithDiagnosisSpan {

    DiagnosisSpan() {}

    /**
     * First day of the span.
     *
     * @return the day
     */
    public abstract LocalDate start();

    /**
     * Last day of the span.
     *
     * @return the day, or empty if no end is known
     */
    public abstract Optional<LocalDate> end();

    /**
     * Whether the code could be billed in that span, or was a header.
     *
     * @return true for billable
     */
    public abstract boolean billable();

    /**
     * What took the place of the code when the span began (for a header) or after it ended.
     *
     * @return the codes
     */
    public abstract List<Icd10CmCode> replacedBy();

    @Value.Check
    void check() {
        end().ifPresent(last -> Checks.require(!last.isBefore(start()), "end", "on or after start"));
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "DiagnosisSpan";
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
     * Builds {@link DiagnosisSpan}. Not thread-safe.
     */
    public static final class Builder extends ImmutableDiagnosisSpan.Builder {
        Builder() {}
    }
}
