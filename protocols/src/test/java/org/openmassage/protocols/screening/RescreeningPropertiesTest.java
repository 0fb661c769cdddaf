package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.intake.FilledIntake;

/** What holds of every re-screening, over generated answers given on generated days. */
class RescreeningPropertiesTest {
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);
    private static final LocalDate DAY = Someone.DAY;
    private static final Set<FactId> NEEDED = Someone.KNOWLEDGE.factsNeeded().keySet();
    private static final List<Fact> BOOLEAN_FACTS = Someone.KNOWLEDGE.facts().stream()
            .filter(fact -> fact.type() == FactType.BOOLEAN)
            .toList();

    @Provide
    Arbitrary<Map<FactId, Reading>> answers() {
        Arbitrary<Presence> mostlyAbsent = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Presence.ABSENT)),
                Tuple.of(1, Arbitraries.just(Presence.PRESENT)),
                Tuple.of(1, Arbitraries.just(Presence.UNKNOWN)));
        Arbitrary<Integer> daysAgo = Arbitraries.integers().between(0, 500);
        Arbitrary<Reading> reading = mostlyAbsent.flatMap(
                presence -> daysAgo.map(days -> Reading.of(presence).withObservedOn(DAY.minusDays(days))));
        return reading.list().ofSize(BOOLEAN_FACTS.size()).map(readings -> {
            Map<FactId, Reading> answers = new TreeMap<>();
            for (int i = 0; i < readings.size(); i++) {
                answers.put(BOOLEAN_FACTS.get(i).id(), readings.get(i));
            }
            return answers;
        });
    }

    private static ScreeningRequest request(Map<FactId, Reading> answers) {
        return Someone.request(new FilledIntake(Someone.emptyHistory(), answers))
                .build();
    }

    private static Rescreening rescreen(ScreeningRequest then, ScreeningRequest now) {
        return SCREENING.rescreen(RescreeningRequest.builder()
                .last(SCREENING.screen(then))
                .historyThen(then.history())
                .answersThen(then.answers())
                .now(now)
                .build());
    }

    @Property(tries = 60)
    void unchanged_history_on_the_same_day_changes_nothing(@ForAll("answers") Map<FactId, Reading> answers) {
        ScreeningRequest request = request(answers);

        Rescreening same = rescreen(request, request);

        assertThat(same.isUnchanged()).isTrue();
        assertThat(same.screening()).isEqualTo(SCREENING.screen(request));
    }

    @Property(tries = 100)
    void stale_fact_never_reads_as_a_yes_or_a_no(@ForAll("answers") Map<FactId, Reading> answers) {
        HistoryFacts facts = SCREENING.facts(request(answers));

        for (Fact fact : BOOLEAN_FACTS) {
            LocalDate toldOn = answers.getOrDefault(fact.id(), Reading.notAsked())
                    .observedOn()
                    .orElseThrow();
            boolean stale =
                    fact.maxAge().map(age -> toldOn.isBefore(DAY.minus(age))).orElse(false);
            boolean outOfQuestion = fact.followUpOf()
                    .map(occasion -> occasion.evaluate(facts).truth() == Truth.FALSE)
                    .orElse(false);
            if (stale && !outOfQuestion) {
                assertThat(facts.read(fact.id()).gap()).as(fact.id().value()).contains(Reading.Gap.STALE);
            }
        }
    }

    @Property(tries = 150)
    void age_of_an_answer_alone_never_clears_a_rule(
            @ForAll("answers") Map<FactId, Reading> answers, @ForAll @IntRange(min = 1, max = 400) int days) {
        Map<FactId, Reading> ofOneDay = new TreeMap<>();
        answers.forEach((fact, reading) -> ofOneDay.put(fact, reading.withObservedOn(DAY)));
        ScreeningRequest then = request(ofOneDay);

        Rescreening later = rescreen(then, then.withAsOf(DAY.plusDays(days)));

        assertThat(later.rules())
                .filteredOn(change -> change.causes().contains(RuleChange.Cause.STALE))
                .allSatisfy(change -> assertThat(change.now()).isEqualTo(Truth.UNKNOWN));
        assertThat(later.rules()).allSatisfy(change -> assertThat(change.kind()).isNotEqualTo(RuleChange.Kind.CEASED));
        assertThat(later.stale()).allSatisfy(stale -> assertThat(stale.toldOn()).isPresent());
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 100).list().ofSize(BOOLEAN_FACTS.size());
    }

    @Property(tries = 25)
    void next_is_due_on_the_first_day_on_which_an_answer_is_too_old(@ForAll("shares") List<Integer> shares) {
        Map<FactId, Reading> answers = new TreeMap<>();
        LocalDate expected = LocalDate.MAX;
        for (int i = 0; i < BOOLEAN_FACTS.size(); i++) {
            Fact fact = BOOLEAN_FACTS.get(i);
            Period age = fact.maxAge().orElse(Period.ZERO);
            long most = ChronoUnit.DAYS.between(DAY.minus(age), DAY);
            LocalDate toldOn = DAY.minusDays(most * shares.get(i) / 100);
            answers.put(fact.id(), Reading.absent().withObservedOn(toldOn));
            if (most > 1 && fact.followUpOf().isEmpty() && NEEDED.contains(fact.id())) {
                LocalDate day = DAY.plusDays(1);
                while (!toldOn.isBefore(day.minus(age))) {
                    day = day.plusDays(1);
                }
                expected = day.isBefore(expected) ? day : expected;
            }
        }
        answers.put(FactId.of("body-temperature"), Reading.of(36));
        answers.put(FactId.of("systolic-pressure"), Reading.of(120));
        answers.put(FactId.of("diastolic-pressure"), Reading.of(80));

        Rescreening same = rescreen(request(answers), request(answers));

        assertThat(same.next().orElseThrow().due()).isEqualTo(expected);
    }
}
