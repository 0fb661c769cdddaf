package org.openmassage.assessment.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.assessment.change.ChangeReport;
import org.openmassage.assessment.change.OutcomeSeries;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.assessment.outcome.ScoreUnit;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.GoalProgress;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.FindingChange;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.note.AdverseReaction;
import org.openmassage.core.note.MedicationChange;
import org.openmassage.core.prescription.VisitLedger;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.SymptomId;

/**
 * Puts a review into words. What the record does not hold is said to be missing: nothing is filled in, and silence is not
 * read as a good sign.
 */
final class ProgressSections {
    private final ProgressReview review;
    private final EpisodeData data;

    private ProgressSections(ProgressReview review) {
        this.review = review;
        this.data = review.data();
    }

    /** The parts that tell how the care went, the ways on not among them. */
    static List<LetterSection> of(ProgressReview review) {
        ProgressSections words = new ProgressSections(review);
        List<LetterSection> sections = new ArrayList<>();
        sections.add(LetterSection.of("Visits", words.visits()));
        sections.add(section("Goals", review.goals().stream().map(words::goal).toList(), "No goal was set."));
        sections.add(words.outcomes());
        sections.add(words.findings("Range of motion", FindingChange.Kind.RANGE_OF_MOTION, "Not measured."));
        sections.add(words.findings("Palpation", FindingChange.Kind.PALPATION, "Not recorded."));
        sections.add(words.findings("Strength", FindingChange.Kind.STRENGTH, "Not measured."));
        sections.add(words.findings("Special tests", FindingChange.Kind.SPECIAL_TEST, "Not recorded."));
        sections.add(words.findings("Pain", FindingChange.Kind.PAIN, "Not recorded."));
        sections.add(words.wellbeing());
        sections.add(section(
                "Medication",
                review.data().medicationChanges().stream()
                        .map(ProgressSections::medication)
                        .toList(),
                "No change is recorded."));
        sections.add(section(
                "Unwanted reactions",
                review.data().adverseReactions().stream()
                        .map(ProgressSections::reaction)
                        .toList(),
                "None is recorded."));
        return sections;
    }

    /** The ways on, each with what speaks for it. */
    static LetterSection options(ProgressReview review) {
        return LetterSection.builder()
                .heading("For you to choose")
                .addParagraphs("This report makes no recommendation. What the record says for each way on:")
                .bullets(review.options().stream()
                        .map(option -> "[ ] " + Findings.word(option.option())
                                + (option.grounds().isEmpty() ? "" : ": " + String.join("; ", option.grounds())))
                        .toList())
                .build();
    }

    static LetterSection section(String heading, List<String> bullets, String otherwise) {
        return bullets.isEmpty()
                ? LetterSection.of(heading, otherwise)
                : LetterSection.builder().heading(heading).bullets(bullets).build();
    }

    private String visits() {
        List<String> parts = new ArrayList<>();
        Optional<VisitLedger> ledger = data.ledger();
        parts.add("Ordered: "
                + ledger.map(counted ->
                                counted.prescribed().map(String::valueOf).orElse("without a number"))
                        .orElse("not known"));
        ledger.ifPresent(counted -> {
            parts.add("used of the order: " + counted.used());
            if (counted.priorElsewhere() > 0) {
                parts.add("used elsewhere: " + counted.priorElsewhere());
            }
            counted.remaining().ifPresent(left -> parts.add("left: " + left));
            counted.expires().ifPresent(day -> parts.add("good through " + day));
        });
        return String.join("; ", parts) + "."
                + data.period().start().map(day -> " From " + day).orElse(" Up")
                + " to " + data.period().end().orElse(data.writtenOn()) + ": kept " + review.visitsKept()
                + ", canceled "
                + review.visitsCanceled() + ", missed " + review.visitsMissed() + "."
                + (review.visitsKept() == 0 ? " No visit was kept in these days." : "");
    }

