package org.openmassage.core.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.OpenMassageModule;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.Subjective;

class SignedDocumentTest {
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final Instant TEN = Instant.parse("2026-03-02T15:00:00Z");
    private static final Signatory THERAPIST =
            new Signatory(PractitionerId.of("lmt-1"), "Alex Example", "licensed massage therapist");
    private static final Signatory SUPERVISOR = new Signatory(PractitionerId.of("lmt-2"), "Sam Example", "supervisor");
    private static final SoapNote NOTE = SoapNote.builder()
            .id(NoteId.of("n-1"))
            .visit(VisitId.of("v-1"))
            .patient(PatientId.of("p-1"))
            .practitioner(PractitionerId.of("lmt-1"))
            .kind(NoteKind.TREATMENT)
            .date(LocalDate.of(2026, 3, 2))
            .subjective(Subjective.builder().complaint("Neck pain.").build())
            .build();
    private static final SignedDocument SIGNED = SignedDocument.sign(NOTE, THERAPIST, TEN, ZONE);

    private static SignedDocument withPayload(String payload) {
        return SignedDocument.builder()
                .payload(payload)
                .payloadSchema(SIGNED.payloadSchema())
                .sections(SIGNED.sections())
                .chain(SIGNED.chain())
                .build();
    }

    private static SignedDocument withChain(List<ChainLink> chain) {
        return SignedDocument.builder().from(SIGNED.withChain(chain)).build();
    }

    @Test
    void a_signed_document_is_intact_and_gives_the_document_back() {
        assertThat(SIGNED.verify()).isEqualTo(new Verification(true, false, Optional.empty(), Optional.empty()));
        assertThat(SIGNED.payload(SoapNote.class)).isEqualTo(NOTE);
        assertThat(SIGNED.payload()).isEqualTo(Documents.write(NOTE));
        assertThat(SIGNED.payloadSchema()).isEqualTo("soap-note/1");
        assertThat(SIGNED.signedBy()).isEqualTo(THERAPIST);
        assertThat(SIGNED.signedAt()).isEqualTo(TEN);
    }

    @ParameterizedTest
    @CsvSource({
        "Neck pain., Neck pain!, subjective, section-changed",
        "'\"v-1\"', '\"v-2\"', visit, section-changed",
        "'\"kind\":\"treatment\",', '', kind, section-removed",
        "'\"date\"', '\"treatments\":[],\"date\"', treatments, section-added",
        "2026-03-02, 2026-03-03, date, section-changed",
        "'{\"schema\"', '[{\"schema\"', payload, payload-unreadable",
        "'\"kind\"', ' \"kind\"', payload, payload-changed"
    })
    void any_change_to_the_payload_is_caught_and_its_section_named(
            String from, String to, String section, String reason) {
        String changed = SIGNED.payload().replace(from, to);
        assertThat(changed).isNotEqualTo(SIGNED.payload());
        assertThat(withPayload(changed).verify()).isEqualTo(Verification.broken(section, reason));
    }

    @Test
    void a_section_digested_anew_breaks_the_chain() {
        String changed = SIGNED.payload().replace("Neck pain.", "No pain.");
        Map<String, String> sections = new TreeMap<>(Digests.sections(changed).orElseThrow());
        SignedDocument forged = SignedDocument.builder()
                .payload(changed)
                .payloadSchema(SIGNED.payloadSchema())
                .sections(sections)
                .chain(SIGNED.chain())
                .build();
        assertThat(forged.verify()).isEqualTo(Verification.broken("payload", "payload-changed"));
    }

    @Test
    void a_host_that_writes_the_json_around_it_anew_changes_nothing() throws Exception {
        JsonMapper host = JsonMapper.builder()
                .addModule(new OpenMassageModule())
                .enable(com.fasterxml.jackson.databind.SerializationFeature.INDENT_OUTPUT)
                .build();
        Object tree = host.readValue(host.writeValueAsString(SIGNED), Object.class);
        SignedDocument back = host.readValue(host.writeValueAsString(tree), SignedDocument.class);
        assertThat(back).isEqualTo(SIGNED);
        assertThat(back.verify().valid()).isTrue();
    }

    @Test
    void cosignatures_and_addenda_follow_in_a_chain() {
        SignedDocument more = SIGNED.cosign(SUPERVISOR, TEN.plusSeconds(60), ZONE)
                .addend(
                        new Addendum("Left side, not right.", "Slip of the pen", true),
                        THERAPIST,
                        TEN.plusSeconds(90),
                        ZONE);
        assertThat(more.verify().valid()).isTrue();
        assertThat(more.payload()).isEqualTo(SIGNED.payload());
        assertThat(more.chain())
                .extracting(ChainLink::kind)
                .containsExactly(ChainLink.Kind.SIGNATURE, ChainLink.Kind.COSIGNATURE, ChainLink.Kind.ADDENDUM);
        assertThat(more.chain().get(2).lateEntry()).isTrue();
        assertThat(more.chain().get(2).text()).contains("Left side, not right.");
        assertThat(more.head()).isNotEqualTo(SIGNED.head());
        assertThat(Documents.read(Documents.write(more), SignedDocument.class)).isEqualTo(more);
    }

