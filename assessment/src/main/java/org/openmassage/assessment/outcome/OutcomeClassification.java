package org.openmassage.assessment.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.rule.Truth;

/**
 * Tells into which classes an answered measure falls, beside its score: the major-syndrome rule of the PHQ-9, the
 * provisional rule of the PCL-5, the risk groups of STarT Back. A class sorts answers; it is no diagnosis. A missing answer
 * leaves a class unknown where it could decide. Stateless and thread-safe.
 */
public final class OutcomeClassification {
    private final OutcomeMeasure measure;
    private final OutcomeResponse response;
    private final Map<String, Ratio> scores;

    private OutcomeClassification(OutcomeMeasure measure, OutcomeResponse response, Map<String, Ratio> scores) {
        this.measure = measure;
        this.response = response;
        this.scores = scores;
    }

    /**
     * Classifies the answers.
     *
     * @param measure the measure
     * @param response the answers, dated
     * @return for each class of the measure whether it applies, in the order of the measure; empty if it has none
     * @throws InvalidResponseException if {@link OutcomeScoring#check} finds an error
     */
    public static Map<String, Truth> of(OutcomeMeasure measure, OutcomeResponse response) {
        Issues issues = OutcomeScoring.check(measure, response);
        if (issues.hasErrors()) {
            throw new InvalidResponseException(issues);
        }
        Map<String, Ratio> scores =
                measure.isScored() ? ScaleScores.of(measure, response).values() : Map.of();
        OutcomeClassification classification = new OutcomeClassification(measure, response, scores);
        Map<String, Truth> classes = new LinkedHashMap<>();
        measure.classes().forEach(each -> classes.put(each.id(), classification.truth(each)));
        return classes;
    }

    private Truth truth(OutcomeClass outcomeClass) {
        return outcomeClass.when().stream().map(this::truth).reduce(Truth.TRUE, Truth::and);
    }

    private Truth truth(ClassRule rule) {
        if (rule instanceof ClassRule.Count count) {
            return Truth.atLeast(
                    count.atLeast(), count.of().stream().map(this::truth).toList());
        }
        ClassRule.Score score = (ClassRule.Score) rule;
        return Optional.ofNullable(scores.get(score.scale()))
                .map(value -> Truth.of(score.range().contains(value.exact())))
                .orElse(Truth.UNKNOWN);
    }

    private Truth truth(ClassRule.Cut cut) {
        for (int i = 0; i < measure.items().size(); i++) {
            OutcomeItem item = measure.items().get(i);
            if (item.id().equals(cut.item())) {
                return response.items()
                        .get(i)
                        .map(answer -> Truth.of(item.scored(answer) >= cut.from()))
                        .orElse(Truth.UNKNOWN);
            }
        }
        return Truth.UNKNOWN;
    }
}
