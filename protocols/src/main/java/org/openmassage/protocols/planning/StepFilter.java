package org.openmassage.protocols.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.PressureRange;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.ProtocolStep;

/** Keeps of a protocol's steps what order, scope, patient and limits leave, and says why the rest goes. */
final class StepFilter {
    private final ClinicalKnowledge knowledge;
    private final PlanningRequest request;
    private final boolean gentle;
    private final List<LeftOut> leftOut = new ArrayList<>();

    StepFilter(ClinicalKnowledge knowledge, PlanningRequest request, Condition condition) {
        this.knowledge = knowledge;
        this.request = request;
        this.gentle = condition
                .gentle()
                .map(rule -> rule.appliesTo(request.stage(), request.severity()))
                .orElse(false);
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    boolean isGentle() {
        return gentle;
    }

    /** The step with the sites, the pressure and the position that are left; empty if nothing is. */
    Optional<ProtocolStep> keep(String phase, ProtocolStep step) {
        Optional<Technique> known = knowledge.techniques().find(step.technique());
        if (known.isEmpty()) {
            return out(phase, step, List.of(), "the technique is not in the catalog, or was withdrawn", List.of());
        }
        Technique technique = known.get();
        Optional<String> refused = refusal(technique);
        if (refused.isPresent()) {
            return out(phase, step, List.of(), refused.get(), rules(technique));
        }
        List<BodySite> sites = step.sites().stream()
                .filter(site ->
                        isOrdered(site) || drop(phase, step, site, "outside the regions of the order", List.of()))
                .filter(site -> isAllowed(technique, site)
                        || drop(phase, step, site, "not allowed at this site", rulesAt(technique, site)))
                .toList();
        if (sites.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(ProtocolStep.builder()
                .from(step)
                .sites(sites)
                .maxPressure(pressure(step, technique, sites))
                .position(step.position().map(this::position))
                .build());
    }

    private Optional<String> refusal(Technique technique) {
        TechniqueId id = technique.id();
        TreatmentLimits limits = request.screening().limits();
        if (request.outsideScope().contains(id)) {
            return Optional.of("outside the therapist's scope of practice");
        }
        if (request.declined().contains(id)) {
            return Optional.of("the patient does not want it");
        }
        if (!isOrdered(id)) {
            return Optional.of("the order names other techniques");
        }
        boolean tooStrong = technique
                .pressure()
                .map(range -> !range.fitsUnder(most(limits.maxPressure())))
                .orElse(false);
        if (tooStrong) {
            return Optional.of("it cannot be done as lightly as it would have to be");
        }
        return forbids(limits, technique) ? Optional.of("ruled out by the screening") : Optional.empty();
    }

    private boolean isOrdered(TechniqueId id) {
        return request.prescription()
                .filter(order -> !order.evaluateAndTreat())
                .map(Prescription::techniques)
                .map(ordered -> ordered.isEmpty() || ordered.contains(id))
                .orElse(true);
    }

    private boolean isOrdered(BodySite site) {
        return request.prescription()
                .map(Prescription::regions)
                .map(regions -> regions.isEmpty() || regions.stream().anyMatch(region -> region.contains(site)))
                .orElse(true);
    }

    private boolean isAllowed(Technique technique, BodySite site) {
        return !forbids(request.screening().limitsAt(site), technique);
    }

    private int most(Optional<Integer> limit) {
        int strongest = gentle ? GentleRule.MAX_PRESSURE : PressureRange.STRONGEST;
        return Math.min(strongest, limit.orElse(strongest));
    }

    private Optional<Integer> pressure(ProtocolStep step, Technique technique, List<BodySite> sites) {
        return technique
                .pressure()
                .map(range -> Stream.concat(
                                step.maxPressure().stream(),
                                sites.stream()
                                        .map(site -> most(request.screening()
                                                .limitsAt(site)
                                                .maxPressure())))
                        .reduce(range.max(), Math::min));
    }

    private TreatmentPosition position(TreatmentPosition usual) {
        Collection<TreatmentPosition> banned = request.screening().limits().bannedPositions();
        return Stream.of(
                        usual,
                        TreatmentPosition.SIDE_LYING_LEFT,
                        TreatmentPosition.SEMI_RECLINED,
                        TreatmentPosition.SEATED)
                .filter(position -> !banned.contains(position))
                .findFirst()
                .orElse(TreatmentPosition.SEATED);
    }

    private Optional<ProtocolStep> out(
            String phase, ProtocolStep step, List<BodySite> sites, String because, List<RuleId> rules) {
        leftOut.add(new LeftOut(phase, step.technique(), sites, because, rules));
        return Optional.empty();
    }

    private boolean drop(String phase, ProtocolStep step, BodySite site, String because, List<RuleId> rules) {
        out(phase, step, List.of(site), because, rules);
        return false;
    }

    /** The rules of the screening that forbid a technique for the whole session. */
    private List<RuleId> rules(Technique technique) {
        return request.screening().findings().stream()
                .filter(finding -> forbids(finding.limits(), technique))
                .map(ScreeningFinding::rule)
                .toList();
    }

    /** The rules of the screening that forbid a technique at a site. */
    private List<RuleId> rulesAt(Technique technique, BodySite site) {
        return request.screening().findings().stream()
                .filter(finding -> finding.siteLimits().stream()
                        .filter(local -> local.site().overlaps(site))
                        .anyMatch(local -> forbids(local.limits(), technique)))
                .map(ScreeningFinding::rule)
                .toList();
    }

    private boolean forbids(TreatmentLimits limits, Technique technique) {
        return limits.avoid()
                || limits.bannedTechniques().contains(technique.id())
                || (technique.dose().isHeat() && limits.noHeat())
                || (technique.dose().isCold() && limits.noCold())
                || technique
                        .pressure()
                        .map(range -> !range.fitsUnder(most(limits.maxPressure())))
                        .orElse(false);
    }

    /** The sites of some steps, in words. */
    static String words(Collection<BodySite> sites) {
        return sites.stream().map(BodySite::toString).collect(Collectors.joining(", "));
    }
}
