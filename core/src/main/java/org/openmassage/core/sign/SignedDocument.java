package org.openmassage.core.sign;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.json.DocumentSchema;
import org.openmassage.core.json.Documents;
import org.openmassage.core.style.DomainValue;

/**
 * A document as it was signed: its exact text, a digest of each section, and the chain of the signature, co-signatures
 * and addenda. Nothing in it can be edited; what is to be said later is said in an addendum.
 *
 * <p>It is the text in {@link #payload()} that is verified, whatever a host does to the JSON around it. Digests prove
 * that nothing was changed by accident or by one who cannot change the digests with it: integrity. Who signed is proved
 * only where a {@link Signer} sealed each link and a {@link SignatureVerifier} checks it: authenticity. An addendum cut
 * off from the end leaves a shorter chain that is whole; a host that keeps {@link #head()} elsewhere notices.
 *
 * <pre>{@code
 * SignedDocument signed = SignedDocument.sign(note, therapist, now, zone);
 * signed.verify().valid();           // true
 * signed.payload(SoapNote.class);    // the note
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@DomainValue
@JsonDeserialize(builder = SignedDocument.Builder.class)
@DocumentSchema(name = "signed-document", version = 1)
public abstract class SignedDocument implements WithSignedDocument {
    SignedDocument() {}

    /**
     * The text that was signed, to the letter.
     *
     * @return a JSON object with its {@code schema}
     */
    public abstract String payload();

    /**
     * The schema of the payload when it was signed.
     *
     * @return for example {@code soap-note/1}
     */
    public abstract String payloadSchema();

    /**
     * The digest of each top-level section of the payload, by its content.
     *
     * @return from the section's name to 64 hexadecimal digits, a SHA-256
     */
    public abstract Map<String, String> sections();

    /**
     * The signature and what followed, in order.
     *
     * @return at least the signature
     */
    public abstract List<ChainLink> chain();

    @Value.Check
    void check() {
        Checks.require(payloadSchema().matches("[a-z0-9-]+/[1-9][0-9]*"), "payloadSchema", "a schema: name/version");
        sections().values().forEach(digest -> Digests.check("sections", digest));
        Checks.require(!chain().isEmpty(), "chain", "at least the signature");
        for (int i = 0; i < chain().size(); i++) {
            boolean signature = chain().get(i).kind() == ChainLink.Kind.SIGNATURE;
            Checks.require(signature == (i == 0), "chain", "one signature, and it first");
        }
    }

    /**
     * Signs a document without a seal.
     *
     * @param document a document of the library, one with a {@link DocumentSchema}
     * @param by who signs
     * @param at when
     * @param zone the zone in which people read the time
     * @return the signed document
     * @throws IllegalArgumentException if the value is not a document, or holds half a surrogate pair
     */
    public static SignedDocument sign(Object document, Signatory by, Instant at, ZoneId zone) {
        try {
            return signed(document, by, at, zone, null);
        } catch (GeneralSecurityException e) {
            throw unsealed(e);
        }
    }

    /**
     * Signs a document and seals the signature.
     *
     * @param document a document of the library, one with a {@link DocumentSchema}
     * @param by who signs
     * @param at when
     * @param zone the zone in which people read the time
     * @param signer the host's key
     * @return the signed document
     * @throws IllegalArgumentException if the value is not a document, or holds half a surrogate pair
     * @throws GeneralSecurityException if the key cannot sign
     */
    public static SignedDocument sign(Object document, Signatory by, Instant at, ZoneId zone, Signer signer)
            throws GeneralSecurityException {
        return signed(document, by, at, zone, signer);
    }

    private static SignedDocument signed(
            Object document, Signatory by, Instant at, ZoneId zone, @Nullable Signer signer)
            throws GeneralSecurityException {
        String payload = Documents.write(document);
        Checks.require(Digests.isUnicode(payload), "document", "free of half characters, which no file can keep");
        Map<String, String> sections = Digests.sections(payload)
                .filter(found -> found.containsKey("schema"))
                .orElseThrow(() -> new IllegalArgumentException("document: must be a document with a schema"));
        String schema = schemaOf(document);
        ChainLink signature = link(
                ChainLink.builder()
                        .kind(ChainLink.Kind.SIGNATURE)
                        .by(by)
                        .at(at)
                        .zone(zone)
                        .previous(root(payload, schema, sections)),
                signer);
        return builder()
                .payload(payload)
                .payloadSchema(schema)
                .sections(sections)
                .addChain(signature)
                .build();
    }

    private static String schemaOf(Object document) {
        for (Class<?> type = document.getClass(); type != null; type = type.getSuperclass()) {
            DocumentSchema schema = type.getAnnotation(DocumentSchema.class);
            if (schema != null) {
                return schema.name() + "/" + schema.version();
            }
        }
        throw new IllegalArgumentException("document: must be a document with a schema");
    }

    /**
     * Signs what another has signed, without a seal.
     *
     * @param by who signs off
     * @param at when; not before the last link
     * @param zone the zone in which people read the time
     * @return this document and the co-signature
     * @throws IllegalArgumentException if the time is before the last link's
     */
    public final SignedDocument cosign(Signatory by, Instant at, ZoneId zone) {
        return plus(next(ChainLink.Kind.COSIGNATURE, by, at, zone));
    }

    /**
     * Signs what another has signed, and seals it.
     *
     * @param by who signs off
     * @param at when; not before the last link
     * @param zone the zone in which people read the time
     * @param signer the host's key
     * @return this document and the co-signature
     * @throws IllegalArgumentException if the time is before the last link's
     * @throws GeneralSecurityException if the key cannot sign
     */
    public final SignedDocument cosign(Signatory by, Instant at, ZoneId zone, Signer signer)
            throws GeneralSecurityException {
        return plus(link(next(ChainLink.Kind.COSIGNATURE, by, at, zone), signer));
    }

    /**
     * Adds to what was signed, without a seal.
     *
     * @param addition what is added, and why
     * @param by who adds it
     * @param at when; not before the last link
     * @param zone the zone in which people read the time
     * @return this document and the addendum
     * @throws IllegalArgumentException if the time is before the last link's
     */
    public final SignedDocument addend(Addendum addition, Signatory by, Instant at, ZoneId zone) {
        return plus(addition.fill(next(ChainLink.Kind.ADDENDUM, by, at, zone)));
    }

    /**
     * Adds to what was signed, and seals it.
     *
     * @param addition what is added, and why
     * @param by who adds it
     * @param at when; not before the last link
     * @param zone the zone in which people read the time
     * @param signer the host's key
     * @return this document and the addendum
     * @throws IllegalArgumentException if the time is before the last link's
     * @throws GeneralSecurityException if the key cannot sign
     */
    public final SignedDocument addend(Addendum addition, Signatory by, Instant at, ZoneId zone, Signer signer)
            throws GeneralSecurityException {
        return plus(link(addition.fill(next(ChainLink.Kind.ADDENDUM, by, at, zone)), signer));
    }

    /**
     * Who signed first.
     *
     * @return the signatory of the first link
     */
    public final Signatory signedBy() {
        return chain().get(0).by();
    }

    /**
     * When it was signed.
     *
     * @return the time of the first link
     */
    public final Instant signedAt() {
        return chain().get(0).at();
    }

    /**
     * The digest of the last link, which stands for the whole document as it is now.
     *
     * @return 64 hexadecimal digits, a SHA-256
     */
    public final String head() {
        return chain().get(chain().size() - 1).digest();
    }

    /**
     * Reads the payload. One of an older schema is upgraded into a view; the signed text stays as it is. This does not
     * verify: call {@link #verify()}.
     *
     * @param <T> the document's type
     * @param type the document's type
     * @return the document
     * @throws org.openmassage.core.json.InvalidDocumentException if the payload is not such a document
     */
    public final <T> T payload(Class<T> type) {
        return Documents.read(payload(), type, "payload");
    }

    /**
     * Tells whether anything was changed since it was signed. This proves integrity, not who signed.
     *
     * @return valid, or what was changed
     */
    public final Verification verify() {
        return Verifying.integrity(this).orElseGet(() -> Verification.intact(false));
    }

    /**
     * Tells whether anything was changed since it was signed, and whether each link is the work of whom it names.
     *
     * @param verifier checks seals with the keys that the host trusts
     * @return valid and authentic, or what is wrong
     */
    public final Verification verify(SignatureVerifier verifier) {
        return Verifying.integrity(this)
                .or(() -> Verifying.authenticity(this, verifier))
                .orElseGet(() -> Verification.intact(true));
    }

    /** What the first link follows. */
    static String root(String payload, String schema, Map<String, String> sections) {
        StringBuilder all = new StringBuilder();
        new TreeSet<>(sections.keySet())
                .forEach(name -> all.append(Digests.of("name", name, "digest", String.valueOf(sections.get(name)))));
        return Digests.of("payload", payload, "schema", schema, "sections", all.toString());
    }

    private ChainLink.Builder next(ChainLink.Kind kind, Signatory by, Instant at, ZoneId zone) {
        Checks.require(!at.isBefore(chain().get(chain().size() - 1).at()), "at", "not before the link that it follows");
        return ChainLink.builder().kind(kind).by(by).at(at).zone(zone).previous(head());
    }

    private SignedDocument plus(ChainLink.Builder link) {
        try {
            return plus(link(link, null));
        } catch (GeneralSecurityException e) {
            throw unsealed(e);
        }
    }

    private SignedDocument plus(ChainLink link) {
        return builder().from(this).addChain(link).build();
    }

    private static ChainLink link(ChainLink.Builder parts, @Nullable Signer signer) throws GeneralSecurityException {
        String placeholder = Digests.of();
        ChainLink unsigned = parts.digest(placeholder).build();
        ChainLink digested = unsigned.withDigest(unsigned.expectedDigest());
        return signer == null ? digested : digested.withSeal(signer.seal(Digests.bytes(digested.digest())));
    }

    private static IllegalStateException unsealed(GeneralSecurityException e) {
        return new IllegalStateException("no seal was asked for", e);
    }

    /** Shows the payload's schema only. */
    @Override
    public final String toString() {
        return "SignedDocument(" + payloadSchema() + ")";
    }

    /**
     * A builder, for reading; to sign a document call {@link #sign}.
     *
     * @return an empty one
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link SignedDocument}. Not thread-safe. */
    public static final class Builder extends ImmutableSignedDocument.Builder {
        Builder() {}
    }
}
