package org.openmassage.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.openmassage.core.json.Documents;
import org.openmassage.core.rule.FactCriterion.Comparison;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/** Facts a, b and c are present or absent; number, code and date have values. */
class RulePropertiesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final List<String> BOOLEANS = List.of("a", "b", "c");

    private static Facts facts(Map<FactId, Reading> readings) {
        return Facts.of(TODAY, readings);
    }

    @Property(tries = 300)
    void an_answer_never_flips_what_was_known(
            @ForAll("criteria") Criterion criterion,
            @ForAll("partly") Map<FactId, Reading> known,
            @ForAll("answers") Map<FactId, Reading> answers) {
        Map<FactId, Reading> answered = new HashMap<>(answers);
        known.forEach((fact, reading) -> {
            if (reading.gap().isEmpty()) {
                answered.put(fact, reading);
            }
        });
        Truth before = criterion.truth(facts(known));
        Truth after = criterion.truth(facts(answered));

        if (before.isKnown()) {
            assertThat(after).isEqualTo(before);
        }
    }

    @Property(tries = 300)
    void a_date_told_more_exactly_never_flips_what_was_known(
            @ForAll("criteria") Criterion criterion,
            @ForAll("partly") Map<FactId, Reading> known,
            @ForAll("partialDates") PartialDate told,
            @ForAll int seed) {
        FactId date = FactId.of("date");
        long days = told.earliest().until(told.latest(), java.time.temporal.ChronoUnit.DAYS);
        LocalDate exact = told.earliest().plusDays(Math.floorMod(seed, days + 1));
        Map<FactId, Reading> before = new HashMap<>(known);
        before.put(date, Reading.of(told));
        Map<FactId, Reading> after = new HashMap<>(known);
        after.put(date, Reading.of(PartialDate.of(exact)));

        Truth truth = criterion.truth(facts(before));
        if (truth.isKnown()) {
            assertThat(criterion.truth(facts(after))).isEqualTo(truth);
        }
    }

    @Property(tries = 300)
    void without_not_a_present_fact_never_relaxes_a_decision(
            @ForAll("positiveRules") List<Criterion> rules,
            @ForAll("effects") List<RuleEffect> effects,
            @ForAll("partly") Map<FactId, Reading> known,
            @ForAll("booleans") String fact) {
        Map<FactId, Reading> more = new HashMap<>(known);
        more.put(FactId.of(fact), Reading.present());

        Decision before = decide(rules, effects, known);
        Decision after = decide(rules, effects, more);

        assertThat(after.isAtLeast(before)).as("%s, then %s", before, after).isTrue();
    }

    @Property(tries = 300)
    void no_answer_makes_a_decision_stricter_than_announced_or_relaxes_a_rule_that_holds(
            @ForAll("rules") List<Criterion> rules,
            @ForAll("effects") List<RuleEffect> effects,
            @ForAll("partly") Map<FactId, Reading> known,
            @ForAll("answers") Map<FactId, Reading> answers) {
        Map<FactId, Reading> answered = new HashMap<>(answers);
        known.forEach((fact, reading) -> {
            if (reading.gap().isEmpty()) {
                answered.put(fact, reading);
            }
        });
        Determination before = determine(rules, effects, known);
        Determination after = determine(rules, effects, answered);

        assertThat(before.atMost().isAtLeast(after.atMost())).isTrue();
        if (before.decision().isAtLeast(Decision.CLEARANCE)) {
            assertThat(after.decision().isAtLeast(before.decision())).isTrue();
        }
    }

    @Property(tries = 300)
    void de_morgan_holds(
            @ForAll("criteria") Criterion left,
            @ForAll("criteria") Criterion right,
            @ForAll("partly") Map<FactId, Reading> known) {
        assertThat(Criterion.not(Criterion.all(left, right)).truth(facts(known)))
                .isEqualTo(
                        Criterion.any(Criterion.not(left), Criterion.not(right)).truth(facts(known)));
        assertThat(Criterion.not(Criterion.any(left, right)).truth(facts(known)))
                .isEqualTo(
                        Criterion.all(Criterion.not(left), Criterion.not(right)).truth(facts(known)));
    }

    @Property(tries = 300)
    void the_explanation_agrees_with_the_truth_and_has_open_facts_if_unknown(
            @ForAll("criteria") Criterion criterion, @ForAll("partly") Map<FactId, Reading> known) {
        Evaluation evaluation = criterion.evaluate(facts(known));

        assertThat(evaluation.explanation().truth()).isEqualTo(evaluation.truth());
        assertThat(evaluation.grounds()).isNotEmpty();
        assertThat(evaluation.unknownFacts().isEmpty())
                .isEqualTo(evaluation.truth().isKnown());
    }

    @Property(tries = 300)
    void facts_that_are_not_open_cannot_change_an_unknown(
            @ForAll("criteria") Criterion criterion,
            @ForAll("partly") Map<FactId, Reading> known,
            @ForAll("answers") Map<FactId, Reading> answers) {
        Evaluation evaluation = criterion.evaluate(facts(known));
        if (evaluation.truth() != Truth.UNKNOWN) {
            return;
        }
        Map<FactId, Reading> others = new HashMap<>(known);
        answers.forEach((fact, answer) -> {
            boolean gap = !known.containsKey(fact) || known.get(fact).gap().isPresent();
            if (gap && !evaluation.unknownFacts().contains(fact)) {
                others.put(fact, answer);
            }
        });

        assertThat(criterion.truth(facts(others))).isEqualTo(Truth.UNKNOWN);
    }

    @Property(tries = 300)
    void every_change_that_is_named_does_what_it_says(
            @ForAll("criteria") Criterion criterion, @ForAll("partly") Map<FactId, Reading> known) {
        Facts facts = facts(known);
        Evaluation evaluation = criterion.evaluate(facts);

        assertThat(evaluation.whatWouldChange()).allSatisfy(changes -> {
            Map<FactCriterion, Truth> changed = new HashMap<>();
            changes.forEach(change -> changed.put(change.criterion(), change.to()));
            Truth outcome = criterion.truth(
                    part -> changed.getOrDefault(part, part.truth(facts.read(part.fact()), facts.asOf())));
            assertThat(outcome).isNotEqualTo(evaluation.truth());
            assertThat(changes)
                    .allSatisfy(change -> assertThat(change.outcome()).isEqualTo(outcome));
        });
    }

    @Property(tries = 300)
    void a_criterion_survives_json(@ForAll("criteria") Criterion criterion) {
        assertThat(Documents.read(Documents.write(criterion), Criterion.class)).isEqualTo(criterion);
    }

    private static Decision decide(List<Criterion> rules, List<RuleEffect> effects, Map<FactId, Reading> known) {
        return determine(rules, effects, known).decision();
    }

    private static Determination determine(
            List<Criterion> rules, List<RuleEffect> effects, Map<FactId, Reading> known) {
        List<RuleOutcome> outcomes = java.util.stream.IntStream.range(0, rules.size())
                .mapToObj(i -> new RuleOutcome(
                        RuleId.of("rule-" + i), effects.get(i), rules.get(i).evaluate(facts(known))))
                .toList();
        return Determination.of(outcomes);
    }

    @Provide
    Arbitrary<String> booleans() {
        return Arbitraries.of(BOOLEANS);
    }

    @Provide
    Arbitrary<List<RuleEffect>> effects() {
        return Arbitraries.of(RuleEffect.class).list().ofSize(4);
    }

    @Provide
    Arbitrary<List<Criterion>> rules() {
        return criteria().list().ofSize(4);
    }

    @Provide
    Arbitrary<List<Criterion>> positiveRules() {
        return trees(booleans().map(Criterion::present), 3, false).list().ofSize(4);
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        return trees(atoms(), 3, true);
    }

    @Provide
    Arbitrary<PartialDate> partialDates() {
        return Arbitraries.of("2024", "2025-12", "2026", "2026-01", "2026-02", "2026-01-19", "2026-02-20", "2026-03-02")
                .map(PartialDate::parse);
    }

    @Provide
    Arbitrary<Map<FactId, Reading>> partly() {
        Arbitrary<Reading> gaps = Arbitraries.of(
                Reading.unknown(), Reading.notAsked(), Reading.imprecise(), Reading.stale(TODAY.minusYears(1)));
        return readings(gaps);
    }

    @Provide
    Arbitrary<Map<FactId, Reading>> answers() {
        return readings(Arbitraries.of(Reading.absent()));
    }

    private Arbitrary<Map<FactId, Reading>> readings(Arbitrary<Reading> others) {
        Arbitrary<Reading> booleans = Arbitraries.oneOf(Arbitraries.of(Reading.present(), Reading.absent()), others);
        Arbitrary<Reading> numbers =
                Arbitraries.oneOf(Arbitraries.integers().between(0, 3).map(Reading::of), others);
        Arbitrary<Reading> codes =
                Arbitraries.oneOf(Arbitraries.of("u", "v", "w").map(Reading::of), others);
        Arbitrary<Reading> dates = Arbitraries.oneOf(
                Arbitraries.of("2024-01-01", "2026-01-19", "2026-02-20")
                        .map(PartialDate::parse)
                        .map(Reading::of),
                others);
        return Combinators.combine(booleans.list().ofSize(3), numbers, codes, dates)
                .as((three, number, code, date) -> Map.of(
                        FactId.of("a"),
                        three.get(0),
                        FactId.of("b"),
                        three.get(1),
                        FactId.of("c"),
                        three.get(2),
                        FactId.of("number"),
                        number,
                        FactId.of("code"),
                        code,
                        FactId.of("date"),
                        date));
    }

    private Arbitrary<Criterion> atoms() {
        Arbitrary<Criterion> compare = Combinators.combine(
                        Arbitraries.of(Comparison.class), Arbitraries.integers().between(0, 3))
                .as((op, limit) -> Criterion.compare("number", op, limit.toString()));
        return Arbitraries.oneOf(
                booleans().map(Criterion::present),
                compare,
                Arbitraries.of("u", "v").map(code -> new FactCriterion.OneOf(FactId.of("code"), Set.of(code))),
                Arbitraries.of(1, 6, 60).map(w -> new FactCriterion.Within(FactId.of("date"), Period.ofWeeks(w))),
                Arbitraries.of(1, 6, 60).map(w -> new FactCriterion.AtLeastAgo(FactId.of("date"), Period.ofWeeks(w))));
    }

    private Arbitrary<Criterion> trees(Arbitrary<Criterion> atoms, int depth, boolean negated) {
        if (depth == 0) {
            return atoms;
        }
        Arbitrary<Criterion> parts = trees(atoms, depth - 1, negated);
        Arbitrary<List<Criterion>> lists = parts.list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Criterion> tree = Arbitraries.oneOf(
                atoms,
                lists.map(Criterion.All::new),
                lists.map(Criterion.Any::new),
                lists.flatMap(of -> Arbitraries.integers().between(1, of.size()).map(count ->
                        (Criterion) new Criterion.AtLeast(count, of))));
        return negated ? Arbitraries.oneOf(tree, parts.map(Criterion.Not::new)) : tree;
    }
}
