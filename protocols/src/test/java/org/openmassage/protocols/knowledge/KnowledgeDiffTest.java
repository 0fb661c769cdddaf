package org.openmassage.protocols.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;
import org.openmassage.protocols.protocol.ProtocolStep;

class KnowledgeDiffTest {
    private static final ProtocolId NECK = ProtocolId.of("chronic-neck-pain");

    private static ClinicalKnowledge clinic(Protocol own) {
        return Someone.KNOWLEDGE.combinedWith(ClinicalKnowledge.builder()
                .protocols(Catalog.<ProtocolId, Protocol>builder("clinic", "1", Someone.DAY)
                        .add(own.id(), own)
                        .build())
                .techniques(Catalog.<TechniqueId, Technique>builder("clinic", "1", Someone.DAY)
                        .withdraw(TechniqueId.of("cupping"), "Not in our clinic.")
                        .build())
                .build());
    }

    private static List<String> words(KnowledgeChange change) {
        return change.attributes().stream()
                .map(each -> each.kind() + " " + each.path() + " "
                        + each.before().orElse("-") + " " + each.after().orElse("-"))
                .toList();
    }

    @Test
    void same_knowledge_has_no_changes() {
        assertThat(KnowledgeDiff.between(Someone.KNOWLEDGE, ClinicalKnowledge.standard()))
                .isEmpty();
    }

    @Test
    void changes_of_a_clinic_are_told_by_entry_and_path() {
        Protocol standard = Someone.KNOWLEDGE.protocols().get(NECK);
        ProtocolPhase relief = standard.phases().get(0);
        Protocol own = Protocol.builder()
                .from(standard)
                .phases(List.of(relief.withPerWeek(1), standard.phases().get(1)))
                .precautions(List.of(standard.precautions().get(0), "Ask about the pillow."))
                .homeCare(List.of())
                .build();

        List<KnowledgeChange> changes = KnowledgeDiff.between(Someone.KNOWLEDGE, clinic(own));

        assertThat(changes)
                .extracting(change -> change.catalog() + " " + change.id() + " " + change.kind() + " "
                        + change.reason().orElse("-"))
                .containsExactly(
                        "techniques cupping REMOVED Not in our clinic.", "protocols chronic-neck-pain CHANGED -");
        KnowledgeChange protocol = changes.get(1);
        assertThat(protocol.provenance().orElseThrow().catalog()).isEqualTo("clinic");
        assertThat(words(protocol))
                .contains(
                        "CHANGED /phases/relief/perWeek 2 1",
                        "ADDED /precautions/Ask about the pillow. - \"Ask about the pillow.\"")
                .anyMatch(word -> word.startsWith("REMOVED /homeCare "))
                .noneMatch(word -> word.contains("/phases/booster"));
    }

    @Test
    void step_that_is_put_in_front_changes_no_other() {
        Protocol standard = Someone.KNOWLEDGE.protocols().get(NECK);
        ProtocolPhase relief = standard.phases().get(0);
        ProtocolStep rocking = relief.steps().get(0).withTechnique(TechniqueId.of("rocking"));
        ProtocolPhase longer = ProtocolPhase.builder()
                .from(relief)
                .steps(Stream.concat(Stream.of(rocking), relief.steps().stream())
                        .toList())
                .minutes(relief.minutes() + rocking.minutes())
                .build();

        List<KnowledgeChange> changes = KnowledgeDiff.between(
                Someone.KNOWLEDGE,
                clinic(standard.withPhases(longer, standard.phases().get(1))));

        assertThat(words(changes.get(1)))
                .hasSize(2)
                .anyMatch(word -> word.startsWith("CHANGED /phases/relief/minutes "))
                .anyMatch(word -> word.startsWith("ADDED /phases/relief/steps/rocking - "));
    }

    @Test
    void order_alone_is_a_change_of_the_list() {
        Protocol standard = Someone.KNOWLEDGE.protocols().get(NECK);
        Protocol own = standard.withMeasures(
                standard.measures().get(1),
                standard.measures().get(0),
                standard.measures().get(2));

        assertThat(words(KnowledgeDiff.between(Someone.KNOWLEDGE, clinic(own)).get(1)))
                .singleElement()
                .asString()
                .startsWith("CHANGED /measures ");
    }
}
