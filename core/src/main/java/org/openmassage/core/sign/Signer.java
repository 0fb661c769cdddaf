package org.openmassage.core.sign;

/**
 * Signs digests with a key that the host keeps. The library has no keys and no cryptography but digests; the JDK's
 * Ed25519 is enough for a host:
 *
 * <pre>{@code
 * Signer signer = digest -> {
 *     Signature ed25519 = Signature.getInstance("Ed25519");
 *     ed25519.initSign(privateKey);
 *     ed25519.update(digest);
 *     return new Seal("Ed25519", "therapist-key-1", Base64.getEncoder().encodeToString(ed25519.sign()));
 * };
 * }</pre>
 *
 * <p>Whether an implementation is thread-safe is the host's to say.
 */
@FunctionalInterface
public interface Signer {
    /**
     * Signs a digest.
     *
     * @param digest 32 bytes, a SHA-256
     * @return the signature over them
     * @throws java.security.GeneralSecurityException if the key cannot sign
     */
    Seal seal(byte[] digest) throws java.security.GeneralSecurityException;
}
