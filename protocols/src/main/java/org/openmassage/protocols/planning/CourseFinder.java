package org.openmassage.protocols.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionSeverity;
import org.openmassage.protocols.catalog.ConditionStage;
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;

/** Settles protocol, stage, severity and side of each condition of a request, and asks what it may not guess. */
final class CourseFinder {
    private final ClinicalKnowledge knowledge;
    private final PlanningRequest request;
    private final Choices choices;
    private final List<PlanReason> against = new ArrayList<>();

    CourseFinder(ClinicalKnowledge knowledge, PlanningRequest request, Choices choices) {
        this.knowledge = knowledge;
        this.request = request;
        this.choices = choices;
    }

    List<Course> courses() {
        List<Course> courses = new ArrayList<>();
        request.conditions().forEach(planned -> course(planned).ifPresent(courses::add));
        return courses;
    }

    /** Why there is no course for some condition. */
    List<PlanReason> against() {
        return against;
    }

    private Optional<Course> course(PlannedCondition planned) {
        Condition condition = knowledge.conditions().get(planned.condition());
        Optional<Protocol> protocol = protocol(planned, condition);
        if (protocol.isEmpty()) {
            return Optional.empty();
        }
        boolean staged = isStaged(condition, protocol.get());
        Optional<StageId> stage = stage(planned, condition, staged);
        if (staged && stage.isEmpty()) {
            against("The protocol \"" + protocol.get().name()
                    + "\" differs by stage, and the stage is not known: find it out, then plan.");
            return Optional.empty();
        }
        List<ProtocolPhase> phases = phases(condition, protocol.get(), stage);
        if (phases.isEmpty()) {
            against("The protocol \"" + protocol.get().name() + "\" holds no treatment for this stage.");
            return Optional.empty();
        }
        return Optional.of(new Course(
                condition,
                protocol.get(),
                stage,
                severity(planned, condition, stage),
                planned.sites(),
                side(planned, condition),
                phases));
    }

    private Optional<Protocol> protocol(PlannedCondition planned, Condition condition) {
        if (planned.protocol().isPresent()) {
            Protocol named = knowledge.protocols().get(planned.protocol().get());
            if (!named.condition().equals(condition.id())) {
                against("The protocol \"" + named.name() + "\" is for another condition.");
                return Optional.empty();
            }
            return Optional.of(named);
        }
        List<Protocol> all = knowledge.protocolsFor(condition.id());
        if (all.isEmpty()) {
            against("No protocol for this condition is in the catalog.");
        }
        if (all.size() < 2) {
            return all.stream().findFirst();
        }
        Protocol gentlest = all.stream()
                .min(Comparator.comparingInt(CourseFinder::firmest).thenComparingInt(CourseFinder::sessions))
                .orElseThrow();
        String taken = choices.take(
                "protocol/" + condition.id(),
                "Which protocol for " + inSentence(condition) + "?",
                all.stream()
                        .map(protocol -> new PlanChoice.Option(
                                protocol.id().value(),
                                protocol.name(),
                                Optional.of("Pressure up to " + firmest(protocol) + ", " + sessions(protocol)
                                        + " sessions over all its phases."),
                                protocol.citations()))
                        .toList(),
                gentlest.id().value());
        return all.stream()
                .filter(protocol -> protocol.id().value().equals(taken))
                .findFirst();
    }

    private static int firmest(Protocol protocol) {
        return protocol.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .flatMap(step -> step.maxPressure().stream())
                .max(Integer::compare)
                .orElse(0);
    }

    private static int sessions(Protocol protocol) {
        return protocol.phases().stream()
                .mapToInt(phase -> phase.perWeek() * ((phase.weeks() + phase.everyWeeks() - 1) / phase.everyWeeks()))
                .sum();
    }

    /** Whether it matters for the protocol which of its stages the condition is in. */
    private static boolean isStaged(Condition condition, Protocol protocol) {
        return condition.stages().stream()
                        .map(stage -> protocol.phasesFor(Optional.of(stage.id())))
                        .distinct()
                        .count()
                > 1;
    }

    private Optional<StageId> stage(PlannedCondition planned, Condition condition, boolean staged) {
        List<StageId> known =
                condition.stages().stream().map(ConditionStage::id).toList();
        Optional<StageId> told = planned.stage().filter(stage -> known.isEmpty() || known.contains(stage));
        if (told.isPresent()) {
            return told;
        }
        if (planned.stage().isPresent() || staged) {
            return choices.ask(
                            "stage/" + condition.id(),
                            "In which stage is " + inSentence(condition) + "?",
                            condition.stages().stream()
                                    .map(stage ->
                                            PlanChoice.Option.of(stage.id().value(), stage.name(), stage.definition()))
                                    .toList())
                    .map(StageId::of);
        }
        return known.size() == 1 ? Optional.of(known.get(0)) : Optional.empty();
    }

