package org.openmassage.assessment.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.MeasureId;

/** Answered measures for tests. */
public final class Answers {
    /** The day of every answer unless another is given. */
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final Pattern WORDS = Pattern.compile("\\s+");
    private static final Catalog<MeasureId, OutcomeMeasure> MEASURES = OutcomeMeasures.standard();

    private Answers() {}

    public static OutcomeMeasure measure(String id) {
        return MEASURES.get(MeasureId.of(id));
    }

    /** Reads "3 4 - 2": an answer for each item, a dash where there is none; "3x10" repeats. */
    public static OutcomeResponse response(String id, String answers) {
        List<Optional<Integer>> items = new ArrayList<>();
        for (String word : WORDS.split(answers.strip(), -1)) {
            int times = word.contains("x") ? Integer.parseInt(word.substring(word.indexOf('x') + 1)) : 1;
            String value = word.contains("x") ? word.substring(0, word.indexOf('x')) : word;
            for (int i = 0; i < times; i++) {
                items.add(value.equals("-") ? Optional.empty() : Optional.of(Integer.valueOf(value)));
            }
        }
        return OutcomeResponse.builder()
                .measure(MeasureId.of(id))
                .on(DAY)
                .addAllItems(items)
                .build();
    }

    public static OutcomeScore score(String id, String answers) {
        return OutcomeScoring.score(measure(id), response(id, answers));
    }

    public static OutcomeResponse all(OutcomeMeasure measure, ToIntFunction<OutcomeItem> answer) {
        OutcomeResponse.Builder response =
                OutcomeResponse.builder().measure(measure.id()).on(DAY);
        measure.items().forEach(item -> response.addItems(Optional.of(answer.applyAsInt(item))));
        return response.build();
    }

    public static OutcomeResponse of(OutcomeMeasure measure, Integer... answers) {
        return OutcomeResponse.builder()
                .measure(measure.id())
                .on(DAY)
                .addAllItems(Arrays.stream(answers).map(Optional::ofNullable).toList())
                .build();
    }
}
