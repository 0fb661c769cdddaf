package org.openmassage.core.sign;

/**
 * Tells whether a seal is the work of the person whom it names, with the keys that the host trusts. Whether an
 * implementation is thread-safe is the host's to say.
 */
@FunctionalInterface
public interface SignatureVerifier {
    /**
     * Checks a seal.
     *
     * @param digest 32 bytes, a SHA-256
     * @param seal the seal over them
     * @param by who is said to have signed
     * @return true only if the seal was made over this digest with a key of this person
     * @throws java.security.GeneralSecurityException if the seal cannot be read
     */
    boolean verifies(byte[] digest, Seal seal, Signatory by) throws java.security.GeneralSecurityException;
}
