package org.openmassage.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmassage.core.rule.FactCriterion.Comparison;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.FactId;

class EvaluationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final FactId A = FactId.of("a");
    private static final FactId B = FactId.of("b");
    private static final FactId C = FactId.of("c");
    private static final Criterion SEVERE = Criterion.any(
            Criterion.compare("systolic", Comparison.AT_LEAST, "180"),
            Criterion.compare("diastolic", Comparison.AT_LEAST, "110"));

    private static Evaluation evaluate(Criterion criterion, Map<FactId, Reading> readings) {
        return criterion.evaluate(Facts.of(TODAY, readings));
    }

    @Test
    void the_explanation_shows_each_part_with_its_truth_and_reading() {
        Evaluation evaluation = evaluate(SEVERE, Map.of(FactId.of("systolic"), Reading.of(184)));

        assertThat(evaluation.truth()).isEqualTo(Truth.TRUE);
        assertThat(evaluation.explanation().outline()).isEqualTo("""
                        true: systolic is at least 180 or diastolic is at least 110
                          true: systolic is at least 180
                          unknown: diastolic is at least 110
                        """);
        assertThat(evaluation.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.words()).isEqualTo("systolic is at least 180");
            assertThat(ground.reading()).contains(Reading.of(184));
            assertThat(ground.gap()).isEmpty();
        });
        assertThat(evaluation.readings()).containsEntry(FactId.of("diastolic"), Reading.notAsked());
    }

    @Test
    void nothing_that_concerns_the_patient_is_in_a_text() {
        Evaluation evaluation = evaluate(SEVERE, Map.of(FactId.of("systolic"), Reading.of(184)));

        assertThat(List.of(
                        evaluation,
                        evaluation.explanation(),
                        evaluation.explanation().outline(),
                        evaluation.whatWouldChange(),
                        evaluation.readings(),
                        Reading.of(184),
                        new FactValue.Amount(java.math.BigDecimal.valueOf(184)),
                        Facts.of(TODAY, Map.of(A, Reading.of(184)))))
                .allSatisfy(value ->
                        assertThat(value.toString()).doesNotContain("184").doesNotContain("2026"));
        assertThat(evaluation).hasToString("Evaluation");
    }

    @Test
    void only_facts_that_can_still_decide_are_open() {
        Criterion criterion = Criterion.all(
                Criterion.any(Criterion.present("a"), Criterion.present("b")),
                Criterion.any(Criterion.present("c"), Criterion.present("d")));

        Evaluation evaluation = evaluate(criterion, Map.of(A, Reading.present(), C, Reading.absent()));

        assertThat(evaluation.truth()).isEqualTo(Truth.UNKNOWN);
        assertThat(evaluation.unknownFacts()).containsExactly(FactId.of("d"));
        assertThat(evaluate(criterion, Map.of(A, Reading.absent(), B, Reading.absent()))
                        .unknownFacts())
                .isEmpty();
    }

    @Test
    void what_the_patient_does_not_know_is_not_asked_again() {
        Criterion criterion = Criterion.atLeast(
                2, Criterion.present("a"), Criterion.present("b"), Criterion.present("c"), Criterion.present("d"));

        Evaluation evaluation = evaluate(
                criterion, Map.of(A, Reading.unknown(), B, Reading.stale(TODAY.minusYears(1)), C, Reading.imprecise()));

        assertThat(evaluation.unknownFacts()).containsExactly(A, B, C, FactId.of("d"));
        assertThat(evaluation.questions()).containsExactly(B, C, FactId.of("d"));
        assertThat(evaluation.unanswerableFacts()).containsExactly(A);
        assertThat(evaluation.grounds())
                .extracting(ground -> ground.gap().orElseThrow())
                .containsExactly(
                        Reading.Gap.ASKED_BUT_UNKNOWN, Reading.Gap.STALE, Reading.Gap.IMPRECISE, Reading.Gap.NOT_ASKED);
    }

    @Test
    void a_date_that_is_not_exact_enough_is_asked_for() {
        Evaluation evaluation = evaluate(
                new FactCriterion.Within(A, java.time.Period.ofWeeks(6)),
                Map.of(A, Reading.of(PartialDate.parse("2026"))));

        assertThat(evaluation.questions()).containsExactly(A);
        assertThat(evaluation.explanation().gap()).contains(Reading.Gap.IMPRECISE);
    }

    @Test
    void each_single_change_that_suffices_is_an_alternative() {
        Criterion criterion =
                Criterion.all(Criterion.present("a"), Criterion.not(Criterion.present("b")), Criterion.present("c"));

        Evaluation evaluation =
                evaluate(criterion, Map.of(A, Reading.present(), B, Reading.absent(), C, Reading.present()));

        assertThat(evaluation.truth()).isEqualTo(Truth.TRUE);
        assertThat(summary(evaluation))
                .containsExactly(Set.of("a TRUE->FALSE"), Set.of("b FALSE->TRUE"), Set.of("c TRUE->FALSE"));
        assertThat(evaluation.whatWouldChange())
                .allSatisfy(changes -> assertThat(changes.get(0).outcome()).isEqualTo(Truth.FALSE));
    }

    @Test
    void where_no_single_change_suffices_a_smallest_set_is_given() {
        Criterion two = Criterion.atLeast(
                2,
                Criterion.present("a"),
                Criterion.all(Criterion.present("b"), Criterion.present("c")),
                Criterion.present("d"));

        Map<FactId, Reading> none =
                Map.of(A, Reading.absent(), B, Reading.absent(), C, Reading.absent(), FactId.of("d"), Reading.absent());

        assertThat(summary(evaluate(two, none))).containsExactly(Set.of("a FALSE->TRUE", "d FALSE->TRUE"));
    }

    @Test
    void a_count_that_is_exceeded_takes_as_many_changes_as_bring_it_below() {
        FactId d = FactId.of("d");
        Criterion two = Criterion.atLeast(
                2, Criterion.present("a"), Criterion.present("b"), Criterion.present("c"), Criterion.present("d"));
        Map<FactId, Reading> all =
                Map.of(A, Reading.present(), B, Reading.present(), C, Reading.present(), d, Reading.present());

        assertThat(summary(evaluate(two, all)))
                .containsExactly(Set.of("a TRUE->FALSE", "b TRUE->FALSE", "c TRUE->FALSE"));
    }

    @Test
    void for_an_open_criterion_the_settling_answers_are_given() {
        Evaluation evaluation =
                evaluate(Criterion.all(Criterion.present("a"), Criterion.present("b")), Map.of(A, Reading.present()));

        assertThat(summary(evaluation))
                .containsExactlyInAnyOrder(
                        Set.of("a TRUE->FALSE"), Set.of("b UNKNOWN->TRUE"), Set.of("b UNKNOWN->FALSE"));
    }

    @Test
    void nothing_changes_what_always_holds() {
        assertThat(evaluate(new Criterion.Always(), Map.of()).whatWouldChange()).isEmpty();
        assertThat(evaluate(Criterion.not(new Criterion.Always()), Map.of()).whatWouldChange())
                .isEmpty();
    }

    private static List<Set<String>> summary(Evaluation evaluation) {
        return evaluation.whatWouldChange().stream()
                .map(changes -> changes.stream()
                        .map(change -> change.words() + " " + change.from() + "->" + change.to())
                        .collect(Collectors.toSet()))
                .toList();
    }
}
