package org.openmassage.assessment.outcome;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.vocabulary.CitationId;

/**
 * Scores an answered outcome measure by the measure's own data. It never guesses: with too few answers there is no
 * score but a reason, and how many answers are missing; an answer that an item does not allow is an error that names
 * the item. Pro-rating shows in the trace. Alerts are raised whatever the score is. Stateless and thread-safe.
 */
public final class OutcomeScoring {
    /** The reason where a scale has fewer answers than its rule asks for. */
    public static final String TOO_FEW_ANSWERS = "too-few-answers";
    /** The reason where the measure is only named, for instance because its formula is licensed. */
    public static final String NOT_SCORED = "named-not-scored";

    private OutcomeScoring() {}

    /**
     * Holds the answers against the measure without scoring them.
     *
     * @param measure the measure
     * @param response the answers
     * @return errors {@code outcome.measure}, {@code outcome.version}, {@code outcome.item-count} and
     *     {@code outcome.item-range}; empty if the answers fit. Missing answers are no error
     */
    public static Issues check(OutcomeMeasure measure, OutcomeResponse response) {
        List<Issue> issues = new ArrayList<>();
        if (!response.measure().equals(measure.id())) {
            issues.add(error("outcome.measure", "/measure", "the answers belong to another measure"));
        }
        if (response.version().isPresent()
                && measure.version().isPresent()
                && !response.version().equals(measure.version())) {
            issues.add(error("outcome.version", "/version", "the answers belong to another version of the measure"));
        }
        if (!measure.isScored() && measure.items().isEmpty()) {
            return Issues.of(issues);
        }
        if (response.items().size() != measure.items().size()) {
            issues.add(error(
                    "outcome.item-count",
                    "/items",
                    "the measure " + measure.id().value() + " has "
                            + measure.items().size() + " items; leave an empty place where one was not answered"));
            return Issues.of(issues);
        }
        for (int i = 0; i < measure.items().size(); i++) {
            OutcomeItem item = measure.items().get(i);
            if (response.items().get(i).map(answer -> !item.allows(answer)).orElse(false)) {
                issues.add(error(
                        "outcome.item-range",
                        "/items/" + i,
                        "item " + item.id() + " of " + measure.id().value() + " must be " + allowed(item)));
            }
        }
        return Issues.of(issues);
    }

    /**
     * Scores the answers.
     *
     * @param measure the measure
     * @param response the answers, dated
     * @return the score with its band, its subscales, the alerts and the trace; or, where it is not scoreable, the
     *     reason, with the alerts all the same
     * @throws InvalidResponseException if {@link #check} finds an error
     */
    public static OutcomeScore score(OutcomeMeasure measure, OutcomeResponse response) {
        Issues issues = check(measure, response);
        if (issues.hasErrors()) {
            throw new InvalidResponseException(issues);
        }
        OutcomeScore.Builder score = OutcomeScore.builder()
                .measure(measure.id())
                .on(response.on())
                .answered(response.answered())
                .items(
                        measure.items().isEmpty()
                                ? response.items().size()
                                : measure.items().size());
        Set<CitationId> citations = new LinkedHashSet<>(measure.citations());
        raiseAlerts(measure, response, score, citations);
        if (!measure.isScored()) {
            return score.scoreable(false)
                    .reason(NOT_SCORED)
                    .addTrace("the measure is named but not scored")
                    .addAllCitations(citations)
                    .build();
        }
        ScaleScores scales = ScaleScores.of(measure, response);
        score.addAllTrace(scales.trace());
        for (Map.Entry<String, Ratio> entry : scales.values().entrySet()) {
            OutcomeScale scale = measure.scale(entry.getKey()).orElseThrow();
            if (measure.primary().filter(scale.id()::equals).isPresent()) {
                finish(scale, entry.getValue(), score, citations);
            } else {
                score.putSubscales(scale.id(), entry.getValue().rounded(scale.decimals()));
            }
        }
        boolean scoreable = measure.primary()
                .map(primary -> scales.values().containsKey(primary))
                .orElseGet(() -> !scales.values().isEmpty());
        return score.scoreable(scoreable)
                .reason(scoreable ? Optional.empty() : Optional.of(TOO_FEW_ANSWERS))
                .addAllCitations(citations)
                .build();
    }

    private static void finish(OutcomeScale scale, Ratio value, OutcomeScore.Builder score, Set<CitationId> citations) {
        score.value(value.rounded(scale.decimals()));
        score.addTrace(scale.id() + ": rounded half up to " + scale.decimals() + " decimal places");
        if (scale.unit() == ScoreUnit.PERCENT) {
            score.percent(value.rounded(scale.decimals()));
        } else if (scale.reportedInPercent()) {
            Ratio from = Ratio.of(scale.range().from());
            Ratio width = Ratio.of(scale.range().to()).minus(from);
            score.percent(value.minus(from).dividedBy(width).times(100, 1).rounded(1));
            score.addTrace(scale.id() + ": also in percent of its range " + scale.range());
        }
        scale.bandSets().stream()
                .findFirst()
                .ifPresent(set -> set.find(value.exact()).ifPresent(band -> {
                    score.band(band.id());
                    score.addTrace(scale.id() + ": band by the set " + set.id() + " ("
                            + set.status().name().toLowerCase(Locale.ROOT) + "), before rounding");
                    citations.addAll(set.citations());
                }));
    }

    private static void raiseAlerts(
            OutcomeMeasure measure, OutcomeResponse response, OutcomeScore.Builder score, Set<CitationId> citations) {
        for (ItemAlert alert : measure.alerts()) {
            for (int i = 0; i < measure.items().size(); i++) {
                OutcomeItem item = measure.items().get(i);
                if (!item.id().equals(alert.item())) {
                    continue;
                }
                Optional<Integer> answer = response.items().get(i);
                if (answer.isEmpty()) {
                    score.addTrace("alert " + alert.id() + ": item " + item.id() + " has no answer and must be asked");
                } else if (item.scored(answer.get()) >= alert.atLeast()) {
                    score.addAlerts(alert.id());
                    score.addTrace("alert " + alert.id() + ": " + alert.message());
                    citations.addAll(alert.citations());
                }
            }
        }
    }

    private static String allowed(OutcomeItem item) {
        return item.values().isEmpty() && item.step() == 1
                ? "from " + item.min() + " to " + item.max()
                : "one of " + item.answers();
    }

    private static Issue error(String code, String path, String message) {
        return Issue.of(Severity.ERROR, code, path, message);
    }
}
