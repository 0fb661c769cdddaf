package org.openmassage.core.note;

/**
 * A part of a note that may be carried forward from the last one. Numbers are not among them: pain, outcome
 * measures, ranges, strength and tests are measured anew or left out.
 */
public enum NotePart {
    /** What the person complains of. */
    COMPLAINT,
    /** The free words of the subjective section. */
    SUBJECTIVE_TEXT,
    /** The palpation findings, with the day they were found. */
    PALPATION,
    /** The postural findings, with the day they were found. */
    POSTURE,
    /** The gait findings, with the day they were found. */
    GAIT,
    /** The free words of the objective section. */
    OBJECTIVE_TEXT,
    /** The diagnoses as the prescriber gave them. */
    DIAGNOSES,
    /** The free words of the assessment section. */
    ASSESSMENT_TEXT,
    /** The home care. */
    HOME_CARE,
    /** The free words of the plan section. */
    PLAN_TEXT,
    /** The treatments with their sites, minutes and dose, without response or reaction. */
    TREATMENTS
}
