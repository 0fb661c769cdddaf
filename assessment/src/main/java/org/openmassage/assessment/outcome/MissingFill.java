package org.openmassage.assessment.outcome;

/** What stands in for an item without an answer, once enough items have one. */
public enum MissingFill {
    /** The mean of the answered items of the same scale ("person-mean imputation", pro-rating). */
    MEAN_OF_ANSWERED,
    /** The lowest value of the item: a blank means "does not apply to me", as in checklists. */
    LOWEST_VALUE
}
