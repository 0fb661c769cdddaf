package org.openmassage.assessment.redflag;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.assessment.AssessmentCitations;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.Determination;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.Facts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.Term;

class RedFlagScreeningTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Catalog<RuleId, RedFlag> FLAGS = RedFlags.standard();
    private static final Catalog<FactId, Fact> FACTS = RedFlags.facts();

    /** What is present; everything else was asked and is absent. */
    private static Facts only(String... present) {
        Map<FactId, Reading> readings = new HashMap<>();
        FACTS.keys().forEach(fact -> readings.put(fact, Reading.absent()));
        for (String fact : present) {
            readings.put(FactId.of(fact), Reading.present());
        }
        return Facts.of(DAY, readings);
    }

    private static RedFlagScreening screen(Facts facts) {
        return RedFlagScreening.of(FLAGS, facts);
    }

    private static Truth truth(String flag, Facts facts) {
        return FLAGS.get(RuleId.of(flag)).when().truth(facts);
    }

    @Test
    void nothing_found_proceeds_and_still_warns() {
        RedFlagScreening screening = screen(only());
        assertThat(screening.decision()).isEqualTo(Decision.PROCEED);
        assertThat(screening.action()).isEmpty();
        assertThat(screening.cautions().get(RuleId.of("cervical-arterial-ischemia")))
                .contains("absence does not clear");
    }

    @Test
    void nothing_asked_is_incomplete_and_asks() {
        RedFlagScreening screening = screen(Facts.of(DAY, Map.of()));
        assertThat(screening.decision()).isEqualTo(Decision.INCOMPLETE);
        assertThat(screening.open()).hasSize(FLAGS.size());
        assertThat(screening.questions())
                .extracting(Determination.Question::fact)
                .contains(FactId.of("leg-symptoms"), FactId.of("back-or-leg-pain"), FactId.of("neck-pain-or-headache"));
    }

    @ParameterizedTest
    @CsvSource({
        "leg-symptoms calf-swelling deep-vein-tenderness, TRUE",
        "leg-symptoms active-cancer previous-dvt, TRUE",
        "leg-symptoms leg-paralysis-or-cast entire-leg-swollen, TRUE",
        "leg-symptoms bed-rest-or-major-surgery collateral-superficial-veins, TRUE",
        "leg-symptoms calf-swelling, FALSE",
        "calf-swelling previous-dvt, TRUE",
        "leg-symptoms, FALSE",
        "active-cancer previous-dvt, FALSE"
    })
    void dvt_is_likely_from_two_points_with_symptoms_of_a_leg(String present, Truth expected) {
        assertThat(truth("dvt-likely", only(present.split(" ", -1)))).isEqualTo(expected);
    }

    @Test
    void dvt_is_urgent_and_the_judgment_item_does_not_lower_it() {
        Facts facts = only("leg-symptoms", "calf-swelling", "deep-vein-tenderness", "dvt-alternative-diagnosis");
        RedFlagScreening screening = screen(facts);
        assertThat(screening.action()).contains(RuleEffect.URGENT);
        assertThat(screening.decision()).isEqualTo(Decision.URGENT_REFERRAL);
        WellsScore wells = WellsScore.of(facts);
        assertThat(wells.withJudgment()).isEqualTo(0);
        assertThat(wells.withoutJudgment()).isEqualTo(2);
        assertThat(wells.higher()).isEqualTo(2);
        assertThat(wells.likely()).isEqualTo(Truth.TRUE);
    }

    @Test
    void dvt_with_open_findings_is_unknown_and_asks_for_them() {
        Map<FactId, Reading> readings = new HashMap<>();
        readings.put(FactId.of("leg-symptoms"), Reading.present());
        readings.put(FactId.of("calf-swelling"), Reading.present());
        Facts facts = Facts.of(DAY, readings);
        assertThat(truth("dvt-likely", facts)).isEqualTo(Truth.UNKNOWN);
        assertThat(WellsScore.of(facts).likely()).isEqualTo(Truth.UNKNOWN);
        assertThat(WellsScore.of(facts).open()).isEqualTo(8);
        RedFlagScreening screening = screen(facts);
        assertThat(screening.action()).contains(RuleEffect.REFER);
        assertThat(screening.determination().atMost()).isEqualTo(Decision.EMERGENCY);
        assertThat(screening.questions())
                .extracting(Determination.Question::fact)
                .contains(FactId.of("previous-dvt"), FactId.of("breathlessness"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"entire-leg-swollen", "calf-swelling", "pitting-edema-one-leg"})
    void one_swollen_leg_is_referred_and_left_alone(String swelling) {
        RedFlagScreening screening = screen(only("leg-symptoms", swelling));
        assertThat(screening.action()).contains(RuleEffect.REFER);
        assertThat(screening.raised())
                .singleElement()
                .satisfies(flag -> assertThat(flag.avoidSites()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"chest-pain", "breathlessness"})
    void suspected_dvt_with_chest_pain_or_breathlessness_is_an_emergency(String sign) {
        assertThat(screen(only("leg-symptoms", "calf-swelling", "previous-dvt", sign))
                        .decision())
                .isEqualTo(Decision.EMERGENCY);
        assertThat(screen(only("leg-symptoms", sign)).decision()).isEqualTo(Decision.EMERGENCY);
        assertThat(truth("pulmonary-embolism", only(sign))).isEqualTo(Truth.FALSE);
        assertThat(truth("pulmonary-embolism", Facts.of(DAY, Map.of(FactId.of(sign), Reading.present()))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bladder-or-bowel-disturbance",
                "saddle-numbness",
                "bilateral-leg-weakness",
                "sexual-dysfunction",
                "bilateral-sciatica"
            })
    void any_sign_of_cauda_equina_with_back_or_leg_pain_is_an_emergency(String sign) {
        assertThat(screen(only("back-or-leg-pain", sign)).decision()).isEqualTo(Decision.EMERGENCY);
        assertThat(truth("cauda-equina", only(sign))).isEqualTo(Truth.FALSE);
        assertThat(truth("cauda-equina", only("back-or-leg-pain"))).isEqualTo(Truth.FALSE);
        assertThat(truth("cauda-equina", Facts.of(DAY, Map.of(FactId.of("back-or-leg-pain"), Reading.present()))))
                .isEqualTo(Truth.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dizziness",
                "diplopia",
                "drop-attacks",
                "dysarthria",
                "dysphagia",
                "nausea",
                "facial-numbness",
                "nystagmus",
                "ataxia"
            })
    void any_of_5d_3n_with_neck_pain_or_headache_is_an_emergency(String sign) {
        assertThat(screen(only("neck-pain-or-headache", sign)).decision()).isEqualTo(Decision.EMERGENCY);
        assertThat(truth("cervical-arterial-ischemia", only(sign))).isEqualTo(Truth.FALSE);
    }

    @Test
    void absence_of_5d_3n_does_not_clear_a_dissection() {
        assertThat(screen(only("neck-pain-or-headache", "horner-sign")).decision())
                .isEqualTo(Decision.EMERGENCY);
        assertThat(screen(only("neck-pain-or-headache", "cranial-nerve-sign")).decision())
                .isEqualTo(Decision.EMERGENCY);
        assertThat(screen(only("neck-pain-or-headache", "pain-unlike-any-other", "recent-neck-trauma-or-infection"))
                        .decision())
                .isEqualTo(Decision.EMERGENCY);
        assertThat(truth("cervical-arterial-dissection", only("neck-pain-or-headache", "pain-unlike-any-other")))
                .isEqualTo(Truth.FALSE);
        Map<FactId, Reading> readings = new HashMap<>();
        readings.put(FactId.of("neck-pain-or-headache"), Reading.present());
        FLAGS.get(RuleId.of("cervical-arterial-ischemia"))
                .when()
                .facts()
                .forEach(fact -> readings.putIfAbsent(fact, Reading.absent()));
        Facts late = Facts.of(DAY, readings);
        assertThat(truth("cervical-arterial-ischemia", late)).isEqualTo(Truth.FALSE);
        assertThat(truth("cervical-arterial-dissection", late)).isEqualTo(Truth.UNKNOWN);
    }

    static List<RedFlag> flags() {
        return FLAGS.stream().toList();
    }

    @ParameterizedTest
    @MethodSource("flags")
    void every_fact_and_citation_of_a_flag_resolves(RedFlag flag) {
        assertThat(flag.when().check(FACTS)).isEmpty();
        assertThat(flag.citations())
                .allSatisfy(id ->
                        assertThat(AssessmentCitations.standard().find(id)).isPresent());
    }

    @ParameterizedTest
    @MethodSource("flags")
    void one_more_finding_never_relaxes_the_decision(RedFlag flag) {
        for (FactId first : flag.when().facts()) {
            for (FactId second : FACTS.keys()) {
                Decision with = screen(only(first.value(), second.value())).decision();
                Decision without = screen(only(first.value())).decision();
                assertThat(with).isGreaterThanOrEqualTo(without);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("flags")
    void no_flag_can_be_cleared_by_a_test(RedFlag flag) {
        assertThat(negations(flag.when())).isZero();
        assertThat(flag.when().facts().stream().map(Term::value)).noneMatch(fact -> fact.contains("test"));
    }

    @Test
    void every_fact_has_a_question_and_serves_a_flag() {
        Set<FactId> used = new HashSet<>(Set.of(FactId.of("dvt-alternative-diagnosis")));
        flags().forEach(flag -> used.addAll(flag.when().facts()));
        assertThat(used).isEqualTo(FACTS.keys());
        assertThat(FACTS.stream())
                .allSatisfy(fact -> assertThat(fact.question()).isPresent());
        assertThat(FACTS.keys()).containsAll(WellsScore.findings());
    }

    private static long negations(Criterion criterion) {
        return (criterion instanceof Criterion.Not ? 1 : 0)
                + criterion.parts().stream()
                        .mapToLong(RedFlagScreeningTest::negations)
                        .sum();
    }
}
