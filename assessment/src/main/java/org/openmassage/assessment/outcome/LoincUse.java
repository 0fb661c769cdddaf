package org.openmassage.assessment.outcome;

import org.openmassage.core.code.LoincCode;

/**
 * A LOINC code of a measure and what it names. Ships only where a public LOINC page confirmed it. Immutable and
 * thread-safe.
 *
 * @param names what the code names
 * @param code the code
 */
public record LoincUse(Names names, LoincCode code) {
    /** What a LOINC code of a measure names. */
    public enum Names {
        /** The whole questionnaire. */
        PANEL,
        /** The score. */
        SCORE
    }
}
