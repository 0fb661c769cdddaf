package org.openmassage.core.sign;

import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Looks for what was changed: first the payload, section by section, then the chain, then the seals. */
final class Verifying {
    private Verifying() {}

    static Optional<Verification> integrity(SignedDocument document) {
        return payload(document).or(() -> chain(document));
    }

    private static Optional<Verification> payload(SignedDocument document) {
        Optional<? extends Map<String, String>> now = Digests.sections(document.payload());
        if (now.isEmpty()) {
            return broken("payload", "payload-unreadable");
        }
        Map<String, String> then = document.sections();
        for (String section : new TreeSet<>(then.keySet())) {
            String digest = now.get().get(section);
            if (digest == null) {
                return broken(section, "section-removed");
            }
            if (!digest.equals(then.get(section))) {
                return broken(section, "section-changed");
            }
        }
        return new TreeSet<>(now.get().keySet())
                .stream()
                        .filter(section -> !then.containsKey(section))
                        .findFirst()
                        .map(section -> Verification.broken(section, "section-added"));
    }

    private static Optional<Verification> chain(SignedDocument document) {
        String previous = SignedDocument.root(document.payload(), document.payloadSchema(), document.sections());
        for (int i = 0; i < document.chain().size(); i++) {
            ChainLink link = document.chain().get(i);
            if (!link.previous().equals(previous)) {
                return i == 0 ? broken("payload", "payload-changed") : broken("chain/" + i, "chain-broken");
            }
            if (!link.digest().equals(link.expectedDigest())) {
                return broken("chain/" + i, "chain-broken");
            }
            previous = link.digest();
        }
        return Optional.empty();
    }

    static Optional<Verification> authenticity(SignedDocument document, SignatureVerifier verifier) {
        for (int i = 0; i < document.chain().size(); i++) {
            ChainLink link = document.chain().get(i);
            if (link.seal().isEmpty()) {
                return broken("chain/" + i, "seal-missing");
            }
            if (!verifies(verifier, link)) {
                return broken("chain/" + i, "seal-invalid");
            }
        }
        return Optional.empty();
    }

    private static boolean verifies(SignatureVerifier verifier, ChainLink link) {
        try {
            return verifier.verifies(Digests.bytes(link.digest()), link.seal().orElseThrow(), link.by());
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static Optional<Verification> broken(String section, String reason) {
        return Optional.of(Verification.broken(section, reason));
    }
}
