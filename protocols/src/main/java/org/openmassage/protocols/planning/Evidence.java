package org.openmassage.protocols.planning;

import java.util.ArrayList;
import java.util.List;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.evidence.EvidenceDirection;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.evidence.StudyKind;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** What is known about massage for a condition, as steps of the trace: what speaks against as plainly as what speaks for. */
final class Evidence {
    private Evidence() {}

    static List<PlanReason> reasons(ClinicalKnowledge knowledge, Condition condition, ProtocolId protocol) {
        List<EvidenceItem> items = condition.evidence().evidence().stream()
                .flatMap(id -> knowledge.evidence().find(id).stream())
                .toList();
        List<PlanReason> reasons = new ArrayList<>();
        reasons.add(reason(
                protocol,
                "What is known about massage for \"" + condition.name() + "\" (grade "
                        + condition.evidence().grade() + "): "
                        + condition.evidence().statement(),
                items.stream()
                        .flatMap(item -> item.citations().stream())
                        .distinct()
                        .toList()));
        condition
                .evidence()
                .conflict()
                .ifPresent(conflict -> reasons.add(reason(
                        protocol,
                        "The sources disagree: " + conflict,
                        items.stream()
                                .filter(item -> item.kind() == StudyKind.GUIDELINE)
                                .flatMap(item -> item.citations().stream())
                                .distinct()
                                .toList())));
        items.stream()
                .filter(item -> item.direction() == EvidenceDirection.OPPOSES)
                .forEach(item -> reasons.add(reason(
                        protocol,
                        (item.kind() == StudyKind.GUIDELINE ? "A guideline speaks" : "A study speaks")
                                + " against massage here: " + item.finding(),
                        item.citations())));
        return reasons;
    }

    private static PlanReason reason(ProtocolId protocol, String because, List<CitationId> citations) {
        return PlanReason.builder()
                .because(because)
                .protocol(protocol)
                .citations(citations)
                .build();
    }
}
