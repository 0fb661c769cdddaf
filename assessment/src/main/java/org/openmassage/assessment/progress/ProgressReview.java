package org.openmassage.assessment.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.assessment.change.ChangeReport;
import org.openmassage.assessment.change.OutcomeSeries;
import org.openmassage.assessment.outcome.ItemAlert;
import org.openmassage.assessment.outcome.MeasureDirection;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.assessment.rom.MeasurementError;
import org.openmassage.assessment.rom.RangeOfMotionCatalogs;
import org.openmassage.assessment.specialtest.SpecialTest;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.GoalProgress;
import org.openmassage.core.care.ProgressReport;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.letter.LetterText;
import org.openmassage.core.prescription.VisitLedger;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.SpecialTestId;

/**
 * How the care of an episode goes: the report as a document, the series of scores behind it, and the ways on that the
 * prescriber may choose. What should follow is the prescriber's decision: the report makes no recommendation, and no option
 * goes before another. Immutable and thread-safe.
 */
public final class ProgressReview {
    private final EpisodeData data;
    private final Catalog<MeasureId, OutcomeMeasure> measures;
    private final List<OutcomeSeries> series;
    private final Set<MeasureId> unknownMeasures;
    private final List<FindingChange> findings;
    private final List<GoalProgress> goals;
    private final List<ProgressOption> options;
    private final ProgressReport report;

    private ProgressReview(
            EpisodeData data,
            Catalog<MeasureId, OutcomeMeasure> measures,
            List<OutcomeSeries> series,
            List<FindingChange> findings) {
        this.data = data;
        this.measures = measures;
        this.series = List.copyOf(series);
        this.findings = List.copyOf(findings);
        this.unknownMeasures = data.scores().stream()
                .map(OutcomeScore::measure)
                .filter(id -> !measures.contains(id))
                .collect(Collectors.toUnmodifiableSet());
        this.goals = data.goals().stream().map(goal -> progress(goal, series)).toList();
        this.options = ProgressOptions.of(this);
        this.report = document();
    }

    /**
     * Reviews an episode with the errors of measurement and the special tests that ship.
     *
     * @param data the part of the record that speaks of progress
     * @param measures the outcome measures
     * @return the review
     * @throws IllegalArgumentException if a basis names a population, paper or scale that its measure does not have
     */
    public static ProgressReview of(EpisodeData data, Catalog<MeasureId, OutcomeMeasure> measures) {
        return of(data, measures, RangeOfMotionCatalogs.errors(), SpecialTests.standard());
    }

    /**
     * Reviews an episode.
     *
     * @param data the part of the record that speaks of progress
     * @param measures the outcome measures
     * @param errors the errors of measurement that a change of a range of motion is held against
     * @param tests the special tests, for their names; one that is missing is called by its id
     * @return the review
     * @throws IllegalArgumentException if a basis names a population, paper or scale that its measure does not have
     */
    public static ProgressReview of(
            EpisodeData data,
            Catalog<MeasureId, OutcomeMeasure> measures,
            Catalog<RuleId, MeasurementError> errors,
            Catalog<SpecialTestId, SpecialTest> tests) {
        List<OutcomeSeries> series = new ArrayList<>();
        data.scores().stream()
                .map(OutcomeScore::measure)
                .distinct()
                .forEach(id -> measures.find(id).ifPresent(measure -> {
                    List<OutcomeScore> scores = data.scores().stream()
                            .filter(score -> score.measure().equals(id))
                            .toList();
                    bases(measure, data.bases().getOrDefault(id, ChangeBasis.open()))
                            .forEach(basis -> series.add(OutcomeSeries.of(measure, scores, basis)));
                }));
        Findings findings = new Findings(data);
        return new ProgressReview(
                data,
                measures,
                series,
                Stream.of(
                                Motions.of(data, errors),
                                findings.palpation(),
                                findings.strength(),
                                findings.specialTests(tests),
                                findings.pain(),
                                findings.symptoms())
                        .flatMap(List::stream)
                        .toList());
    }

    /** A measure without a total, as KOOS, is followed on each of its scales, unless one is named. */
    private static List<ChangeBasis> bases(OutcomeMeasure measure, ChangeBasis basis) {
        return measure.isScored()
                        && measure.primary().isEmpty()
                        && basis.scale().isEmpty()
                ? measure.scales().stream()
                        .map(scale -> basis.withScale(scale.id()))
                        .toList()
                : List.of(basis);
    }

    private int visits(VisitStatus status) {
        return Math.toIntExact(data.visits().stream()
                .filter(visit -> visit.status() == status && data.period().contains(visit.date()))
                .count());
    }

    private static GoalProgress progress(Goal goal, List<OutcomeSeries> series) {
        GoalProgress.Builder progress = GoalProgress.builder().goal(goal);
        List<OutcomeSeries> measured = series.stream()
                .filter(one -> goal.measure().filter(one.measure().id()::equals).isPresent())
                .toList();
        if (measured.size() != 1) {
            // Not measured; or a measure without a total, where the goal does not say which scale it means.
            return progress.build();
        }
        OutcomeSeries one = measured.get(0);
        one.latest().flatMap(one::valueOf).ifPresent(current -> {
            progress.current(current);
            goal.target().ifPresent(target -> {
                int order = current.compareTo(target);
                progress.met(direction(one) == MeasureDirection.HIGHER_IS_BETTER ? order >= 0 : order <= 0);
            });
        });
        return progress.build();
    }

