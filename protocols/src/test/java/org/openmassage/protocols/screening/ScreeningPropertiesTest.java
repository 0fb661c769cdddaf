package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.intake.FilledIntake;

/** What holds of every screening, over generated answers to the facts of all rules. */
class ScreeningPropertiesTest {
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);
    private static final List<FactId> BOOLEAN_FACTS = Someone.KNOWLEDGE.facts().stream()
            .filter(fact -> fact.type() == FactType.BOOLEAN)
            .map(fact -> fact.id())
            .toList();

    @Provide
    Arbitrary<Map<FactId, Presence>> answers() {
        Arbitrary<Presence> mostlyAbsent = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.just(Presence.ABSENT)),
                Tuple.of(1, Arbitraries.just(Presence.PRESENT)),
                Tuple.of(1, Arbitraries.just(Presence.UNKNOWN)),
                Tuple.of(1, Arbitraries.just(Presence.NOT_ASKED)));
        return mostlyAbsent.list().ofSize(BOOLEAN_FACTS.size()).map(states -> {
            Map<FactId, Presence> answers = new TreeMap<>();
            for (int i = 0; i < states.size(); i++) {
                answers.put(BOOLEAN_FACTS.get(i), states.get(i));
            }
            return answers;
        });
    }

    @Provide
    Arbitrary<FactId> fact() {
        return Arbitraries.of(BOOLEAN_FACTS);
    }

    private static ScreeningRecord screen(Map<FactId, Presence> answers) {
        Map<FactId, Reading> readings = new TreeMap<>();
        answers.forEach((fact, presence) -> readings.put(fact, Reading.of(presence)));
        readings.put(FactId.of("body-temperature"), Reading.of(36));
        readings.put(FactId.of("systolic-pressure"), Reading.of(120));
        readings.put(FactId.of("diastolic-pressure"), Reading.of(80));
        return SCREENING.screen(Someone.request(new FilledIntake(Someone.emptyHistory(), readings))
                .build());
    }

    /** A follow-up whose occasion is false is settled: it is not unknown. */
    private static boolean matters(FactId fact, Map<FactId, Presence> answers) {
        return Someone.KNOWLEDGE
                .facts()
                .get(fact)
                .followUpOf()
                .map(occasion -> occasion.facts().stream().allMatch(gate -> answers.get(gate) == Presence.PRESENT))
                .orElse(true);
    }

    private static Map<FactId, Presence> changed(Map<FactId, Presence> answers, FactId fact, Presence presence) {
        Map<FactId, Presence> changed = new TreeMap<>(answers);
        changed.put(fact, presence);
        return changed;
    }

    @Property(tries = 150)
    void strictest_rule_in_force_decides(@ForAll("answers") Map<FactId, Presence> answers) {
        ScreeningRecord record = screen(answers);

        Decision floor = Decision.strictest(record.findings().stream()
                .filter(finding -> finding.truth() == Truth.TRUE)
                .map(finding -> finding.effect().decision())
                .toList());
        boolean open = record.findings().stream()
                .anyMatch(finding -> finding.truth() == Truth.UNKNOWN
                        && finding.effect().decision().isAtLeast(Decision.CLEARANCE));
        boolean modified =
                record.findings().stream().anyMatch(finding -> finding.effect().decision() == Decision.MODIFY);
        Decision expected = floor.or(modified ? Decision.MODIFY : Decision.PROCEED)
                .or(open ? Decision.INCOMPLETE : Decision.PROCEED);
        assertThat(record.decision()).isEqualTo(expected);
    }

    @Property(tries = 150)
    void an_answer_never_flips_a_rule_that_was_known(
            @ForAll("answers") Map<FactId, Presence> answers, @ForAll("fact") FactId fact, @ForAll boolean yes) {
        Assume.that(matters(fact, answers));
        ScreeningRecord before = screen(changed(answers, fact, Presence.NOT_ASKED));
        ScreeningRecord after = screen(changed(answers, fact, yes ? Presence.PRESENT : Presence.ABSENT));

        List<ScreeningFinding> known = before.findings().stream()
                .filter(finding -> finding.truth() == Truth.TRUE)
                .toList();
        assertThat(after.findings())
                .filteredOn(finding -> finding.truth() == Truth.TRUE)
                .extracting(ScreeningFinding::rule)
                .containsAll(known.stream().map(ScreeningFinding::rule).toList());
        assertThat(before.findings())
                .extracting(ScreeningFinding::rule)
                .containsAll(
                        after.findings().stream().map(ScreeningFinding::rule).toList());
    }

    @Property(tries = 150)
    void a_yes_in_place_of_a_no_never_relaxes(
            @ForAll("answers") Map<FactId, Presence> answers, @ForAll("fact") FactId fact) {
        ScreeningRecord milder = screen(changed(answers, fact, Presence.ABSENT));
        ScreeningRecord stricter = screen(changed(answers, fact, Presence.PRESENT));

        assertThat(stricter.decision().isAtLeast(milder.decision())).isTrue();
        assertThat(stricter.limits().and(milder.limits())).isEqualTo(stricter.limits());
        for (BodyRegion region : BodyRegion.values()) {
            TreatmentLimits less = milder.limitsAt(BodySite.of(region));
            TreatmentLimits more = stricter.limitsAt(BodySite.of(region));
            assertThat(more.and(less)).isEqualTo(more);
        }
    }

    @Property(tries = 100)
    void a_decision_that_is_incomplete_has_questions_or_needs_somebody_else(
            @ForAll("answers") Map<FactId, Presence> answers) {
        ScreeningRecord record = screen(answers);

        if (record.decision() == Decision.INCOMPLETE && record.questions().isEmpty()) {
            assertThat(answers).containsValue(Presence.UNKNOWN);
        }
        assertThat(record.questions())
                .extracting(question -> question.fact())
                .allSatisfy(fact -> assertThat(answers.get(fact)).isNotEqualTo(Presence.UNKNOWN));
    }
}
