package org.openmassage.core.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;
import org.openmassage.core.json.NewerDocumentException;
import org.openmassage.core.note.NoteSamples;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.Subjective;

/** Changes to what was signed, one by one, in a note that has every section. */
class TamperingTest {
    private static final Signatory THERAPIST = new Signatory(PractitionerId.of("t-1"), "Alex Example", "therapist");
    private static final Instant AT = Instant.parse("2024-02-29T18:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("America/New_York");
    private static final SignedDocument SIGNED = SignedDocument.sign(NoteSamples.complete(), THERAPIST, AT, ZONE);

    private static SignedDocument with(String payload) {
        return SignedDocument.builder().from(SIGNED).payload(payload).build();
    }

    static Stream<String> sections() throws Exception {
        JsonNode payload = new ObjectMapper().readTree(SIGNED.payload());
        List<String> names =
                payload.properties().stream().map(java.util.Map.Entry::getKey).toList();
        assertThat(names).contains("schema", "subjective", "objective", "assessment", "plan", "treatments");
        return names.stream();
    }

    @ParameterizedTest
    @MethodSource("sections")
    void change_within_any_section_is_caught_and_the_section_named(String section) throws Exception {
        ObjectNode payload = (ObjectNode) new ObjectMapper().readTree(SIGNED.payload());
        change(payload, section);
        assertThat(with(payload.toString()).verify()).isEqualTo(Verification.broken(section, "section-changed"));
    }

    /** Changes the first value in the depth of a section. */
    private static void change(ObjectNode parent, String name) {
        JsonNode child = parent.get(name);
        if (child.isArray()) {
            child = child.get(0);
        }
        if (child instanceof ObjectNode object) {
            change(object, object.fieldNames().next());
        } else {
            parent.put(name, child.asText() + "x");
        }
    }

    @Property(tries = 300)
    void any_single_character_that_is_changed_is_caught(@ForAll @IntRange(max = 1_000_000) int place) {
        String payload = SIGNED.payload();
        int at = place % payload.length();
        String changed = payload.substring(0, at) + (char) (payload.charAt(at) + 1) + payload.substring(at + 1);
        assertThat(with(changed).verify().valid()).isFalse();
    }

    @Test
    void half_a_character_in_place_of_a_question_mark_is_caught() {
        SignedDocument asked = SignedDocument.sign(
                NoteSamples.complete()
                        .withSubjective(Subjective.builder().complaint("Neck?").build()),
                THERAPIST,
                AT,
                ZONE);
        String changed = asked.payload().replace("Neck?", "Neck\ud83d");
        assertThat(changed).isNotEqualTo(asked.payload());
        assertThat(SignedDocument.builder().from(asked).payload(changed).build().verify())
                .isEqualTo(Verification.broken("subjective", "section-changed"));
    }

    @Test
    void document_with_half_a_character_cannot_be_signed() {
        SoapNote note = NoteSamples.complete()
                .withSubjective(Subjective.builder().complaint("Neck\ud83d").build());
        assertThatThrownBy(() -> SignedDocument.sign(note, THERAPIST, AT, ZONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("document: ");
    }

    @Test
    void every_part_of_the_signature_is_covered() {
        ChainLink link = SIGNED.chain().get(0);
        assertThat(List.of(
                        link.withAt(AT.plusSeconds(1)),
                        link.withZone(ZoneId.of("America/Chicago")),
                        link.withBy(new Signatory(PractitionerId.of("t-2"), "Alex Example", "therapist")),
                        link.withBy(new Signatory(PractitionerId.of("t-1"), "Alex Exampl", "therapist")),
                        link.withBy(new Signatory(PractitionerId.of("t-1"), "Alex Example", "supervisor")),
                        link.withDigest(link.previous())))
                .allSatisfy(changed -> assertThat(SIGNED.withChain(changed).verify())
                        .isEqualTo(Verification.broken("chain/0", "chain-broken")));
        assertThat(SIGNED.withPayloadSchema("soap-note/2").verify())
                .isEqualTo(Verification.broken("payload", "payload-changed"));
    }

    @Test
    void every_part_of_an_addendum_is_covered() {
        SignedDocument more = SIGNED.addend(new Addendum("More.", "Asked for", true), THERAPIST, AT, ZONE);
        ChainLink link = more.chain().get(1);
        assertThat(List.of(link.withText("Less."), link.withReason("Not asked"), link.withLateEntry(false)))
                .allSatisfy(changed -> assertThat(
                                more.withChain(more.chain().get(0), changed).verify())
                        .isEqualTo(Verification.broken("chain/1", "chain-broken")));
    }

    @Test
    void payload_of_a_newer_schema_verifies_but_is_not_read() {
        String newer = SIGNED.payload().replace("soap-note/1", "soap-note/9");
        assertThatThrownBy(() -> with(newer).payload(SoapNote.class)).isInstanceOf(NewerDocumentException.class);
        assertThatThrownBy(() -> SIGNED.payload(SignedDocument.class))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.code()).isEqualTo("wrong-document"));
    }

    @Test
    void signed_document_reads_back_from_pretty_json() {
        assertThat(Documents.read(Documents.writePretty(SIGNED), SignedDocument.class))
                .isEqualTo(SIGNED);
    }
}
