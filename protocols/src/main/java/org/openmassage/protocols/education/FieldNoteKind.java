package org.openmassage.protocols.education;

/** What a note on the field is about. */
public enum FieldNoteKind {
    /** A subject of the usual curriculum. */
    CURRICULUM,
    /** How long training takes and what it costs in general. */
    TRAINING,
    /** A license, an exam or a certificate. */
    CREDENTIAL,
    /** An organization of the profession. */
    ORGANIZATION,
    /** A book to read. */
    BOOK,
    /** A place to work. */
    SETTING,
    /** A profession to work with. */
    COLLABORATOR,
    /** A figure of the labor market. */
    MARKET
}