    private LetterSection outcomes() {
        List<String> bullets = new ArrayList<>();
        review.series().forEach(series -> bullets.add(series(series)));
        Stream.concat(data.goals().stream().flatMap(goal -> goal.measure().stream()), data.bases().keySet().stream())
                .distinct()
                .filter(id -> data.scores().stream()
                        .noneMatch(score -> score.measure().equals(id)))
                .forEach(id -> bullets.add(review.nameOf(id) + ": not measured."));
        LetterSection.Builder section = LetterSection.builder().heading("Outcome measures");
        review.disagreement().ifPresent(section::addParagraphs);
        if (!review.unknownMeasures().isEmpty()) {
            section.addParagraphs("Scores of unknown measures were left out: "
                    + review.unknownMeasures().stream()
                            .map(MeasureId::value)
                            .sorted()
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return bullets.isEmpty()
                ? section.addParagraphs("Not measured.").build()
                : section.bullets(bullets).build();
    }

    private LetterSection findings(String heading, FindingChange.Kind kind, String otherwise) {
        return section(
                heading,
                review.findings().stream()
                        .filter(finding -> finding.kind() == kind)
                        .map(ProgressSections::finding)
                        .toList(),
                otherwise);
    }

    private LetterSection wellbeing() {
        List<String> bullets = new ArrayList<>();
        review.findings().stream()
                .filter(finding -> finding.kind() == FindingChange.Kind.SYMPTOM)
                .forEach(finding -> bullets.add(finding(finding)));
        notAsked(EpisodeData.SLEEPLESSNESS, "Sleep").ifPresent(bullets::add);
        notAsked(EpisodeData.FATIGUE, "Energy").ifPresent(bullets::add);
        return LetterSection.builder()
                .heading("Sleep and energy")
                .bullets(bullets)
                .build();
    }

    private Optional<String> notAsked(SymptomId symptom, String what) {
        return review.findings().stream()
                        .anyMatch(finding -> finding.kind() == FindingChange.Kind.SYMPTOM
                                && finding.subject().startsWith(symptom.value()))
                ? Optional.empty()
                : Optional.of(what + ": not asked.");
    }

    static String finding(FindingChange finding) {
        List<String> readings = new ArrayList<>();
        finding.before()
                .ifPresent(before ->
                        readings.add(before + " on " + finding.beforeOn().orElseThrow()));
        finding.after()
                .ifPresent(
                        after -> readings.add(after + " on " + finding.afterOn().orElseThrow()));
        String verdict = switch (finding.verdict()) {
            case INCREASED -> "more, beyond the error of measurement";
            case DECREASED -> "less, beyond the error of measurement";
            case WITHIN_ERROR -> "within the error of measurement";
            case CANNOT_TELL -> "no verdict";
            case NO_BASELINE -> "no baseline";
            case NOT_EXAMINED_AGAIN -> "not examined again";
            case NOT_EXAMINED -> "not examined";
            case BETTER -> "a better grade";
            case WORSE -> "a worse grade";
            case CHANGED, SAME -> Findings.word(finding.verdict());
        };
        return finding.subject() + ": " + (readings.isEmpty() ? "" : String.join("; ", readings) + "; ") + verdict
                + finding.because().map(reason -> " (" + reason + ")").orElse("") + ".";
    }

    private static String medication(MedicationChange change) {
        String what = change.text()
                .or(() -> change.medicationClass()
                        .map(medication -> medication.value().replace('-', ' ')))
                .orElse("a medication that is not named");
        return Findings.word(change.direction()) + ": " + what;
    }

    private static String reaction(AdverseReaction reaction) {
        return reaction.on().map(day -> day + ", ").orElse("") + Findings.word(reaction.severity()) + ": "
                + reaction.description()
                + reaction.action().map(action -> "; done: " + action).orElse("");
    }

    private static String series(OutcomeSeries series) {
        StringBuilder text = new StringBuilder(name(series)).append(": ");
        List<String> points = new ArrayList<>();
        series.scores().forEach(score -> points.add(score.on() + " " + value(series, score)));
        text.append(points.isEmpty() ? "no score could be given" : String.join("; ", points))
                .append('.');
        series.overall().ifPresent(change -> text.append(' ').append(change(change)));
        if (points.size() == 1) {
            text.append(" Measured once: no change can be told.");
        }
        if (!series.notScored().isEmpty()) {
            text.append(" Filled in but not scoreable: ")
                    .append(series.notScored().size())
                    .append('.');
        }
        return text.toString();
    }

    static String name(OutcomeSeries series) {
        String name = series.measure().name() + " (" + series.measure().abbreviation() + ")";
        boolean part = series.scale().isPresent()
                && !series.scale().map(OutcomeScale::id).equals(series.measure().primary());
        return part ? name + ", " + series.scale().orElseThrow().name() : name;
    }

    static String value(OutcomeSeries series, OutcomeScore score) {
        OutcomeScale scale = series.scale().orElseThrow();
        String unit = switch (scale.unit()) {
            case PERCENT -> " %";
            case MILLIMETERS -> " mm";
            case DAYS -> " days";
            case POINTS -> "/" + plain(scale.range().to());
        };
        boolean whole = Optional.of(scale.id()).equals(series.measure().primary());
        return plain(series.valueOf(score).orElseThrow())
                + unit
                + (whole && scale.unit() == ScoreUnit.POINTS
                        ? score.percent()
                                .map(percent -> " (" + plain(percent) + " %)")
                                .orElse("")
                        : "")
                + (whole
                        ? score.band()
                                .map(band -> ", " + band.replace('-', ' '))
                                .orElse("")
                        : "");
    }

    private static String change(ChangeReport change) {
        String size = "Change since the first: " + signed(change.difference())
                + change.percentOfBaseline()
                        .map(percent -> " (" + signed(percent) + " % of baseline)")
                        .orElse("");
        if (change.verdict().isEmpty()) {
            return size
                    + (change.choices().isEmpty()
                            ? "; no confirmed threshold says what it means."
                            : "; what it means depends on the population, paper or unit, which is to be chosen.");
        }
        ChangeVerdict verdict = change.verdict().get();
        boolean errorUnknown = verdict.verdict() == ChangeDirection.WITHIN_ERROR
                && change.exceedsMdc().isEmpty();
        return size + ": "
                + (errorUnknown ? "below what is known to matter" : Findings.word(verdict.verdict()))
                + " ("
                + reached("minimal detectable change", change.exceedsMdc()) + "; "
                + reached("minimal important difference", change.exceedsMcid()) + sources(verdict) + ").";
    }

    private static String sources(ChangeVerdict verdict) {
        List<String> sources = verdict.thresholds().stream()
                .map(ChangeThreshold::citation)
                .flatMap(Optional::stream)
                .map(CitationId::value)
                .distinct()
                .toList();
        return sources.isEmpty() ? "" : "; " + String.join(", ", sources);
    }

    private static String reached(String what, Optional<Boolean> reached) {
        return what + (reached.isEmpty() ? " not known" : reached.get() ? " reached" : " not reached");
    }

    private String goal(GoalProgress progress) {
        Goal goal = progress.goal();
        String state =
                progress.met().isEmpty() ? "cannot be told" : progress.met().get() ? "met" : "not met";
        return goal(goal, progress.current()) + ": " + state + ".";
    }

    private String goal(Goal goal, Optional<BigDecimal> current) {
        List<String> numbers = new ArrayList<>();
        goal.baseline().ifPresent(value -> numbers.add("from " + plain(value)));
        goal.target().ifPresent(value -> numbers.add("to " + plain(value)));
        goal.measure()
                .ifPresent(id ->
                        numbers.add(current.map(value -> "now " + plain(value)).orElse("not measured")));
        String measure = goal.measure()
                .map(id -> " (" + review.abbreviationOf(id)
                        + (numbers.isEmpty() ? "" : " " + String.join(", ", numbers)) + ")")
                .orElse("");
        return goal.what() + measure + goal.by().map(day -> ", by " + day).orElse("");
    }

    static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + plain(value);
    }
}
