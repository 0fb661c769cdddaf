package org.openmassage.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmassage.core.finding.OutcomeResponse;
import org.openmassage.core.finding.OutcomeScore;

class ScoringPropertiesTest {

    @Property(tries = 500)
    void every_score_lies_in_the_range_of_its_scale_and_in_exactly_one_band(
            @ForAll("measures") OutcomeMeasure measure, @ForAll long seed, @ForAll("gaps") int gaps) {
        values(measure, OutcomeScoring.score(measure, random(measure, new Random(seed), gaps)))
                .forEach((scale, value) -> {
                    assertThat(scale.range().contains(value)).isTrue();
                    for (BandSet set : scale.bandSets()) {
                        assertThat(set.bands().stream()
                                        .filter(band -> band.range().contains(value)))
                                .hasSize(1);
                    }
                });
    }

    @Property(tries = 500)
    void a_higher_score_of_an_item_never_lowers_a_scale_unless_the_scale_is_inverted(
            @ForAll("measures") OutcomeMeasure measure, @ForAll long seed) {
        Random random = new Random(seed);
        OutcomeResponse response = random(measure, random, 0);
        int index = random.nextInt(measure.items().size());
        OutcomeItem item = measure.items().get(index);
        int before = response.items().get(index).orElseThrow();
        int after = item.answers().get(random.nextInt(item.answers().size()));
        List<Optional<Integer>> changed = new ArrayList<>(response.items());
        changed.set(index, Optional.of(after));
        OutcomeResponse other = OutcomeResponse.builder()
                .measure(measure.id())
                .on(Answers.DAY)
                .addAllItems(changed)
                .build();
        Map<OutcomeScale, BigDecimal> was = values(measure, OutcomeScoring.score(measure, response));
        Map<OutcomeScale, BigDecimal> is = values(measure, OutcomeScoring.score(measure, other));
        int step = Integer.compare(item.scored(after), item.scored(before));
        was.forEach((scale, value) -> {
            boolean inverted = scale.rule() instanceof ScoringRule.PercentOfRange percent && percent.inverted();
            int moved = Objects.requireNonNull(is.get(scale)).compareTo(value);
            assertThat(moved).isIn(0, inverted ? -step : step);
        });
    }

    @Property(tries = 500)
    void reversing_an_item_twice_gives_the_answer_back(@ForAll("measures") OutcomeMeasure measure, @ForAll long seed) {
        Random random = new Random(seed);
        OutcomeItem item = measure.items().get(random.nextInt(measure.items().size()));
        if (item.reversed()) {
            int answer = item.answers().get(random.nextInt(item.answers().size()));
            assertThat(item.scored(item.scored(answer))).isEqualTo(answer);
        } else {
            assertThat(item.scored(item.min())).isEqualTo(item.lowestScore());
        }
    }

    @Property(tries = 300)
    void filling_gaps_by_the_mean_leaves_equal_answers_where_they_were(
            @ForAll("measures") OutcomeMeasure measure, @ForAll long seed, @ForAll("gaps") int gaps) {
        OutcomeResponse full = Answers.all(measure, OutcomeItem::max);
        List<Optional<Integer>> some = new ArrayList<>(full.items());
        Random random = new Random(seed);
        for (int i = 0; i < gaps; i++) {
            some.set(random.nextInt(some.size()), Optional.empty());
        }
        OutcomeResponse holed = OutcomeResponse.builder()
                .measure(measure.id())
                .on(Answers.DAY)
                .addAllItems(some)
                .build();
        Map<OutcomeScale, BigDecimal> complete = values(measure, OutcomeScoring.score(measure, full));
        values(measure, OutcomeScoring.score(measure, holed)).forEach((scale, value) -> {
            boolean byMean = scale.missing()
                    .map(rule -> rule.filledBy() == MissingFill.MEAN_OF_ANSWERED)
                    .orElse(true);
            boolean alike = measure.itemsOf(scale).stream().noneMatch(OutcomeItem::reversed);
            if (byMean && alike) {
                assertThat(value).isEqualByComparingTo(Objects.requireNonNull(complete.get(scale)));
            }
        });
    }

    @Provide
    Arbitrary<OutcomeMeasure> measures() {
        return Arbitraries.of(OutcomeMeasures.standard().stream()
                .filter(OutcomeMeasure::isScored)
                .toList());
    }

    @Provide
    Arbitrary<Integer> gaps() {
        return Arbitraries.integers().between(0, 4);
    }

    private static OutcomeResponse random(OutcomeMeasure measure, Random random, int gaps) {
        List<Optional<Integer>> items = new ArrayList<>();
        for (OutcomeItem item : measure.items()) {
            items.add(
                    Optional.of(item.answers().get(random.nextInt(item.answers().size()))));
        }
        for (int i = 0; i < gaps; i++) {
            items.set(random.nextInt(items.size()), Optional.empty());
        }
        return OutcomeResponse.builder()
                .measure(measure.id())
                .on(Answers.DAY)
                .addAllItems(items)
                .build();
    }

    private static Map<OutcomeScale, BigDecimal> values(OutcomeMeasure measure, OutcomeScore score) {
        Map<OutcomeScale, BigDecimal> values = new LinkedHashMap<>();
        score.subscales().forEach((id, value) -> values.put(measure.scale(id).orElseThrow(), value));
        score.value()
                .ifPresent(value ->
                        values.put(measure.primary().flatMap(measure::scale).orElseThrow(), value));
        return values;
    }
}
