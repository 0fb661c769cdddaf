package org.openmassage.core.credential;

/** The standing of a license with its board. */
public enum LicenseStatus {
    /** Applied for. */
    PENDING,
    /** Temporary, and good for practice. */
    PROVISIONAL,
    /** Good for practice. */
    ACTIVE,
    /** Kept without the right to practice. */
    INACTIVE,
    /** Not renewed. */
    EXPIRED,
    /** Suspended by the board. */
    SUSPENDED,
    /** Taken away by the board. */
    REVOKED,
    /** Given back. */
    SURRENDERED;

    /**
     * Whether a license of this status lets its holder practice.
     *
     * @return true for active and provisional
     */
    public boolean permitsPractice() {
        return this == ACTIVE || this == PROVISIONAL;
    }
}