    private static MeasureDirection direction(OutcomeSeries series) {
        return series.scale()
                .map(series.measure()::directionOf)
                .orElse(series.measure().direction());
    }

    private ProgressReport document() {
        return ProgressReport.builder()
                .id(data.report())
                .patient(data.patient())
                .practitioner(data.practitioner())
                .prescription(data.prescription())
                .plan(data.plan())
                .writtenOn(data.writtenOn())
                .period(data.period())
                .visits(visitsKept())
                .visitsCanceled(visitsCanceled())
                .visitsMissed(visitsMissed())
                .visitsOrdered(data.ledger().flatMap(VisitLedger::prescribed))
                .visitsUsed(data.ledger().map(VisitLedger::used))
                .scores(Stream.concat(
                                series.stream().flatMap(one -> one.scores().stream()),
                                data.scores().stream().filter(score -> measures.contains(score.measure())))
                        .distinct()
                        .toList())
                .changes(series.stream()
                        .flatMap(one -> one.changes().stream())
                        .flatMap(change -> change.verdict().stream())
                        .toList())
                .findings(findings)
                .goals(goals)
                .medicationChanges(data.medicationChanges())
                .adverseReactions(data.adverseReactions())
                .summary(ProgressSections.of(this).stream()
                        .map(section -> section.heading().orElseThrow() + ": "
                                + Stream.of(section.paragraphs(), section.bullets())
                                        .flatMap(List::stream)
                                        .collect(Collectors.joining(" ")))
                        .toList())
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
     * The findings, before and after.
     *
     * @return ranges of motion, palpation, strength, special tests, pain and symptoms, in this order
     */
    public List<FindingChange> findings() {
        return findings;
    }

    /**
     * The kept visits in the days reported on.
     *
     * @return 0 or more
     */
    public int visitsKept() {
        return visits(VisitStatus.KEPT);
    }

    /**
     * The visits in the days reported on that were called off.
     *
     * @return 0 or more
     */
    public int visitsCanceled() {
        return visits(VisitStatus.CANCELED);
    }

    /**
     * The visits in the days reported on that the person missed.
     *
     * @return 0 or more
     */
    public int visitsMissed() {
        return visits(VisitStatus.NO_SHOW);
    }

    /**
     * Whether the measures tell different stories: better by one, worse by another. Which of them counts more is not for a
     * report to say.
     *
     * @return a sentence that names them; empty where they do not disagree
     */
    public Optional<String> disagreement() {
        List<String> better = names(Set.of(ChangeDirection.IMPROVED, ChangeDirection.MEANINGFULLY_IMPROVED));
        List<String> worse = names(Set.of(ChangeDirection.WORSE));
        return better.isEmpty() || worse.isEmpty()
                ? Optional.empty()
                : Optional.of("The measures disagree: better by " + String.join(", ", better) + "; worse by "
                        + String.join(", ", worse) + ". Which of them counts more is yours to judge.");
    }

    private List<String> names(Set<ChangeDirection> verdicts) {
        return series.stream()
                .filter(one -> one.overall()
                        .flatMap(ChangeReport::verdict)
                        .filter(verdict -> verdicts.contains(verdict.verdict()))
                        .isPresent())
                .map(ProgressReview::shortName)
                .toList();
    }

    static String shortName(OutcomeSeries series) {
        String scale = series.scale().map(OutcomeScale::id).orElse("");
        return series.measure().abbreviation()
                + (Optional.of(scale).equals(series.measure().primary()) || scale.isEmpty() ? "" : " " + scale);
    }

    String nameOf(MeasureId id) {
        return measures.find(id)
                .map(measure -> measure.name() + " (" + measure.abbreviation() + ")")
                .orElse(id.value());
    }

    /** What the measure advises where an alert is raised. */
    String adviceOf(MeasureId id, String alert) {
        return measures.find(id).stream()
                .flatMap(measure -> measure.alerts().stream())
                .filter(known -> known.id().equals(alert))
                .map(ItemAlert::message)
                .findFirst()
                .orElse("an answer wants attention (" + alert + ").");
    }

    String abbreviationOf(MeasureId id) {
        return measures.find(id).map(OutcomeMeasure::abbreviation).orElse(id.value());
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
     * The report in parts, the ways on the last of them.
     *
     * @return the parts, for a letter or a page
     */
    public List<LetterSection> sections() {
        return Stream.concat(ProgressSections.of(this).stream(), Stream.of(ProgressSections.options(this)))
                .toList();
    }

    /**
     * The report as plain text for a physician.
     *
     * @param heading lines to open with, such as names and addresses, which the report itself does not hold
     * @return the text, as {@link LetterText} writes it
     */
    public String text(String... heading) {
        StringBuilder text = new StringBuilder("PROGRESS REPORT\n");
        Stream.of(heading).forEach(line -> text.append(line).append('\n'));
        return text.append("Written on ")
                .append(data.writtenOn())
                .append("\n\n")
                .append(LetterText.sections(sections()))
                .append("\nSigned notes it rests on: ")
                .append(data.signedNotes().size())
                .append('\n')
                .toString();
    }

    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "ProgressReview";
    }
}