    /** Those that treatment may begin with now, then those of later stages that the protocol says follow on. */
    private static List<ProtocolPhase> phases(Condition condition, Protocol protocol, Optional<StageId> stage) {
        List<StageId> order =
                condition.stages().stream().map(ConditionStage::id).toList();
        Optional<StageId> anyStage = stage.or(() -> order.stream().findFirst());
        List<ProtocolPhase> present = protocol.phasesFor(anyStage);
        int now = stage.map(order::indexOf).orElse(Integer.MAX_VALUE);
        Stream<ProtocolPhase> later = protocol.phases().stream()
                .filter(phase -> phase.beginWhen().isPresent() && !present.contains(phase))
                .filter(phase -> phase.stages().stream().anyMatch(then -> order.indexOf(then) > now));
        return present.isEmpty()
                ? List.of()
                : Stream.concat(present.stream(), later).toList();
    }

    /** Where severity matters and is not known it stays so: then the strict one holds, and the choice is given back. */
    private Optional<ConditionSeverity> severity(
            PlannedCondition planned, Condition condition, Optional<StageId> stage) {
        Set<ConditionSeverity> gentle = condition
                .gentle()
                .filter(rule -> rule.appliesTo(stage, Optional.empty()))
                .map(rule -> rule.severities())
                .orElse(Set.of());
        if (planned.severity().isPresent() || gentle.isEmpty()) {
            return planned.severity();
        }
        ConditionSeverity strict =
                gentle.stream().max(Comparator.naturalOrder()).orElseThrow();
        String taken = choices.take(
                "severity/" + condition.id(),
                "How severe is " + inSentence(condition) + "?",
                Stream.concat(condition.severities().stream(), gentle.stream())
                        .distinct()
                        .sorted()
                        .map(severity -> gentle.contains(severity)
                                ? PlanChoice.Option.of(word(severity), word(severity), "Then it is treated gently.")
                                : PlanChoice.Option.of(word(severity), word(severity)))
                        .toList(),
                word(strict));
        return Stream.of(ConditionSeverity.values())
                .filter(severity -> word(severity).equals(taken))
                .findFirst();
    }

    private Optional<Side> side(PlannedCondition planned, Condition condition) {
        Set<Side> known = EnumSet.noneOf(Side.class);
        planned.sites().forEach(site -> site.side().ifPresent(known::add));
        if (known.isEmpty()) {
            request.prescription()
                    .ifPresent(order -> order.diagnoses().forEach(diagnosis -> {
                        if (concerns(diagnosis, condition)) {
                            known.addAll(sides(diagnosis, condition));
                        }
                    }));
        }
        if (!known.isEmpty()) {
            known.remove(Side.MIDLINE);
            return known.size() == 1 ? known.stream().findFirst() : Optional.of(Side.BILATERAL);
        }
        boolean ordered = request.prescription()
                .map(order -> order.regions().stream()
                        .anyMatch(region -> region.side().isPresent()))
                .orElse(false);
        boolean paired = condition.codes().stream()
                .flatMap(code -> code.side().stream())
                .anyMatch(side -> side == Side.LEFT || side == Side.RIGHT);
        if (ordered || !paired) {
            return Optional.empty();
        }
        String taken = choices.take(
                "side/" + condition.id(),
                "On which side is " + inSentence(condition) + "? Neither the order nor its diagnosis says.",
                Stream.of(Side.LEFT, Side.RIGHT, Side.BILATERAL)
                        .map(side -> PlanChoice.Option.of(
                                side.word(), side == Side.BILATERAL ? "both sides" : "the " + side.word() + " side"))
                        .toList(),
                Side.BILATERAL.word());
        return Stream.of(Side.values())
                .filter(side -> side.word().equals(taken))
                .findFirst();
    }

    static boolean concerns(Diagnosis diagnosis, Condition condition) {
        return condition.codes().stream().anyMatch(code -> code.code().equals(diagnosis.code()));
    }

    private static List<Side> sides(Diagnosis diagnosis, Condition condition) {
        return Stream.concat(
                        diagnosis.site().flatMap(BodySite::side).stream(),
                        condition.codes().stream()
                                .filter(code -> code.code().equals(diagnosis.code()))
                                .flatMap(code -> code.side().stream()))
                .toList();
    }

    private static String inSentence(Condition condition) {
        return "\"" + condition.name() + "\"";
    }

    private static String word(ConditionSeverity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private void against(String because) {
        against.add(PlanReason.builder().because(because).build());
    }
}
