package org.openmassage.assessment.progress;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.assessment.change.OutcomeSeries;
import org.openmassage.assessment.outcome.MeasureDirection;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.GoalProgress;
import org.openmassage.core.care.ProgressReport;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * How the care of an episode goes: the report as a document, the series of scores behind it, and the ways on that the
 * prescriber may choose. What should follow is the prescriber's decision: the report makes no recommendation, and no option
 * goes before another. Immutable and thread-safe.
 */
public final class ProgressReview {
    private final EpisodeData data;
    private final List<OutcomeSeries> series;
    private final Set<MeasureId> unknownMeasures;
    private final List<GoalProgress> goals;
    private final List<ProgressOption> options;
    private final ProgressReport report;

    private ProgressReview(EpisodeData data, List<OutcomeSeries> series, Set<MeasureId> unknownMeasures) {
        this.data = data;
        this.series = List.copyOf(series);
        this.unknownMeasures = Set.copyOf(unknownMeasures);
        this.goals = data.goals().stream().map(goal -> progress(goal, series)).toList();
        this.options = ProgressOptions.of(series, goals, data, visitsUsed(data));
        this.report = document(ProgressText.summary(this));
    }

    /**
     * Reviews an episode.
     *
     * @param data the part of the record that speaks of progress
     * @param measures the outcome measures
     * @return the review
     * @throws IllegalArgumentException if a basis names a population, paper or scale that its measure does not have
     */
    public static ProgressReview of(EpisodeData data, Catalog<MeasureId, OutcomeMeasure> measures) {
        Set<MeasureId> ids = new LinkedHashSet<>();
        data.scores().forEach(score -> ids.add(score.measure()));
        List<OutcomeSeries> series = new ArrayList<>();
        Set<MeasureId> unknown = new LinkedHashSet<>();
        for (MeasureId id : ids) {
            Optional<OutcomeMeasure> measure = measures.find(id);
            if (measure.isEmpty()) {
                unknown.add(id);
                continue;
            }
            series.add(OutcomeSeries.of(
                    measure.get(),
                    data.scores().stream()
                            .filter(score -> score.measure().equals(id))
                            .toList(),
                    data.bases().getOrDefault(id, ChangeBasis.open())));
        }
        return new ProgressReview(data, series, unknown);
    }

    private static int visitsUsed(EpisodeData data) {
        return Math.toIntExact(data.visits().stream()
                .filter(visit ->
                        visit.status() == VisitStatus.KEPT && data.period().contains(visit.date()))
                .count());
    }

    private static GoalProgress progress(Goal goal, List<OutcomeSeries> series) {
        GoalProgress.Builder progress = GoalProgress.builder().goal(goal);
        Optional<OutcomeSeries> measured = goal.measure()
                .flatMap(id -> series.stream()
                        .filter(one -> one.measure().id().equals(id))
                        .findFirst());
        measured.flatMap(OutcomeSeries::latest).flatMap(OutcomeScore::value).ifPresent(current -> {
            progress.current(current);
            goal.target().ifPresent(target -> {
                int order = current.compareTo(target);
                progress.met(
                        direction(measured.get().measure()) == MeasureDirection.HIGHER_IS_BETTER
                                ? order >= 0
                                : order <= 0);
            });
        });
        return progress.build();
    }

    private static MeasureDirection direction(OutcomeMeasure measure) {
        Optional<OutcomeScale> primary = measure.primary().flatMap(measure::scale);
        return primary.map(measure::directionOf).orElse(measure.direction());
    }

    private ProgressReport document(List<String> summary) {
        return ProgressReport.builder()
                .id(data.report())
                .patient(data.patient())
                .practitioner(data.practitioner())
                .prescription(data.prescription())
                .plan(data.plan())
                .writtenOn(data.writtenOn())
                .period(data.period())
                .visits(visitsUsed())
                .scores(series.stream().flatMap(one -> one.scores().stream()).toList())
                .changes(series.stream()
                        .flatMap(one -> one.changes().stream())
                        .flatMap(change -> change.verdict().stream())
                        .toList())
                .goals(goals)
                .medicationChanges(data.medicationChanges())
                .adverseReactions(data.adverseReactions())
                .summary(summary)
                .notes(data.signedNotes())
                .build();
    }

    /**
     * The report as a document, with a summary in words and without a recommendation.
     *
     * @return the report
     */
    public ProgressReport report() {
        return report;
    }

    /**
     * The report once the prescriber has chosen.
     *
     * @param choice what the prescriber chose
     * @return the report with the choice
     */
    public ProgressReport chosen(ProgressReport.Recommendation choice) {
        return report.withRecommendation(choice);
    }

    /**
     * The record that the review was made from.
     *
     * @return the data
     */
    public EpisodeData data() {
        return data;
    }

    /**
     * The series of scores.
     *
     * @return one for each measure, in the order in which the measures first appear
     */
    public List<OutcomeSeries> series() {
        return series;
    }

    /**
     * The measures that the catalog does not have; their scores are not in the report.
     *
     * @return the ids
     */
    public Set<MeasureId> unknownMeasures() {
        return unknownMeasures;
    }

    /**
     * How far the goals are reached.
     *
     * @return in the order of the plan
     */
    public List<GoalProgress> goals() {
        return goals;
    }

    /**
     * The kept visits in the days reported on.
     *
     * @return 0 or more
     */
    public int visitsUsed() {
        return visitsUsed(data);
    }

    /**
     * The ways on, for the prescriber to choose from.
     *
     * @return continue, change, discharge and refer back, always all four and in this order, each with what speaks for it
     */
    public List<ProgressOption> options() {
        return options;
    }

    /**
     * The questions that must be answered before every change has a verdict, such as which population the patient belongs to.
     *
     * @return the series whose last change is left open by its choices
     */
    public List<OutcomeSeries> undecided() {
        return series.stream()
                .filter(one -> one.overall()
                        .filter(change -> !change.choices().isEmpty())
                        .isPresent())
                .toList();
    }

    /**
     * The report as plain text for a physician.
     *
     * @param heading lines to open with, such as names and addresses, which the report itself does not hold
     * @return the text, lines ending with a line feed, at most 100 characters wide where words allow
     */
    public String text(String... heading) {
        return ProgressText.render(this, Stream.of(heading).toList());
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "ProgressReview";
    }
}
