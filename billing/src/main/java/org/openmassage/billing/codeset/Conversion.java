package org.openmassage.billing.codeset;

import java.time.LocalDate;
import java.util.List;
import org.openmassage.core.code.Icd10CmCode;

/**
 * A row of the conversion table: a code that was new on a day, and what was used before. Immutable and thread-safe.
 *
 * @param code the new code
 * @param effective the first date of service it is for
 * @param previous the codes that were used before, as far as the table names them one by one
 * @param previousAsPrinted the same in the words of the table: {@code H02.101-H02.106; H02.109}, {@code None}
 */
public record Conversion(Icd10CmCode code, LocalDate effective, List<Icd10CmCode> previous, String previousAsPrinted) {
    /**
     * Holds a copy.
     *
     * @param code the new code
     * @param effective the first date of service it is for
     * @param previous the codes that were used before, as far as the table names them one by one
     * @param previousAsPrinted the same in the words of the table
     */
    public Conversion {
        previous = List.copyOf(previous);
    }

    /**
     * The type and the new code only.
     *
     * @return for example {@code Conversion(M54.50)}
     */
    @Override
    public String toString() {
        return "Conversion(" + code + ")";
    }
}
