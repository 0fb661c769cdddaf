package org.openmassage.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Citation;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.Term;

/** A sweep over the shipped data. */
class StandardMeasuresTest {
    private static final Catalog<CitationId, Citation> CITATIONS = AssessmentCitations.standard();

    static Stream<OutcomeMeasure> measures() {
        return OutcomeMeasures.standard().stream();
    }

    static Stream<OutcomeMeasure> scored() {
        return measures().filter(OutcomeMeasure::isScored);
    }

    @Test
    void catalog_defines_the_measures_of_the_field() {
        assertThat(OutcomeMeasures.standard().keys().stream().map(Term::value))
                .hasSizeGreaterThanOrEqualTo(35)
                .contains(
                        "nprs",
                        "vas",
                        "odi",
                        "ndi",
                        "dash",
                        "quickdash",
                        "lefs",
                        "rmdq",
                        "psfs",
                        "fiqr",
                        "hit-6",
                        "midas",
                        "hdi",
                        "womac",
                        "koos",
                        "phq-9",
                        "phq-2",
                        "gad-7",
                        "gad-2",
                        "pcl-5",
                        "bctq",
                        "faam",
                        "ffi",
                        "spadi",
                        "tmd-screener",
                        "promis-global",
                        "groc",
                        "mfis",
                        "msis-29",
                        "ibs-sss",
                        "epds",
                        "berg",
                        "tsk-17",
                        "tsk-11",
                        "fabq",
                        "pcs",
                        "start-back");
    }

    @ParameterizedTest
    @MethodSource("measures")
    void every_citation_resolves(OutcomeMeasure measure) {
        assertThat(citations(measure))
                .allSatisfy(id -> assertThat(CITATIONS.find(id)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("measures")
    void what_is_not_unconfirmed_names_its_source(OutcomeMeasure measure) {
        measure.thresholds().stream()
                .filter(threshold -> threshold.status() != Status.UNCONFIRMED)
                .forEach(threshold -> assertThat(threshold.citations()).isNotEmpty());
        if (measure.isScored() && measure.status() != Status.UNCONFIRMED) {
            assertThat(measure.citations()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("scored")
    void stated_range_is_what_the_items_can_reach(OutcomeMeasure measure) {
        Map<String, List<BigDecimal>> reached = new HashMap<>();
        for (OutcomeScore score : List.of(
                OutcomeScoring.score(measure, Answers.all(measure, StandardMeasuresTest::lowest)),
                OutcomeScoring.score(measure, Answers.all(measure, StandardMeasuresTest::highest)))) {
            score.subscales()
                    .forEach((id, value) -> reached.computeIfAbsent(id, none -> new ArrayList<>())
                            .add(value));
            score.value()
                    .ifPresent(
                            value -> reached.computeIfAbsent(measure.primary().orElseThrow(), none -> new ArrayList<>())
                                    .add(value));
        }
        assertThat(reached).hasSameSizeAs(measure.scales());
        for (OutcomeScale scale : measure.scales()) {
            assertThat(reached.getOrDefault(scale.id(), List.of()).stream()
                            .min(BigDecimal::compareTo)
                            .orElseThrow())
                    .isEqualByComparingTo(scale.range().from());
            assertThat(reached.getOrDefault(scale.id(), List.of()).stream()
                            .max(BigDecimal::compareTo)
                            .orElseThrow())
                    .isEqualByComparingTo(scale.range().to());
        }
    }

    @ParameterizedTest
    @MethodSource("scored")
    void bands_cover_the_range_without_gap_or_overlap(OutcomeMeasure measure) {
        BigDecimal step = new BigDecimal("0.1");
        for (OutcomeScale scale : measure.scales()) {
            for (BandSet set : scale.bandSets()) {
                for (BigDecimal value = scale.range().from();
                        value.compareTo(scale.range().to()) <= 0;
                        value = value.add(step)) {
                    BigDecimal at = value;
                    assertThat(set.bands().stream().filter(band -> band.range().contains(at)))
                            .hasSize(1);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scored")
    void missing_items_are_filled_by_the_mean_only_among_items_of_one_range(OutcomeMeasure measure) {
        for (OutcomeScale scale : measure.scales()) {
            int items = measure.itemsOf(scale).size();
            if (scale.missing()
                    .filter(rule -> rule.filledBy() == MissingFill.MEAN_OF_ANSWERED && rule.minimumAnswered() < items)
                    .isPresent()) {
                Set<List<Integer>> ranges = new HashSet<>();
                measure.itemsOf(scale).forEach(item -> ranges.add(List.of(item.lowestScore(), item.highestScore())));
                assertThat(ranges).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("measures")
    void one_population_id_has_one_name(OutcomeMeasure measure) {
        Map<String, String> names = new HashMap<>();
        measures().flatMap(any -> any.thresholds().stream()).forEach(threshold -> {
            String name = names.putIfAbsent(
                    threshold.population().id(), threshold.population().name());
            assertThat(name == null ? threshold.population().name() : name)
                    .isEqualTo(threshold.population().name());
        });
        assertThat(measure.thresholds())
                .allSatisfy(threshold ->
                        assertThat(names).containsKey(threshold.population().id()));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void wording_ships_only_where_it_may(OutcomeMeasure measure) {
        if (!measure.textLicense().mayShip()) {
            assertThat(measure.items()).allSatisfy(item -> {
                assertThat(item.text()).isEmpty();
                assertThat(item.options()).isEmpty();
            });
        }
    }

    @Test
    void catalog_says_where_each_measure_comes_from() {
        assertThat(OutcomeMeasures.standard().provenance(MeasureId.of("ndi")).catalog())
                .isEqualTo("measures");
    }

    private static Set<CitationId> citations(OutcomeMeasure measure) {
        Set<CitationId> citations = new HashSet<>(measure.citations());
        measure.thresholds().forEach(threshold -> citations.addAll(threshold.citations()));
        measure.alerts().forEach(alert -> citations.addAll(alert.citations()));
        measure.scales().forEach(scale -> scale.bandSets().forEach(set -> citations.addAll(set.citations())));
        return citations;
    }

    private static int lowest(OutcomeItem item) {
        return item.answers().stream()
                .filter(answer -> item.scored(answer) == item.lowestScore())
                .findFirst()
                .orElseThrow();
    }

    private static int highest(OutcomeItem item) {
        return item.answers().stream()
                .filter(answer -> item.scored(answer) == item.highestScore())
                .findFirst()
                .orElseThrow();
    }
}
