package org.openmassage.assessment.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.vocabulary.Term;

class GradingScalesTest {
    private static final Catalog<ScaleId, GradingScale> SCALES = GradingScales.standard();

    static Stream<GradingScale> scales() {
        return SCALES.stream();
    }

    private static GradingScale scale(String id) {
        return SCALES.get(ScaleId.of(id));
    }

    @Test
    void catalog_holds_the_scales_of_the_field() {
        assertThat(SCALES.keys().stream().map(Term::value))
                .containsExactlyInAnyOrder(
                        "tenderness",
                        "pitting-edema",
                        "modified-ashworth",
                        "manual-muscle-test",
                        "deep-tendon-reflex",
                        "walton-pressure");
    }

    @ParameterizedTest
    @MethodSource("scales")
    void every_citation_resolves_and_every_grade_is_found(GradingScale scale) {
        assertThat(scale.citations())
                .allSatisfy(id ->
                        assertThat(AssessmentCitations.standard().contains(id)).isTrue());
        assertThat(scale.grades())
                .allSatisfy(grade -> assertThat(scale.find(grade.code())).contains(grade));
    }

    @ParameterizedTest
    @MethodSource("scales")
    void grades_stand_in_one_order(GradingScale scale) {
        List<GradingScale.Grade> grades = scale.grades();
        for (int i = 0; i < grades.size(); i++) {
            for (int j = 0; j < grades.size(); j++) {
                assertThat(scale.compare(grades.get(i).code(), grades.get(j).code()))
                        .isEqualTo(Integer.signum(i - j));
            }
        }
    }

    @Test
    void one_plus_lies_between_one_and_two_and_is_no_number() {
        GradingScale ashworth = scale("modified-ashworth");
        assertThat(ashworth.compare("1+", "1")).isPositive();
        assertThat(ashworth.compare("1+", "2")).isNegative();
        assertThat(ashworth.find("1.5")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ashworth.compare("1.5", "2"))
                .withMessageContaining("modified-ashworth");
        assertThat(Stream.of(GradingScale.Grade.class.getRecordComponents()))
                .allMatch(component -> component.getType() == String.class);
    }

    @ParameterizedTest
    @CsvSource({
        "modified-ashworth, 2, 1+, true",
        "modified-ashworth, 1+, 2, false",
        "manual-muscle-test, 3, 4, true",
        "manual-muscle-test, 4, 3, false",
        "tenderness, 3, 1, true",
        "tenderness, 1, 1,",
        "deep-tendon-reflex, 2, 3,"
    })
    void a_turn_for_the_better_depends_on_the_scale(String id, String from, String to, Boolean improves) {
        assertThat(scale(id).improves(from, to)).isEqualTo(Optional.ofNullable(improves));
    }
}
