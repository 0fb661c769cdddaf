package org.openmassage.core.finding;

/** What a change of an outcome score means. */
public enum ChangeDirection {
    /**
     * Better by at least the smallest change that matters to people, and by more than the error of measurement where
     * one is known.
     */
    MEANINGFULLY_IMPROVED,
    /** Better, but not by a change that is known to matter. */
    IMPROVED,
    /** Within the error of measurement: it may be no change. */
    WITHIN_ERROR,
    /** Worse. */
    WORSE
}
