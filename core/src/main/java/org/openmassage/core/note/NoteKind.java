package org.openmassage.core.note;

/** What a note is for. */
public enum NoteKind {
    /** The first look: history, findings, and whether to treat at all. */
    INTAKE,
    /** A visit with treatment. */
    TREATMENT,
    /** A visit that takes stock, for the prescriber or the payer. */
    PROGRESS,
    /** A repeat of the assessment against the plan. */
    REASSESSMENT,
    /** The end of the care. */
    DISCHARGE
}
