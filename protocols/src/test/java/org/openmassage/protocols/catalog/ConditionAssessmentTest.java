package org.openmassage.protocols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeMeasures;
import org.openmassage.assessment.specialtest.SpecialTest;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.Term;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** A sweep over the shipped conditions: what they name to measure and to test is in a catalog, scored or only named. */
class ConditionAssessmentTest {
    private static final Catalog<MeasureId, OutcomeMeasure> MEASURES = OutcomeMeasures.standard();
    private static final Catalog<SpecialTestId, SpecialTest> TESTS = SpecialTests.standard();

    static Stream<Condition> conditions() {
        return ClinicalKnowledge.standard().conditions().stream();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void every_measure_of_a_condition_resolves(Condition condition) {
        assertThat(condition.measures().stream().filter(id -> !MEASURES.contains(id)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void every_special_test_of_a_condition_resolves_to_a_test_or_a_cluster(Condition condition) {
        assertThat(condition.specialTests().stream()
                        .filter(id -> !TESTS.contains(id))
                        .map(Term::value)
                        .filter(id -> SpecialTests.clusters().keys().stream()
                                .noneMatch(cluster -> cluster.value().equals(id))))
                .isEmpty();
    }

    @Test
    void the_sweep_has_looked_at_something() {
        assertThat(conditions()
                        .mapToLong(condition -> condition.measures().size())
                        .sum())
                .isGreaterThan(150);
        assertThat(conditions()
                        .mapToLong(condition -> condition.specialTests().size())
                        .sum())
                .isGreaterThan(100);
    }
}
