package org.openmassage.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeMeasures;
import org.openmassage.assessment.outcome.OutcomeScoring;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.MeasureId;
import picocli.CommandLine.Command;

@Command(
        name = "score",
        description = "Score the answers to an outcome measure.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: openmassage-workbench score '{\"measure\": \"ndi\", \"items\": [2, 2, 3, 1, 2, 2, 1, 2, 2, null]}'"
        })
final class ScoreCommand extends LineCommand<ScoreCommand.Request> {
    /** The answers in the order of the items; null for one that was left out. The date is for the record only. */
    record Request(
            MeasureId measure, List<Optional<Integer>> items, Optional<LocalDate> on, Map<String, String> options) {}

    private final Catalog<MeasureId, OutcomeMeasure> measures = OutcomeMeasures.standard();

    ScoreCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        OutcomeMeasure measure = measures.get(request.measure());
        OutcomeScore score = OutcomeScoring.score(
                measure,
                OutcomeResponse.builder()
                        .measure(request.measure())
                        .items(request.items())
                        .on(request.on().orElse(LocalDate.EPOCH))
                        .version(Optional.ofNullable(request.options().get("version")))
                        .build());
        Entry json = Entry.of("scoreable", score.scoreable())
                .with("reason", score.reason())
                .with("value", score.value())
                .with("percent", score.percent())
                .with("subscales", score.subscales())
                .with("band", score.band())
                .with("answered", score.answered())
                .with("alerts", score.alerts())
                .with("trace", score.trace());
        String text = score.scoreable()
                ? measure.name() + ": "
                        + score.value()
                                .map(value -> value.toPlainString())
                                .orElseGet(() -> score.subscales().entrySet().stream()
                                        .map(part -> part.getKey() + " "
                                                + part.getValue().toPlainString())
                                        .collect(Collectors.joining(", ")))
                        + score.percent()
                                .map(value -> " (" + value.toPlainString() + " %)")
                                .orElse("")
                        + score.band().map(band -> ", " + band).orElse("")
                : measure.name() + ": no score, " + score.reason().orElse("");
        return new Answered(json.map(), score.scoreable(), text + alerts(measure, score));
    }

    private static String alerts(OutcomeMeasure measure, OutcomeScore score) {
        return measure.alerts().stream()
                .filter(alert -> score.alerts().contains(alert.id()))
                .map(alert -> "\nALERT " + alert.id() + ": " + alert.message())
                .collect(Collectors.joining());
    }
}
