package org.openmassage.protocols.planning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmassage.assessment.outcome.MeasureDirection;
import org.openmassage.assessment.outcome.MeasureThreshold;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolGoal;

/**
 * Sets targets: the first score, bettered by the difference that matters to people in the protocol's population; where the
 * error of measurement in that population is larger, by that, so that reaching the target means something.
 */
final class GoalSetting {
    private final ClinicalKnowledge knowledge;
    private final PlanningRequest request;
    private final Protocol protocol;
    private final List<PlanReason> reasons = new ArrayList<>();

    GoalSetting(ClinicalKnowledge knowledge, PlanningRequest request, Protocol protocol) {
        this.knowledge = knowledge;
        this.request = request;
        this.protocol = protocol;
    }

    List<Goal> goals() {
        return protocol.goals().stream().map(this::goal).toList();
    }

    List<PlanReason> reasons() {
        return reasons;
    }

    private Goal goal(ProtocolGoal goal) {
        Optional<OutcomeScore> first = goal.measure().flatMap(this::firstScore);
        Optional<OutcomeMeasure> measure = goal.measure().flatMap(knowledge.measures()::find);
        Optional<MeasureThreshold> threshold = measure.flatMap(known -> threshold(known, goal));
        Optional<BigDecimal> target = first.flatMap(OutcomeScore::value)
                .flatMap(score -> threshold.map(difference -> target(score, measure.orElseThrow(), difference)));
        goal.measure().ifPresent(id -> explain(id, first, threshold));
        return Goal.builder()
                .what(goal.what())
                .measure(goal.measure())
                .baseline(first.flatMap(OutcomeScore::value))
                .target(target)
                .by(request.startOn().plusWeeks(goal.byWeek()))
                .build();
    }

    private Optional<OutcomeScore> firstScore(MeasureId measure) {
        return request.baseline().stream()
                .filter(score -> score.measure().equals(measure) && score.scoreable())
                .filter(score -> !score.on().isAfter(request.startOn()))
                .max(Comparator.comparing(OutcomeScore::on));
    }

    /** Only a threshold of the goal's own population counts: one that was found in other people would look exact. */
    private static Optional<MeasureThreshold> threshold(OutcomeMeasure measure, ProtocolGoal goal) {
        List<MeasureThreshold> fitting = measure.thresholds().stream()
                .filter(threshold ->
                        threshold.scale().isEmpty() || threshold.scale().equals(measure.primary()))
                .filter(threshold -> goal.population()
                        .map(threshold.population().id()::equals)
                        .orElse(false))
                .toList();
        return largest(fitting, ChangeThreshold.Unit.POINTS)
                .or(() -> largest(fitting, ChangeThreshold.Unit.PERCENT_OF_BASELINE));
    }

    private static Optional<MeasureThreshold> largest(List<MeasureThreshold> fitting, ChangeThreshold.Unit unit) {
        List<MeasureThreshold> ofUnit =
                fitting.stream().filter(threshold -> threshold.unit() == unit).toList();
        boolean anyMcid = ofUnit.stream().anyMatch(threshold -> threshold.kind() == ChangeThreshold.Kind.MCID);
        return anyMcid ? ofUnit.stream().max(Comparator.comparing(MeasureThreshold::value)) : Optional.empty();
    }

    /** Better by the difference, and never beyond the end of the scale. */
    private static BigDecimal target(BigDecimal score, OutcomeMeasure measure, MeasureThreshold difference) {
        Optional<OutcomeScale> scale = measure.primary().flatMap(measure::scale);
        boolean down = scale.map(measure::directionOf).orElse(measure.direction()) == MeasureDirection.HIGHER_IS_WORSE;
        BigDecimal points = difference.unit() == ChangeThreshold.Unit.POINTS
                ? difference.value()
                : score.multiply(difference.value()).movePointLeft(2);
        BigDecimal better = down ? score.subtract(points) : score.add(points);
        return scale.map(OutcomeScale::range)
                .map(range -> better.max(range.from()).min(range.to()))
                .orElse(better);
    }

    private void explain(MeasureId measure, Optional<OutcomeScore> first, Optional<MeasureThreshold> threshold) {
        PlanReason.Builder reason = PlanReason.builder().protocol(protocol.id());
        if (first.isEmpty()) {
            reasons.add(reason.because("No first score of " + measure + " is there: take it, then set the target.")
                    .build());
        } else if (threshold.isEmpty()) {
            reasons.add(reason.because("No threshold of " + measure
                            + " was found in such patients: the target is left to the therapist.")
                    .build());
        } else {
            MeasureThreshold used = threshold.get();
            String kind = used.kind() == ChangeThreshold.Kind.MCID
                    ? "the smallest difference that matters to people"
                    : "the error of measurement, which is larger than the smallest difference that matters";
            reasons.add(reason.because(
                            "The target of " + measure + " is " + used.value().toPlainString()
                                    + (used.unit() == ChangeThreshold.Unit.POINTS ? " points" : " percent")
                                    + " better than the first score: " + kind + " in "
                                    + used.population().name() + ".")
                    .addAllCitations(used.citations())
                    .build());
        }
    }
}
