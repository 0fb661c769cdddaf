package org.openmassage.billing.claim;

/**
 * Whether a claim is new or changes an earlier one: the third component of CLM05 and box 22 of the CMS-1500. Immutable and
 * thread-safe.
 */
public enum ClaimFrequency {
    /** 1: a new claim. */
    ORIGINAL(1),
    /** 7: takes the place of an earlier claim. */
    REPLACEMENT(7),
    /** 8: takes an earlier claim back. */
    VOID(8);

    private final int code;

    ClaimFrequency(int code) {
        this.code = code;
    }

    /**
     * The frequency code.
     *
     * @return 1, 7 or 8
     */
    public int code() {
        return code;
    }
}
