package org.openmassage.assessment.outcome;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmassage.core.finding.OutcomeResponse;

/** The exact values of all scales of one answered measure, with the steps that led to them. */
record ScaleScores(Map<String, Ratio> values, List<String> trace) {

    static ScaleScores of(OutcomeMeasure measure, OutcomeResponse response) {
        Map<String, Ratio> values = new LinkedHashMap<>();
        List<String> trace = new ArrayList<>();
        for (OutcomeScale scale : measure.scales()) {
            Optional<Ratio> value = scale.rule() instanceof ScoringRule.Combination combination
                    ? combine(scale, combination, values, trace)
                    : compute(measure, scale, response, trace);
            value.ifPresent(exact -> values.put(scale.id(), exact));
        }
        return new ScaleScores(values, trace);
    }

    private static Optional<Ratio> combine(
            OutcomeScale scale, ScoringRule.Combination rule, Map<String, Ratio> earlier, List<String> trace) {
        Ratio total = Ratio.of(0, 1);
        List<String> terms = new ArrayList<>();
        for (ScoringRule.Part part : rule.parts()) {
            Ratio value = earlier.get(part.scale());
            if (value == null) {
                trace.add(scale.id() + ": not scoreable, since " + part.scale() + " is not");
                return Optional.empty();
            }
            total = total.plus(value.times(part.times(), part.over()));
            terms.add(part.scale() + weight(part));
        }
        trace.add(scale.id() + ": " + String.join(" + ", terms));
        return Optional.of(total);
    }

    private static String weight(ScoringRule.Part part) {
        return (part.times() == 1 ? "" : " × " + part.times()) + (part.over() == 1 ? "" : " / " + part.over());
    }

    private static Optional<Ratio> compute(
            OutcomeMeasure measure, OutcomeScale scale, OutcomeResponse response, List<String> trace) {
        MissingItems missing = scale.missing().orElseThrow();
        List<OutcomeItem> items = measure.itemsOf(scale);
        List<String> unanswered = new ArrayList<>();
        long answered = 0;
        long sum = 0;
        long least = 0;
        long most = 0;
        long filled = 0;
        for (int i = 0; i < measure.items().size(); i++) {
            OutcomeItem item = measure.items().get(i);
            if (!items.contains(item)) {
                continue;
            }
            least += item.lowestScore();
            most += item.highestScore();
            Optional<Integer> answer = response.items().get(i);
            if (answer.isPresent()) {
                answered++;
                sum += item.scored(answer.get());
            } else {
                unanswered.add(item.id());
                filled += item.lowestScore();
            }
        }
        boolean byMean = missing.filledBy() == MissingFill.MEAN_OF_ANSWERED;
        if (answered < missing.minimumAnswered() || (byMean && answered == 0)) {
            trace.add(scale.id() + ": not scoreable; " + answered + " of " + items.size() + " items answered, at least "
                    + Math.max(1, missing.minimumAnswered()) + " needed; missing: " + String.join(", ", unanswered));
            return Optional.empty();
        }
        Ratio total = byMean ? Ratio.of(sum * items.size(), answered) : Ratio.of(sum + filled, 1);
        trace.add(scale.id() + ": " + described(scale.rule()) + " of " + items.size() + " items, " + answered
                + " answered" + fill(missing.filledBy(), unanswered, answered, items.size()));
        return Optional.of(apply(scale.rule(), total, items.size(), least, most));
    }

    private static Ratio apply(ScoringRule rule, Ratio total, int items, long least, long most) {
        if (rule instanceof ScoringRule.Mean) {
            return total.times(1, items);
        }
        if (rule instanceof ScoringRule.PercentOfRange percent) {
            Ratio share = total.minus(Ratio.of(least, 1)).times(100, most - least);
            return percent.inverted() ? Ratio.of(100, 1).minus(share) : share;
        }
        return total;
    }

    private static String described(ScoringRule rule) {
        if (rule instanceof ScoringRule.Mean) {
            return "mean";
        }
        if (rule instanceof ScoringRule.PercentOfRange percent) {
            return percent.inverted() ? "100 less the percent of range" : "percent of range";
        }
        return "sum";
    }

    private static String fill(MissingFill fill, List<String> unanswered, long answered, int items) {
        if (unanswered.isEmpty()) {
            return "";
        }
        String which = "; without an answer: " + String.join(", ", unanswered);
        return fill == MissingFill.MEAN_OF_ANSWERED
                ? which + ", each counted as the mean of the " + answered + " answered (pro-rated by " + items + "/"
                        + answered + ")"
                : which + ", each counted as its lowest value";
    }
}
