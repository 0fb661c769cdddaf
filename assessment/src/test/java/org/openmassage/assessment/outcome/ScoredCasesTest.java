package org.openmassage.assessment.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.finding.OutcomeScore;

/**
 * Every scale of every scored measure against a table of literal cases: the least, the most, the limit of missing items on
 * both sides, two cases worked from the published formula with its source; and each boundary of each band with its
 * neighbors. What the table lacks for a scale fails, so that a new measure comes with its cases.
 */
class ScoredCasesTest {
    /** A line of a table, its columns trimmed. */
    record Line(List<String> columns) {
        String at(int column) {
            return columns.get(column);
        }
    }

    private static List<Line> table(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(ScoredCasesTest.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> new Line(
                            Stream.of(line.split("\\|", -1)).map(String::trim).toList()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Line> cases() {
        return table("scored-cases.txt").stream();
    }

    static Stream<Line> bands() {
        return table("band-boundaries.txt").stream();
    }

    static Stream<OutcomeMeasure> scored() {
        return OutcomeMeasures.standard().stream().filter(OutcomeMeasure::isScored);
    }

    private static Optional<BigDecimal> value(OutcomeMeasure measure, String scale, OutcomeScore score) {
        return Optional.of(scale).equals(measure.primary())
                ? score.value()
                : Optional.ofNullable(score.subscales().get(scale));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_case_is_scored_as_the_table_says(Line line) {
        Optional<BigDecimal> value =
                value(Answers.measure(line.at(0)), line.at(1), Answers.score(line.at(0), line.at(2)));
        if (line.at(3).equals("none")) {
            assertThat(value).isEmpty();
        } else {
            assertThat(value).hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo(line.at(3)));
        }
    }

    @ParameterizedTest
    @MethodSource("scored")
    void every_scale_has_its_cases(OutcomeMeasure measure) {
        for (OutcomeScale scale : measure.scales()) {
            List<Line> own = cases().filter(
                            line -> line.at(0).equals(measure.id().value())
                                    && line.at(1).equals(scale.id()))
                    .toList();
            List<String> kinds = own.stream().map(line -> line.at(4)).toList();
            assertThat(kinds).contains("least", "most");
            assertThat(kinds.stream().filter(kind -> kind.startsWith("worked: ") && kind.endsWith(")")))
                    .hasSizeGreaterThanOrEqualTo(2);
            int limit = scale.missing().map(MissingItems::minimumAnswered).orElse(0);
            if (limit > 0) {
                assertThat(kinds).anyMatch(kind -> kind.startsWith(limit + " of ") && kind.endsWith(": enough"));
                assertThat(own.stream()
                                .filter(line -> line.at(4).startsWith((limit - 1) + " of ")
                                        && line.at(4).endsWith(": too few"))
                                .map(line -> line.at(3)))
                        .containsExactly("none");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bands")
    void a_value_falls_into_the_band_that_the_table_says(Line line) {
        OutcomeMeasure measure = Answers.measure(line.at(0));
        BandSet set = measure.scale(line.at(1)).orElseThrow().bandSets().stream()
                .filter(candidate -> candidate.id().equals(line.at(2)))
                .findFirst()
                .orElseThrow();
        assertThat(set.find(new BigDecimal(line.at(3))).map(ScoreBand::id)).contains(line.at(4));
    }

    @ParameterizedTest
    @MethodSource("scored")
    void every_boundary_of_every_band_is_in_the_table(OutcomeMeasure measure) {
        for (OutcomeScale scale : measure.scales()) {
            for (BandSet set : scale.bandSets()) {
                List<BigDecimal> values = bands().filter(
                                line -> line.at(0).equals(measure.id().value())
                                        && line.at(1).equals(scale.id())
                                        && line.at(2).equals(set.id()))
                        .map(line -> new BigDecimal(line.at(3)))
                        .toList();
                for (ScoreBand band : set.bands()) {
                    for (BigDecimal edge :
                            List.of(band.range().from(), band.range().to())) {
                        assertThat(values)
                                .usingElementComparator(BigDecimal::compareTo)
                                .contains(edge);
                        assertThat(values)
                                .anyMatch(value -> value.compareTo(edge) < 0
                                        || edge.compareTo(scale.range().from()) == 0)
                                .anyMatch(value -> value.compareTo(edge) > 0
                                        || edge.compareTo(scale.range().to()) == 0);
                    }
                }
            }
        }
    }
}
