package org.openmassage.protocols.explain;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;

/** The parts of a plan by their names: whoever reads it is spared the ids. */
final class PlanWords {
    private final ClinicalKnowledge knowledge;
    private final TreatmentPlan plan;

    PlanWords(ClinicalKnowledge knowledge, TreatmentPlan plan) {
        this.knowledge = knowledge;
        this.plan = plan;
    }

    TreatmentPlan plan() {
        return plan;
    }

    List<Condition> conditions() {
        return plan.conditions().stream()
                .flatMap(id -> knowledge.conditions().find(id).stream())
                .toList();
    }

    List<Protocol> protocols() {
        return plan.reasons().stream()
                .flatMap(reason -> reason.protocol().stream())
                .distinct()
                .flatMap(id -> knowledge.protocols().find(id).stream())
                .toList();
    }

    /** The phases of the protocols that a phase of the plan was made from. */
    List<ProtocolPhase> origins(Dosage dosage) {
        List<String> names = List.of(dosage.phase().split(" \\+ ", -1));
        return protocols().stream()
                .flatMap(protocol -> protocol.phases().stream())
                .filter(phase -> names.contains(phase.name()))
                .toList();
    }

    List<EvidenceItem> evidence(Condition condition) {
        return condition.evidence().evidence().stream()
                .flatMap(id -> knowledge.evidence().find(id).stream())
                .toList();
    }

    List<EvidenceItem> evidence(ProtocolPhase phase) {
        return phase.evidence().stream()
                .flatMap(id -> knowledge.evidence().find(id).stream())
                .toList();
    }

    String technique(TechniqueId id) {
        return knowledge.techniques().find(id).map(Technique::name).orElse(plain(id.value()));
    }

    /** Whether a technique reaches its site however the patient lies. */
    boolean reachesInAnyPosition(TechniqueId id) {
        return knowledge
                .techniques()
                .find(id)
                .map(Technique::reachesInAnyPosition)
                .orElse(false);
    }

    String measure(MeasureId id) {
        return knowledge.measures().find(id).map(measure -> measure.name()).orElse(plain(id.value()));
    }

    static String site(BodySite site) {
        String region = plain(site.region().word());
        return site.side().map(side -> side.word() + " " + region).orElse(region);
    }

    static String sites(Collection<BodySite> sites) {
        return sites.stream().map(PlanWords::site).distinct().collect(Collectors.joining(", "));
    }

    static Stream<BodySite> sites(Dosage phase) {
        return phase.techniques().stream().map(PlannedTechnique::sites).flatMap(List::stream);
    }

    static String often(Dosage phase) {
        String times = switch (phase.perWeek()) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> phase.perWeek() + " times";
        };
        return times + (phase.everyWeeks() == 1 ? " a week" : " every " + phase.everyWeeks() + " weeks") + " for "
                + (phase.weeks() == 1 ? "one week" : phase.weeks() + " weeks");
    }

    static String plain(String id) {
        return id.replace('-', ' ');
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