    @Test
    void a_changed_moved_or_missing_link_breaks_the_chain() {
        SignedDocument more = SIGNED.cosign(SUPERVISOR, TEN, ZONE)
                .addend(Addendum.of("More.", "Asked for"), THERAPIST, TEN, ZONE)
                .addend(Addendum.of("Yet more.", "Asked for"), THERAPIST, TEN, ZONE);
        List<ChainLink> moved = new ArrayList<>(more.chain());
        Collections.swap(moved, 2, 3);
        List<ChainLink> missing = new ArrayList<>(more.chain());
        missing.remove(1);
        List<ChainLink> later = new ArrayList<>(more.chain());
        later.set(0, later.get(0).withAt(TEN.minusSeconds(1)));
        List<ChainLink> other = new ArrayList<>(more.chain());
        other.set(1, other.get(1).withBy(THERAPIST));
        assertThat(withChain(moved).verify()).isEqualTo(Verification.broken("chain/2", "chain-broken"));
        assertThat(withChain(missing).verify()).isEqualTo(Verification.broken("chain/1", "chain-broken"));
        assertThat(withChain(later).verify()).isEqualTo(Verification.broken("chain/0", "chain-broken"));
        assertThat(withChain(other).verify()).isEqualTo(Verification.broken("chain/1", "chain-broken"));
    }

    @Test
    void a_chain_cut_short_is_noticed_by_its_head() {
        SignedDocument more = SIGNED.addend(Addendum.of("More.", "Asked for"), THERAPIST, TEN, ZONE);
        SignedDocument cut = withChain(more.chain().subList(0, 1));
        assertThat(cut.verify().valid()).isTrue();
        assertThat(cut.head()).isNotEqualTo(more.head());
    }

    @Test
    void a_link_is_never_before_the_one_it_follows() {
        assertThatThrownBy(() -> SIGNED.cosign(SUPERVISOR, TEN.minusSeconds(1), ZONE))
                .hasMessage("at: must be not before the link that it follows");
    }

    @Test
    void only_a_document_can_be_signed() {
        assertThatThrownBy(() -> SignedDocument.sign(THERAPIST, THERAPIST, TEN, ZONE))
                .hasMessage("document: must be a document with a schema");
    }

    @Test
    void a_document_has_one_signature_and_it_first() {
        assertThatThrownBy(() -> SIGNED.withChain(List.of())).hasMessage("chain: must be at least the signature");
        assertThatThrownBy(() ->
                        SIGNED.withChain(SIGNED.chain().get(0), SIGNED.chain().get(0)))
                .hasMessage("chain: must be one signature, and it first");
    }

    @Test
    void with_a_signer_a_forged_signature_is_refused() throws GeneralSecurityException {
        KeyPair therapist = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        KeyPair stranger = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignatureVerifier trusted = (digest, seal, by) -> {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(therapist.getPublic());
            ed25519.update(digest);
            return by.id().equals(THERAPIST.id())
                    && ed25519.verify(Base64.getDecoder().decode(seal.value()));
        };
        SignedDocument sealed = SignedDocument.sign(NOTE, THERAPIST, TEN, ZONE, signer(therapist));
        SignedDocument forged = SignedDocument.sign(NOTE, THERAPIST, TEN, ZONE, signer(stranger));
        SignedDocument addended = sealed.addend(Addendum.of("More.", "Asked for"), THERAPIST, TEN, ZONE);
        SignedDocument sealedAddendum =
                sealed.addend(Addendum.of("More.", "Asked for"), THERAPIST, TEN, ZONE, signer(therapist));

        assertThat(sealed.verify(trusted)).isEqualTo(Verification.intact(true));
        assertThat(sealedAddendum.verify(trusted)).isEqualTo(Verification.intact(true));
        assertThat(sealed.verify().authentic()).isFalse();
        assertThat(forged.verify(trusted)).isEqualTo(Verification.broken("chain/0", "seal-invalid"));
        assertThat(SIGNED.verify(trusted)).isEqualTo(Verification.broken("chain/0", "seal-missing"));
        assertThat(addended.verify(trusted)).isEqualTo(Verification.broken("chain/1", "seal-missing"));
        assertThat(sealed.cosign(SUPERVISOR, TEN, ZONE, signer(stranger)).verify(trusted))
                .isEqualTo(Verification.broken("chain/1", "seal-invalid"));
    }

    private static Signer signer(KeyPair keys) {
        return digest -> {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(keys.getPrivate());
            ed25519.update(digest);
            return new Seal("Ed25519", "key-1", Base64.getEncoder().encodeToString(ed25519.sign()));
        };
    }

    @Test
    void nothing_of_the_note_shows() {
        assertThat(SIGNED.toString()).isEqualTo("SignedDocument(soap-note/1)");
        assertThat(SIGNED.chain().toString()).isEqualTo("[ChainLink(SIGNATURE)]");
    }
}
