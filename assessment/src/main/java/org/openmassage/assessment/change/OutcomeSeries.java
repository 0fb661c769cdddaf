package org.openmassage.assessment.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.core.finding.OutcomeScore;

/**
 * The scores of one measure over time, each later one compared with the first. Immutable and thread-safe.
 */
public final class OutcomeSeries {
    private final OutcomeMeasure measure;
    private final Optional<OutcomeScale> scale;
    private final List<OutcomeScore> scores;
    private final List<ChangeReport> changes;
    private final List<LocalDate> notScored;

    private OutcomeSeries(
            OutcomeMeasure measure,
            Optional<OutcomeScale> scale,
            List<OutcomeScore> scores,
            List<ChangeReport> changes,
            List<LocalDate> notScored) {
        this.measure = measure;
        this.scale = scale;
        this.scores = List.copyOf(scores);
        this.changes = List.copyOf(changes);
        this.notScored = List.copyOf(notScored);
    }

    /**
     * Puts scores in the order of time and compares each with the first.
     *
     * @param measure the measure
     * @param scores its scores, in any order; those that could not be given are set aside
     * @param basis the thresholds to hold the changes against
     * @return the series
     * @throws IllegalArgumentException if a score belongs to another measure, or as
     *     {@link OutcomeChange#between(OutcomeMeasure, OutcomeScore, OutcomeScore, ChangeBasis)} says
     */
    public static OutcomeSeries of(OutcomeMeasure measure, List<OutcomeScore> scores, ChangeBasis basis) {
        List<OutcomeScore> given = new ArrayList<>();
        List<LocalDate> notScored = new ArrayList<>();
        for (OutcomeScore score :
                scores.stream().sorted(Comparator.comparing(OutcomeScore::on)).toList()) {
            if (!score.measure().equals(measure.id())) {
                throw new IllegalArgumentException("scores: must be scores of the measure");
            }
            if (hasValue(measure, score, basis)) {
                given.add(score);
            } else {
                notScored.add(score.on());
            }
        }
        List<ChangeReport> changes = given.stream()
                .skip(1)
                .map(score -> OutcomeChange.between(measure, given.get(0), score, basis))
                .toList();
        return new OutcomeSeries(
                measure, basis.scale().or(measure::primary).flatMap(measure::scale), given, changes, notScored);
    }

    private static boolean hasValue(OutcomeMeasure measure, OutcomeScore score, ChangeBasis basis) {
        if (!measure.isScored()) {
            return false;
        }
        boolean primary = basis.scale().isEmpty() || basis.scale().equals(measure.primary());
        return primary
                ? score.value().isPresent()
                : score.subscales().containsKey(basis.scale().orElseThrow());
    }

    /**
     * The measure.
     *
     * @return the measure
     */
    public OutcomeMeasure measure() {
        return measure;
    }

    /**
     * The scale that is followed.
     *
     * @return the scale of the basis or else the primary one; empty where the measure has no total and none was named
     */
    public Optional<OutcomeScale> scale() {
        return scale;
    }

    /**
     * What a score says on the scale that is followed.
     *
     * @param score a score of this series
     * @return its value, in the unit of the scale
     */
    public Optional<BigDecimal> valueOf(OutcomeScore score) {
        return scale.flatMap(followed -> Optional.of(followed.id()).equals(measure.primary())
                ? score.value()
                : Optional.ofNullable(score.subscales().get(followed.id())));
    }

    /**
     * The scores.
     *
     * @return in the order of time; the first is the baseline
     */
    public List<OutcomeScore> scores() {
        return scores;
    }

    /**
     * The changes since the baseline.
     *
     * @return one for each score but the first, in the order of time
     */
    public List<ChangeReport> changes() {
        return changes;
    }

    /**
     * The first score.
     *
     * @return the baseline, if there is a score
     */
    public Optional<OutcomeScore> baseline() {
        return scores.stream().findFirst();
    }

    /**
     * The last score.
     *
     * @return the latest, if there is a score
     */
    public Optional<OutcomeScore> latest() {
        return scores.isEmpty() ? Optional.empty() : Optional.of(scores.get(scores.size() - 1));
    }

    /**
     * The change from the first score to the last.
     *
     * @return the report, if there are two scores
     */
    public Optional<ChangeReport> overall() {
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    /**
     * The days on which the measure was filled in and could not be scored.
     *
     * @return the days, in order
     */
    public List<LocalDate> notScored() {
        return notScored;
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "OutcomeSeries";
    }
}
