package org.openmassage.protocols.care;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.assessment.change.ChangeReport;
import org.openmassage.assessment.change.OutcomeSeries;
import org.openmassage.assessment.outcome.MeasureDirection;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;

/** What the outcomes of a course of treatment speak for: change, discharge or referral. */
final class Outcomes {
    private static final Set<ChangeDirection> NO_GAIN = Set.of(ChangeDirection.WITHIN_ERROR, ChangeDirection.WORSE);

    private final ClinicalKnowledge knowledge;
    private final CareSoFar soFar;
    private final List<Protocol> protocols;
    private final Map<NextStep, List<PlanReason>> grounds = new EnumMap<>(NextStep.class);
    private final List<String> questions = new ArrayList<>();

    Outcomes(ClinicalKnowledge knowledge, CareSoFar soFar, List<Protocol> protocols, ResponseThreshold stalledAfter) {
        this.knowledge = knowledge;
        this.soFar = soFar;
        this.protocols = protocols;
        List<OutcomeSeries> series = measures().stream().map(this::series).toList();
        boolean moved = series.stream().anyMatch(this::hasGain);
        series.stream()
                .filter(one -> !moved && isStalled(one, stalledAfter.value()))
                .forEach(one -> stalled(one, stalledAfter));
        series.forEach(this::worse);
        series.forEach(this::undecided);
        goals(series);
        visits();
        due(series);
    }

    Map<NextStep, List<PlanReason>> grounds() {
        return grounds;
    }

    List<String> questions() {
        return questions;
    }

    /** The measures of the goals, as far as the catalog has them. */
    private Set<OutcomeMeasure> measures() {
        Set<OutcomeMeasure> measures = new LinkedHashSet<>();
        soFar.plan().goals().stream()
                .flatMap(goal -> goal.measure().stream())
                .flatMap(id -> knowledge.measures().find(id).stream())
                .forEach(measures::add);
        return measures;
    }

    private OutcomeSeries series(OutcomeMeasure measure) {
        List<OutcomeScore> scores = soFar.scores().stream()
                .filter(score -> score.measure().equals(measure.id()))
                .toList();
        return OutcomeSeries.of(measure, scores, basis(measure.id()));
    }

    private ChangeBasis basis(MeasureId measure) {
        return protocols.stream()
                .flatMap(protocol -> protocol.goals().stream())
                .filter(goal -> goal.measure().equals(Optional.of(measure)))
                .flatMap(goal -> goal.population().stream())
                .findFirst()
                .map(ChangeBasis::of)
                .orElse(ChangeBasis.open());
    }

    private static Optional<ChangeDirection> direction(ChangeReport change) {
        return change.verdict().map(ChangeVerdict::verdict);
    }

    private boolean hasGain(OutcomeSeries series) {
        return series.overall()
                .flatMap(Outcomes::direction)
                .map(verdict -> !NO_GAIN.contains(verdict))
                .orElse(false);
    }

    private static boolean isStalled(OutcomeSeries series, int reassessments) {
        List<ChangeReport> changes = series.changes();
        return changes.size() >= reassessments
                && changes.subList(changes.size() - reassessments, changes.size()).stream()
                        .allMatch(change ->
                                direction(change).map(NO_GAIN::contains).orElse(false));
    }

    private void stalled(OutcomeSeries series, ResponseThreshold stalledAfter) {
        String because = series.measure().abbreviation() + " has not moved beyond its error over "
                + stalledAfter.value() + " reassessments.";
        ground(NextStep.CHANGE, ResponseGuide.by(stalledAfter, because));
        ground(
                NextStep.DISCHARGE,
                ResponseGuide.by(
                        stalledAfter, because + " Care that does not help ends, or goes back to the prescriber."));
    }

    private void worse(OutcomeSeries series) {
        series.overall()
                .flatMap(Outcomes::direction)
                .filter(verdict -> verdict == ChangeDirection.WORSE)
                .ifPresent(worse -> ground(
                        NextStep.REGRESS,
                        ResponseGuide.reason(
                                series.measure().abbreviation() + " is worse than at the first session.")));
    }

    private void undecided(OutcomeSeries series) {
        series.overall()
                .filter(change ->
                        change.verdict().isEmpty() && !change.choices().isEmpty())
                .ifPresent(change -> questions.add("For which population is the change of "
                        + series.measure().abbreviation() + " to be read? Without it the change says nothing."));
    }

    private void goals(List<OutcomeSeries> series) {
        List<Optional<Boolean>> met = soFar.plan().goals().stream()
                .filter(goal -> goal.target().isPresent())
                .map(goal -> isMet(goal, series))
                .toList();
        if (!met.isEmpty() && met.stream().allMatch(Optional.of(true)::equals)) {
            ground(NextStep.DISCHARGE, ResponseGuide.reason("Every goal that has a target is met."));
        }
    }

    private static Optional<Boolean> isMet(Goal goal, List<OutcomeSeries> series) {
        return series.stream()
                .filter(one -> goal.measure().equals(Optional.of(one.measure().id())))
                .findFirst()
                .filter(one -> !one.changes().isEmpty())
                .flatMap(one -> one.latest()
                        .flatMap(OutcomeScore::value)
                        .map(now -> isThere(now, goal.target().orElseThrow(), one.measure())));
    }

    private static boolean isThere(BigDecimal now, BigDecimal target, OutcomeMeasure measure) {
        MeasureDirection direction = measure.primary()
                .flatMap(measure::scale)
                .map(measure::directionOf)
                .orElse(measure.direction());
        int order = now.compareTo(target);
        return direction == MeasureDirection.HIGHER_IS_BETTER ? order >= 0 : order <= 0;
    }

    private void visits() {
        if (soFar.visitsLeft().equals(Optional.of(0))) {
            ground(
                    NextStep.DISCHARGE,
                    ResponseGuide.reason("The visits of the order are used up: end, or ask for a new order."));
        }
        if (soFar.visitsUsed() >= soFar.plan().plannedSessions()) {
            ground(
                    NextStep.DISCHARGE,
                    ResponseGuide.reason("The sessions of the plan are over: end, or make a new plan."));
        }
    }

    /** The plan says when to look again; no score since means that nobody did. */
    private void due(List<OutcomeSeries> series) {
        long reached = soFar.plan().reassessAtVisits().stream()
                .filter(visit -> visit <= soFar.visitsUsed())
                .count();
        series.stream()
                .filter(one -> one.changes().size() < reached)
                .forEach(one -> questions.add("A reassessment is due: what is the score of "
                        + one.measure().name() + " now?"));
    }

    private void ground(NextStep step, PlanReason reason) {
        grounds.computeIfAbsent(step, fresh -> new ArrayList<>()).add(reason);
    }
}
