package org.openmassage.core.sign;

import java.util.Optional;

/**
 * What came of verifying a signed document. Immutable and thread-safe.
 *
 * @param valid whether nothing was changed since it was signed
 * @param authentic whether, beyond that, each signature was checked with a {@link SignatureVerifier}; false without one:
 *     digests alone prove integrity, not who signed, since whoever can change the document can digest it anew
 * @param section what was changed: a section of the payload, {@code payload}, or {@code chain/2} for a link
 * @param reason a stable code: {@code section-changed}, {@code section-added}, {@code section-removed},
 *     {@code payload-changed}, {@code payload-unreadable}, {@code chain-broken}, {@code seal-missing} or
 *     {@code seal-invalid}
 */
public record Verification(boolean valid, boolean authentic, Optional<String> section, Optional<String> reason) {
    static Verification intact(boolean authentic) {
        return new Verification(true, authentic, Optional.empty(), Optional.empty());
    }

    static Verification broken(String section, String reason) {
        return new Verification(false, false, Optional.of(section), Optional.of(reason));
    }

    /** Shows only whether it is valid: the name of an added section may be anything. */
    @Override
    public String toString() {
        return "Verification(" + (valid ? "valid" : "not valid") + ")";
    }
}
