package org.openmassage.assessment.progress;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openmassage.assessment.change.ChangeReport;
import org.openmassage.assessment.change.OutcomeSeries;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.assessment.outcome.ScoreUnit;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.GoalProgress;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.CitationId;

/** Puts a review into words. */
final class ProgressText {
    private static final int WIDTH = 100;

    private ProgressText() {}

    /** The paragraphs of the report. */
    static List<String> summary(ProgressReview review) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(visits(review));
        review.series().forEach(series -> paragraphs.add(series(series)));
        review.goals().forEach(goal -> paragraphs.add(goal(goal, review.series())));
        if (!review.unknownMeasures().isEmpty()) {
            paragraphs.add("Scores of unknown measures were left out: "
                    + String.join(
                            ", ",
                            review.unknownMeasures().stream()
                                    .map(id -> id.value())
                                    .sorted()
                                    .toList())
                    + ".");
        }
        return paragraphs;
    }

    /** The whole report as plain text. */
    static String render(ProgressReview review, List<String> heading) {
        StringBuilder text = new StringBuilder();
        text.append("PROGRESS REPORT\n");
        heading.forEach(line -> text.append(line).append('\n'));
        text.append("Written on ").append(review.data().writtenOn()).append("\n\n");
        review.report().summary().forEach(paragraph -> wrap(text, "", paragraph));
        if (!review.data().adverseReactions().isEmpty()) {
            wrap(text, "", "Unwanted reactions:");
            review.data().adverseReactions().forEach(reaction -> wrap(text, "- ", reaction.description()));
        }
        text.append("\nFOR THE PRESCRIBER TO CHOOSE\n");
        for (ProgressOption option : review.options()) {
            String name = option.option().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            wrap(text, "[ ] ", name + (option.grounds().isEmpty() ? "" : ": " + String.join("; ", option.grounds())));
        }
        text.append("\nThis report makes no recommendation. Signed notes it rests on: ")
                .append(review.data().signedNotes().size())
                .append('\n');
        return text.toString();
    }

    private static String visits(ProgressReview review) {
        EpisodeData data = review.data();
        long missed = data.visits().stream()
                .filter(visit ->
                        visit.status() != VisitStatus.KEPT && data.period().contains(visit.date()))
                .count();
        return "Visits kept: " + review.visitsUsed()
                + data.visitsPrescribed()
                        .map(prescribed -> " of " + prescribed + " prescribed")
                        .orElse("")
                + (missed == 0 ? "" : "; canceled or missed: " + missed)
                + "."
                + (data.medicationChanges().isEmpty()
                        ? ""
                        : " Changes of medication: " + data.medicationChanges().size() + ".");
    }

    private static String series(OutcomeSeries series) {
        StringBuilder text = new StringBuilder(series.measure().name())
                .append(" (")
                .append(series.measure().abbreviation())
                .append("): ");
        List<String> points = new ArrayList<>();
        series.scores().forEach(score -> points.add(score.on() + " " + value(series, score)));
        text.append(points.isEmpty() ? "no score could be given" : String.join("; ", points))
                .append('.');
        series.overall().ifPresent(change -> text.append(' ').append(change(change)));
        if (!series.notScored().isEmpty()) {
            text.append(" Filled in but not scoreable: ")
                    .append(series.notScored().size())
                    .append('.');
        }
        return text.toString();
    }

    private static String value(OutcomeSeries series, OutcomeScore score) {
        Optional<OutcomeScale> scale = series.measure().primary().flatMap(series.measure()::scale);
        if (score.value().isEmpty() || scale.isEmpty()) {
            List<String> parts = new ArrayList<>();
            score.subscales().forEach((id, value) -> parts.add(id + " " + value.toPlainString()));
            return String.join(", ", parts);
        }
        String unit = switch (scale.get().unit()) {
            case PERCENT -> " %";
            case MILLIMETERS -> " mm";
            case DAYS -> " days";
            case POINTS -> "/" + plain(scale.get().range().to());
        };
        return plain(score.value().get())
                + unit
                + (scale.get().unit() == ScoreUnit.POINTS
                        ? score.percent()
                                .map(percent -> " (" + plain(percent) + " %)")
                                .orElse("")
                        : "")
                + score.band().map(band -> ", " + band.replace('-', ' ')).orElse("");
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
                            : "; what it means depends on the population or paper, which is to be chosen.");
        }
        ChangeVerdict verdict = change.verdict().get();
        return size + ": " + verdict.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + " (" + yes("minimal detectable change", change.exceedsMdc()) + "; "
                + yes("minimal important difference", change.exceedsMcid()) + sources(verdict) + ").";
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

    private static String yes(String what, Optional<Boolean> reached) {
        return what + (reached.isEmpty() ? " not known" : reached.get() ? " reached" : " not reached");
    }

    private static String goal(GoalProgress progress, List<OutcomeSeries> series) {
        Goal goal = progress.goal();
        String state =
                progress.met().isEmpty() ? "cannot be told" : progress.met().get() ? "met" : "not met";
        List<String> numbers = new ArrayList<>();
        goal.baseline().ifPresent(value -> numbers.add("from " + plain(value)));
        goal.target().ifPresent(value -> numbers.add("to " + plain(value)));
        progress.current().ifPresent(value -> numbers.add("now " + plain(value)));
        String measure = goal.measure()
                .map(id -> series.stream()
                        .filter(one -> one.measure().id().equals(id))
                        .findFirst()
                        .map(one -> one.measure().abbreviation())
                        .orElse(id.value()))
                .map(name -> " (" + name + (numbers.isEmpty() ? "" : " " + String.join(", ", numbers)) + ")")
                .orElse("");
        return "Goal: " + goal.what() + measure
                + goal.by().map(day -> ", by " + day).orElse("") + ": " + state + ".";
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    private static String signed(BigDecimal value) {
        return (value.signum() > 0 ? "+" : "") + plain(value);
    }

    private static void wrap(StringBuilder text, String indent, String paragraph) {
        StringBuilder line = new StringBuilder(indent);
        String rest = " ".repeat(indent.length());
        for (String word : paragraph.split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line = new StringBuilder(rest);
            }
            if (line.length() > rest.length()) {
                line.append(' ');
            }
            line.append(word);
        }
        text.append(line).append('\n');
    }
}
