package org.openmassage.core.history;

import org.openmassage.core.code.LoincCode;

/** A vital sign, each in one unit (UCUM). The LOINC codes are those of the FHIR vital signs profile. */
public enum VitalKind {
    /** Systolic blood pressure. */
    SYSTOLIC("mm[Hg]", "8480-6"),
    /** Diastolic blood pressure. */
    DIASTOLIC("mm[Hg]", "8462-4"),
    /** Heart rate. */
    HEART_RATE("/min", "8867-4"),
    /** Respiratory rate. */
    RESPIRATORY_RATE("/min", "9279-1"),
    /** Body temperature. */
    TEMPERATURE("Cel", "8310-5"),
    /** Oxygen saturation of arterial blood. */
    OXYGEN_SATURATION("%", "2708-6"),
    /** Body weight. */
    BODY_WEIGHT("kg", "29463-7"),
    /** Body height. */
    BODY_HEIGHT("cm", "8302-2");

    private final String unit;
    private final String loinc;

    VitalKind(String unit, String loinc) {
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
     * @return the code
     */
    public LoincCode loinc() {
        return LoincCode.parse(loinc);
    }
}
