package org.openmassage.billing.codeset;

import java.time.LocalDate;
import org.openmassage.core.code.Icd10CmCode;

/**
 * Answers which ICD-10-CM codes are valid on a date of service. Validity goes by effective date, not by fiscal year.
 *
 * <p>Implementations are immutable and thread-safe.
 */
@FunctionalInterface
public interface DiagnosisCodeSet {

    /**
     * Asks about one code.
     *
     * @param code the code
     * @param on the date of service
     * @return what is known; {@link DiagnosisValidity#CANNOT_TELL} where nothing is
     */
    DiagnosisStatus statusOf(Icd10CmCode code, LocalDate on);

    /**
     * This code set, and another for what it cannot tell.
     *
     * @param other the code set that is asked then
     * @return the two as one
     */
    default DiagnosisCodeSet orElse(DiagnosisCodeSet other) {
        return (code, on) -> {
            DiagnosisStatus here = statusOf(code, on);
            return here.status() == DiagnosisValidity.CANNOT_TELL ? other.statusOf(code, on) : here;
        };
    }

    /**
     * The small table that is shipped: a labeled subset with the codes of common massage diagnoses. A code that is not in
     * it cannot be told.
     *
     * @return the shipped subset
     */
    static DiagnosisCodeSet subset() {
        return DiagnosisSubset.standard();
    }
}
