package org.openmassage.protocols.knowledge;

/** How far a rule that holds leaves no room for a technique. */
public enum Exclusion {
    /** There is no session while the rule holds, whatever the technique. */
    NO_SESSION,
    /** The technique is not done in the session. */
    NOT_IN_SESSION,
    /** The technique is not done at the sites of the rule. */
    NOT_AT_SITE
}
