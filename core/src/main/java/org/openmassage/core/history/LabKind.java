package org.openmassage.core.history;

import java.util.Optional;
import org.openmassage.core.code.LoincCode;

/** A laboratory or imaging value that screening asks for, each in one unit (UCUM). */
public enum LabKind {
    /** Platelets in blood, thousands a microliter. */
    PLATELETS("10*3/uL", "777-3"),
    /** Neutrophils in blood, thousands a microliter. */
    NEUTROPHILS("10*3/uL", "751-8"),
    /** International normalized ratio of the prothrombin time. */
    INR("{INR}", "6301-6"),
    /** Glucose in blood. */
    GLUCOSE("mg/dL", "2339-0"),
    /** Bone density as a T-score; the lowest site counts. */
    BONE_DENSITY_T_SCORE("{Tscore}", "");

    private final String unit;
    private final String loinc;

    LabKind(String unit, String loinc) {
        this.unit = unit;
        this.loinc = loinc;
    }

    /**
     * The unit of every value of this kind.
     *
     * @return a UCUM code
     */
    public String unit() {
        return unit;
    }

    /**
     * The LOINC code of this observation.
     *
     * @return the code, or empty where none fits every method
     */
    public Optional<LoincCode> loinc() {
        return loinc.isEmpty() ? Optional.empty() : Optional.of(LoincCode.parse(loinc));
    }
}
