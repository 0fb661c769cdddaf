package org.openmassage.core.issue;

/** How much an issue matters, the gravest first. */
public enum Severity {
    /** What was checked cannot be used as it is. */
    ERROR,
    /** A person should look before it is used. */
    WARNING,
    /** Good to know. */
    INFORMATION
}
