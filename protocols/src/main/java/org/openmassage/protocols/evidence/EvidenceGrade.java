package org.openmassage.protocols.evidence;

/**
 * How well the use of massage for a condition is supported, the best first. A grade says how much is known about
 * massage for this condition, never that massage cures it.
 */
public enum EvidenceGrade {
    /** A guideline of a professional society speaks for it. */
    A,
    /** Randomized trials or systematic reviews speak for it, with low to moderate certainty. */
    B,
    /** Professional consensus only. */
    C,
    /** Trials or guidelines speak against it, or disagree. */
    D
}
