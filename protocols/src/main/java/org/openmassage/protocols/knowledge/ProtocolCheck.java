package org.openmassage.protocols.knowledge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.rule.FactCriterion;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionStage;
import org.openmassage.protocols.catalog.ConditionStage.Healing;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.ImposedLimit;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;
import org.openmassage.protocols.protocol.ProtocolStep;

/**
 * Checks that protocols keep to the rules of their condition: the rule of its stages, the gentle rule, and the
 * contraindications that the condition itself meets; and that their doses fit the techniques.
 */
final class ProtocolCheck {
    private static final int ACUTE_PRESSURE = 2;
    private static final int ACUTE_MINUTES = 30;
    private static final int SUBACUTE_PRESSURE = 3;
    private static final Set<TechniqueId> NOT_WHILE_ACUTE =
            Set.of(TechniqueId.of("cross-fiber-friction"), TechniqueId.of("deep-tissue"));

    private final ClinicalKnowledge knowledge;
    private final Set<SpecialTestId> tests = SpecialTests.standard().keys();
    private final List<Issue> issues = new ArrayList<>();

    ProtocolCheck(ClinicalKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    List<Issue> issues() {
        return issues;
    }

    void check(Protocol protocol) {
        String path = "/protocols/" + protocol.id();
        if (!tests.containsAll(protocol.specialTests())) {
            add(ProtocolGap.TEST_UNKNOWN, path + "/specialTests");
        }
        Optional<Condition> condition = knowledge.conditions().find(protocol.condition());
        List<Imposed> own = condition.map(known -> own(known.id())).orElse(List.of());
        for (int i = 0; i < protocol.phases().size(); i++) {
            phase(protocol.phases().get(i), condition, own, path + "/phases/" + i);
        }
        condition.ifPresent(known -> beginning(protocol, known, path));
    }

    private void beginning(Protocol protocol, Condition condition, String path) {
        for (ConditionStage stage : condition.stages()) {
            List<ProtocolPhase> phases = protocol.phasesFor(Optional.of(stage.id()));
            if (!phases.isEmpty() && phases.get(0).beginWhen().isPresent()) {
                add(
                        ProtocolGap.BEGINS_BY_WAITING,
                        path + "/phases/" + protocol.phases().indexOf(phases.get(0)) + "/beginWhen");
            }
        }
    }

    private void phase(ProtocolPhase phase, Optional<Condition> condition, List<Imposed> own, String path) {
        List<ConditionStage> stages = condition.map(Condition::stages).orElse(List.of());
        List<ConditionStage> those = stages.stream()
                .filter(stage -> phase.stages().isEmpty() || phase.stages().contains(stage.id()))
                .toList();
        if (condition.isPresent() && those.size() < phase.stages().size()) {
            add(ProtocolGap.STAGE_NOT_OF_CONDITION, path + "/stages");
        }
        Set<Healing> healing =
                those.stream().flatMap(stage -> stage.healing().stream()).collect(Collectors.toSet());
        if (healing.contains(Healing.ACUTE) && phase.minutes() > ACUTE_MINUTES) {
            add(ProtocolGap.ACUTE_MINUTES, path + "/minutes");
        }
        boolean gentle = condition
                .flatMap(Condition::gentle)
                .map(rule -> isGentle(rule, phase))
                .orElse(false);
        for (int i = 0; i < phase.steps().size(); i++) {
            String at = path + "/steps/" + i;
            ProtocolStep step = phase.steps().get(i);
            healing(step, healing, at);
            step.choices().stream()
                    .flatMap(id -> knowledge.techniques().find(id).stream())
                    .forEach(technique -> {
                        dose(step, technique, at);
                        if (own.stream().anyMatch(imposed -> imposed.forbids(step, technique))) {
                            add(ProtocolGap.TECHNIQUE_AVOIDED_BY_CONDITION, at);
                        }
                    });
            if (gentle && isOver(step, GentleRule.MAX_PRESSURE)) {
                add(ProtocolGap.NOT_GENTLE, at + "/maxPressure");
            }
        }
    }

    /** A rule for the severe only leaves the protocol's usual pressure to the others; planning makes it gentle for them. */
    private static boolean isGentle(GentleRule rule, ProtocolPhase phase) {
        return rule.severities().isEmpty()
                && (rule.stages().isEmpty() || phase.stages().stream().anyMatch(rule.stages()::contains));
    }

    private void healing(ProtocolStep step, Set<Healing> healing, String path) {
        if (healing.contains(Healing.SUBACUTE) && isOver(step, SUBACUTE_PRESSURE)) {
            add(ProtocolGap.SUBACUTE_PRESSURE, path + "/maxPressure");
        }
        if (healing.contains(Healing.ACUTE)) {
            if (isOver(step, ACUTE_PRESSURE)) {
                add(ProtocolGap.ACUTE_PRESSURE, path + "/maxPressure");
            }
            boolean harsh = step.choices().stream()
                    .anyMatch(id -> NOT_WHILE_ACUTE.contains(id)
                            || knowledge
                                    .techniques()
                                    .find(id)
                                    .map(technique -> technique.dose().isHeat())
                                    .orElse(false));
            if (harsh) {
                add(ProtocolGap.ACUTE_TECHNIQUE, path + "/technique");
            }
        }
    }

    private static boolean isOver(ProtocolStep step, int most) {
        return step.maxPressure().map(pressure -> pressure > most).orElse(false);
    }

    private void dose(ProtocolStep step, Technique technique, String path) {
        if (technique.pressure().isPresent() != step.maxPressure().isPresent()) {
            add(ProtocolGap.PRESSURE_MISMATCH, path + "/maxPressure");
        }
        boolean tooLight = technique
                .pressure()
                .flatMap(range -> step.maxPressure().map(most -> !range.fitsUnder(most)))
                .orElse(false);
        if (tooLight) {
            add(ProtocolGap.PRESSURE_BELOW_TECHNIQUE, path + "/maxPressure");
        }
        if (step.position()
                .map(position -> step.sites().stream().anyMatch(site -> !technique.reaches(site, position)))
                .orElse(false)) {
            add(ProtocolGap.OUT_OF_REACH, path + "/position");
        }
        if (step.minutes() > technique.minutes().max()) {
            add(ProtocolGap.MINUTES_OUTSIDE_TECHNIQUE, path + "/minutes");
        }
    }

    /** The limits of the rules that somebody meets who has this condition and nothing else. */
    private List<Imposed> own(ConditionId condition) {
        Set<FactId> present = knowledge.facts().stream()
                .filter(fact -> fact.source() instanceof FactSource.Condition source
                        && source.anyOf().contains(condition))
                .map(fact -> fact.id())
                .collect(Collectors.toSet());
        return knowledge.rulesInForce().stream()
                .filter(rule -> rule.criterion().truth(each -> truth(each, present)) == Truth.TRUE)
                .flatMap(Imposed::of)
                .toList();
    }

    private static Truth truth(FactCriterion criterion, Collection<FactId> present) {
        return present.contains(criterion.fact())
                ? criterion.ofPresent(Reading.present(), LocalDate.EPOCH)
                : Truth.FALSE;
    }

    /**
     * What a rule imposes.
     *
     * @param sites where; empty for the whole session
     */
    private record Imposed(List<BodySite> sites, TreatmentLimits limits) {
        static Stream<Imposed> of(RuleInForce rule) {
            List<ImposedLimit> limits = rule.contraindication().limits();
            Stream<Imposed> imposed = limits.stream()
                    .filter(limit -> limit.atFacts().isEmpty())
                    .map(limit -> new Imposed(limit.sites(), limit.limits()));
            boolean everywhere = limits.isEmpty()
                    || limits.stream()
                            .anyMatch(limit ->
                                    limit.atFacts().isEmpty() && limit.sites().isEmpty());
            TreatmentLimits banned = TreatmentLimits.builder()
                    .bannedTechniques(rule.techniques())
                    .build();
            return everywhere ? Stream.concat(imposed, Stream.of(new Imposed(List.of(), banned))) : imposed;
        }

        boolean forbids(ProtocolStep step, Technique technique) {
            boolean here = sites.isEmpty()
                    || step.sites().stream().anyMatch(site -> sites.stream().anyMatch(site::overlaps));
            return here
                    && (limits.avoid()
                            || limits.bannedTechniques().contains(technique.id())
                            || (limits.noHeat() && technique.dose().isHeat())
                            || (limits.noCold() && technique.dose().isCold())
                            || limits.maxPressure()
                                    .map(most -> isOver(step, most))
                                    .orElse(false));
        }
    }

    private void add(ProtocolGap gap, String path) {
        issues.add(gap.at(path));
    }
}
