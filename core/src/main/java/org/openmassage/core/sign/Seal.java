package org.openmassage.core.sign;

import org.openmassage.core.internal.Checks;

/**
 * A cryptographic signature that the host's {@link Signer} gave. Immutable and thread-safe.
 *
 * @param algorithm as the host names it: {@code Ed25519}
 * @param keyId which key, in the host's own words
 * @param value the signature, in Base64
 */
public record Seal(String algorithm, String keyId, String value) {
    /**
     * Checks that all parts are there.
     *
     * @param algorithm see {@link #algorithm()}
     * @param keyId see {@link #keyId()}
     * @param value see {@link #value()}
     * @throws IllegalArgumentException if one is blank
     */
    public Seal {
        Checks.text("algorithm", algorithm);
        Checks.text("keyId", keyId);
        Checks.text("value", value);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Seal";
    }
}
