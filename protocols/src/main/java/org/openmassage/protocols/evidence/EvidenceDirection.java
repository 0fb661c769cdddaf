package org.openmassage.protocols.evidence;

/** What a piece of evidence says about massage. */
public enum EvidenceDirection {
    /** It speaks for massage. */
    FAVORS,
    /** It found no difference, or leaves the question open. */
    NEUTRAL,
    /** It speaks against massage. */
    OPPOSES
}
