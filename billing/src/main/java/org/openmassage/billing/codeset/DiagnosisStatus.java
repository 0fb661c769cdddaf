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
 * What a code set says about a diagnosis code on a date of service.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = DiagnosisStatus.Builder.class)
public abstract class DiagnosisStatus implements WithDiagnosisStatus {

    DiagnosisStatus() {}

    /**
     * The verdict.
     *
     * @return the verdict
     */
    public abstract DiagnosisValidity status();

    /**
     * First day of the span that was asked about.
     *
     * @return the day, if the code set knows it
     */
    public abstract Optional<LocalDate> validFrom();

    /**
     * Last day of that span.
     *
     * @return the day, if the span has ended or its end is known
     */
    public abstract Optional<LocalDate> validTo();

    /**
     * What to use instead: for a header the more specific codes, for a code that has ended the later ones, for one that is
     * newer than the date the earlier ones.
     *
     * @return the codes; empty for a billable code, and where nothing is known
     */
    public abstract List<Icd10CmCode> replacedBy();

    /**
     * What was used before the code was new, whenever that was.
     *
     * @return the codes, as far as the code set names them
     */
    public abstract List<Icd10CmCode> replaces();

    /**
     * Why, in English.
     *
     * @return a sentence
     */
    public abstract String reason();

    @Value.Check
    void check() {
        Checks.text("reason", reason());
    }

    /**
     * Whether the code may stand on a claim that day.
     *
     * @return true only where the code set knows that it may
     */
    public final boolean billable() {
        return status() == DiagnosisValidity.BILLABLE;
    }

    /**
     * The type only.
     *
     * @return the type
     */
    @Override
    public final String toString() {
        return "DiagnosisStatus";
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
     * Builds {@link DiagnosisStatus}. Not thread-safe.
     */
    public static final class Builder extends ImmutableDiagnosisStatus.Builder {
        Builder() {}
    }
}
