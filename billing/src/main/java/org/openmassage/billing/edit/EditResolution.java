package org.openmassage.billing.edit;

/**
 * How an edit between two lines of a day stands. Immutable and thread-safe.
 */
public enum EditResolution {
    /** A modifier says that the services were separate: both may be paid, if the notes show it. */
    SEPARATED,
    /**
     * A modifier could say that the services were separate. Whether they were is a person's judgment; where they were not,
     * the code of column 2 is not paid.
     */
    MODIFIER_NEEDED,
    /**
     * No modifier helps. The biller chooses which of the two codes is billed; the minutes of the other never move to it and
     * do not count.
     */
    CHOICE
}
