package org.openmassage.core.catalog;

/** How well a figure or a rule is supported by what its citation says. */
public enum Status {
    /** Somebody read the source, and it says so. */
    CONFIRMED,
    /** No single source settles it, but the field's own lists and textbooks agree. */
    CONSENSUS,
    /** Taken over from a secondary source, or a default of this library; not yet confirmed. */
    UNCONFIRMED
}
