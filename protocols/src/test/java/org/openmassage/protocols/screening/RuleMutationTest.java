package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.FactCriterion;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.knowledge.RuleInForce;

/** The answers of {@link RuleSweepTest} would find a rule that was broken: each is broken here, and found. */
class RuleMutationTest {
    static List<RuleInForce> rules() {
        return Someone.KNOWLEDGE.rulesInForce();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rule_that_always_or_never_holds_is_found(RuleInForce rule) {
        assertThat(found(rule, new Criterion.Always())).isTrue();
        assertThat(found(rule, new Criterion.Not(new Criterion.Always()))).isTrue();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void limit_that_is_off_by_the_smallest_step_is_found(RuleInForce rule) {
        assertThat(mutants(rule.criterion(), RuleMutationTest::shifted))
                .allSatisfy(mutant -> assertThat(found(rule, mutant))
                        .as(mutant.words(fact -> fact.value()))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void alternatives_and_conditions_that_change_places_are_found(RuleInForce rule) {
        if (rule.criterion() instanceof Criterion.All all && all.of().size() > 1) {
            assertThat(found(rule, new Criterion.Any(all.of()))).isTrue();
        }
        if (rule.criterion() instanceof Criterion.Any any && any.of().size() > 1) {
            assertThat(found(rule, new Criterion.All(any.of()))).isTrue();
        }
    }

    @Test
    void limits_are_there_to_be_shifted() {
        assertThat(rules().stream()
                        .mapToInt(rule -> mutants(rule.criterion(), RuleMutationTest::shifted)
                                .size())
                        .sum())
                .isGreaterThan(60);
    }

    private static boolean found(RuleInForce rule, Criterion mutant) {
        return !RuleSweepTest.truths(rule, mutant).equals(RuleSweepTest.truths(rule, rule.criterion()));
    }

    /** A number one tenth, a period one day off, either way. */
    private static List<Criterion> shifted(FactCriterion part) {
        if (part instanceof FactCriterion.Compare compare) {
            BigDecimal step = new BigDecimal(
                    compare.value().scale() > 0 || compare.fact().value().equals("body-temperature") ? "0.1" : "1");
            return List.of(
                    new FactCriterion.Compare(
                            compare.fact(), compare.op(), compare.value().add(step)),
                    new FactCriterion.Compare(
                            compare.fact(), compare.op(), compare.value().subtract(step)));
        }
        if (part instanceof FactCriterion.Within within) {
            return List.of(
                    new FactCriterion.Within(within.fact(), within.period().plusDays(1)),
                    new FactCriterion.Within(within.fact(), dayLess(within.period())));
        }
        return List.of();
    }

    /** One day less, without a negative part. */
    private static Period dayLess(Period period) {
        return period.toTotalMonths() == 0 ? period.minusDays(1) : Period.ofDays((int) period.toTotalMonths() * 28);
    }

    /** Each criterion that has one of its parts otherwise. */
    private static List<Criterion> mutants(Criterion criterion, Function<FactCriterion, List<Criterion>> broken) {
        if (criterion instanceof FactCriterion part) {
            return broken.apply(part);
        }
        List<Criterion> mutants = new ArrayList<>();
        List<Criterion> parts = criterion.parts();
        for (int i = 0; i < parts.size(); i++) {
            for (Criterion mutant : mutants(parts.get(i), broken)) {
                List<Criterion> others = new ArrayList<>(parts);
                others.set(i, mutant);
                mutants.add(with(criterion, others));
            }
        }
        return mutants;
    }

    private static Criterion with(Criterion criterion, List<Criterion> parts) {
        if (criterion instanceof Criterion.All) {
            return new Criterion.All(parts);
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            return new Criterion.AtLeast(atLeast.count(), parts);
        }
        return criterion instanceof Criterion.Any ? new Criterion.Any(parts) : new Criterion.Not(parts.get(0));
    }
}
