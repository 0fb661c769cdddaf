package org.openmassage.protocols.search;

/** Why a condition was found, the best reason first. */
public enum MatchKind {
    /** The text is its name. */
    NAME,
    /** The text is another name of it. */
    SYNONYM,
    /** The text is the wording of the project's seed. */
    SEED_WORDING,
    /** The text is its id, where that is no name of it. */
    ID,
    /** The text is a diagnosis code that prescribers write for it. */
    CODE,
    /** The text is the category of its codes, or a code beneath or above one of them. */
    CODE_FAMILY,
    /** The text is a region that it is treated at. */
    REGION,
    /** A name starts with the text, or one starts with each of its words. */
    BEGINNING,
    /** A name has each of the words in it. */
    WORDS,
    /** A name is a few keystrokes away: a typing error, perhaps. */
    SPELLING,
    /** The text is a region next to, around or within the one that it is treated at. */
    REGION_AROUND
}
