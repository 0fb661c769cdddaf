package org.openmassage.assessment.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.MeasureId;

/**
 * The answers that want attention whatever a score is. They are told from every answered form: from one that could not be
 * scored, and from one of a measure that is not in the catalog, too.
 */
final class Alerts {
    private Alerts() {}

    /** What was raised on the first day of each measure, as sentences; a measure that raised nothing is not in the map. */
    static Map<MeasureId, List<String>> first(ProgressReview review) {
        return on(review, Comparator.naturalOrder());
    }

    /** What was raised on the last day of each measure. */
    static Map<MeasureId, List<String>> last(ProgressReview review) {
        return on(review, Comparator.reverseOrder());
    }

    private static Map<MeasureId, List<String>> on(ProgressReview review, Comparator<LocalDate> order) {
        List<OutcomeScore> scores = review.data().scores();
        Map<MeasureId, LocalDate> days = new LinkedHashMap<>();
        scores.forEach(score ->
                days.merge(score.measure(), score.on(), (one, other) -> order.compare(one, other) <= 0 ? one : other));
        Map<MeasureId, List<String>> alerts = new LinkedHashMap<>();
        days.forEach((measure, day) -> {
            List<String> raised = scores.stream()
                    .filter(score ->
                            score.measure().equals(measure) && score.on().equals(day))
                    .flatMap(score -> score.alerts().stream())
                    .distinct()
                    .map(alert -> review.abbreviationOf(measure) + ", " + day + ": " + review.adviceOf(measure, alert))
                    .toList();
            if (!raised.isEmpty()) {
                alerts.put(measure, raised);
            }
        });
        return alerts;
    }
}
