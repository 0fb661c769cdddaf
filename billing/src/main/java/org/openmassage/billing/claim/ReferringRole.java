package org.openmassage.billing.claim;

/** What the provider of box 17 did: the qualifier in front of the name. Immutable and thread-safe. */
public enum ReferringRole {
    /** DN: referred the patient. */
    REFERRING("DN"),
    /** DK: ordered the service. Unconfirmed. */
    ORDERING("DK"),
    /** DQ: supervised the service. Unconfirmed. */
    SUPERVISING("DQ");

    private final String code;

    ReferringRole(String code) {
        this.code = code;
    }

    /**
     * The qualifier.
     *
     * @return two letters
     */
    public String code() {
        return code;
    }
}
