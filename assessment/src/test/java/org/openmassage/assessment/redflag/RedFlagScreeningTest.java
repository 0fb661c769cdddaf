package org.openmassage.assessment.redflag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
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
import org.openmassage.core.catalog.CatalogException;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.Determination;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactType;
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

    /** Everything that is present or absent, and no number. */
    private static final List<FactId> FINDINGS = FACTS.stream()
            .filter(fact -> fact.type() == FactType.BOOLEAN)
            .map(Fact::id)
            .toList();

    private static List<FactId> findings(RedFlag flag) {
        return flag.when().facts().stream().filter(FINDINGS::contains).toList();
    }

    /** What is present at an age; everything else was asked and is absent. */
    private static Facts at(int age, String... present) {
        Map<FactId, Reading> readings = new HashMap<>();
        FINDINGS.forEach(fact -> readings.put(fact, Reading.absent()));
        readings.put(FactId.of("age"), Reading.of(BigDecimal.valueOf(age)));
        for (String fact : present) {
            readings.put(FactId.of(fact), Reading.present());
        }
        return Facts.of(DAY, readings);
    }

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

    @Test
    void flags_read_against_facts_that_lack_one_fail_and_against_theirs_are_the_same() {
        assertThat(RedFlags.standard(FACTS)).isEqualTo(FLAGS);
        assertThatThrownBy(() -> RedFlags.standard(Catalog.empty()))
                .isInstanceOf(CatalogException.class)
                .hasMessageContaining("flags/");
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
        assertThat(screening.determination().outcomes())
                .hasSize(FLAGS.size())
                .allSatisfy(outcome -> assertThat(outcome.truth()).isEqualTo(Truth.UNKNOWN));
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

    /** The rules of the field, one row for each way to raise or to miss one: age, what is present, flag, truth. */
    @ParameterizedTest
    @CsvSource({
        "40, gait-change, spinal-cord-compression, TRUE",
        "40, hand-clumsiness, spinal-cord-compression, TRUE",
        "40, hyperreflexia, spinal-cord-compression, TRUE",
        "40, clonus, spinal-cord-compression, TRUE",
        "40, lhermitte-sign, spinal-cord-compression, TRUE",
        "40, new-neurologic-symptoms, spinal-cord-compression, FALSE",
        "40, recent-injury major-trauma, fracture-suspected, TRUE",
        "70, recent-injury minor-trauma, fracture-suspected, FALSE",
        "71, recent-injury minor-trauma, fracture-suspected, TRUE",
        "40, minor-trauma osteoporosis, fracture-suspected, TRUE",
        "40, minor-trauma long-term-steroids, fracture-suspected, TRUE",
        "40, osteoporosis, fracture-suspected, FALSE",
        "40, midline-bony-pain, fracture-suspected, TRUE",
        "40, deformity-after-injury, fracture-suspected, TRUE",
        "40, major-trauma, fracture-with-neurology, FALSE",
        "40, major-trauma new-neurologic-symptoms, fracture-with-neurology, TRUE",
        "40, new-pain cancer-history, malignancy-suspected, TRUE",
        "40, cancer-history, malignancy-suspected, FALSE",
        "40, new-pain night-pain, malignancy-suspected, FALSE",
        "50, new-pain night-pain, malignancy-suspected, FALSE",
        "51, new-pain night-pain, malignancy-suspected, TRUE",
        "40, new-pain unexplained-weight-loss no-relief-with-rest, malignancy-suspected, TRUE",
        "40, unexplained-weight-loss night-pain, malignancy-suspected, TRUE",
        "40, unexplained-weight-loss no-relief-with-rest, malignancy-suspected, TRUE",
        "51, unexplained-weight-loss, malignancy-suspected, TRUE",
        "50, unexplained-weight-loss, malignancy-suspected, FALSE",
        "51, night-pain no-relief-with-rest, malignancy-suspected, FALSE",
        "51, unexplained-weight-loss new-neurologic-symptoms, malignancy-with-neurology, TRUE",
        "40, new-pain cancer-history, malignancy-with-neurology, FALSE",
        "40, new-pain cancer-history new-neurologic-symptoms, malignancy-with-neurology, TRUE",
        "40, fever-or-rigors spinal-pain, spinal-infection, TRUE",
        "40, fever-or-rigors, spinal-infection, FALSE",
        "40, sudden-breathlessness, pulmonary-embolism-signs, TRUE",
        "40, pleuritic-pain, pulmonary-embolism-signs, TRUE",
        "40, hemoptysis, pulmonary-embolism-signs, TRUE",
        "40, syncope, pulmonary-embolism-signs, TRUE",
        "40, breathlessness, pulmonary-embolism-signs, FALSE",
        "40, long-standing-dizziness, long-standing-dizziness, TRUE",
        "40, ligament-laxity-condition facial-numbness, upper-cervical-instability, TRUE",
        "40, recent-injury clonus, upper-cervical-instability, TRUE",
        "40, recent-neck-trauma-or-infection gait-change, upper-cervical-instability, TRUE",
        "40, ligament-laxity-condition, upper-cervical-instability, FALSE",
        "40, facial-numbness, upper-cervical-instability, FALSE",
        "50, new-headache scalp-tenderness, temporal-arteritis, TRUE",
        "50, new-headache jaw-claudication, temporal-arteritis, TRUE",
        "49, new-headache scalp-tenderness, temporal-arteritis, FALSE",
        "50, new-headache, temporal-arteritis, FALSE",
        "50, new-headache visual-loss, temporal-arteritis-with-visual-loss, TRUE",
        "49, new-headache visual-loss, temporal-arteritis-with-visual-loss, FALSE",
        "40, thunderclap-headache, headache-emergency, TRUE",
        "40, new-headache new-neurologic-symptoms, headache-emergency, TRUE",
        "40, new-headache, headache-emergency, FALSE",
        "51, new-headache, headache-secondary, TRUE",
        "50, new-headache, headache-secondary, FALSE",
        "40, progressive-headache, headache-secondary, TRUE",
        "40, headache-with-straining, headache-secondary, TRUE",
        "40, headache-wakes, headache-secondary, TRUE",
        "40, chest-pain cold-sweat, heart-attack, TRUE",
        "40, arm-or-jaw-pain breathlessness, heart-attack, TRUE",
        "40, chest-pain nausea-with-chest-symptoms, heart-attack, TRUE",
        "40, chest-pain, heart-attack, FALSE",
        "40, cold-sweat, heart-attack, FALSE",
        "40, face-droop, stroke, TRUE",
        "40, arm-drift, stroke, TRUE",
        "40, speech-trouble, stroke, TRUE",
        "40, fever-or-rigors neck-stiffness, meningitis, TRUE",
        "40, fever-or-rigors photophobia, meningitis, TRUE",
        "40, non-blanching-rash, meningitis, TRUE",
        "40, neck-stiffness, meningitis, FALSE",
        "40, pulsatile-abdominal-mass, abdominal-aortic-aneurysm-suspected, TRUE",
        "60, sudden-back-or-flank-pain, abdominal-aortic-aneurysm-suspected, FALSE",
        "61, sudden-back-or-flank-pain, abdominal-aortic-aneurysm-suspected, TRUE",
        "61, known-aortic-aneurysm, abdominal-aortic-aneurysm-known, TRUE",
        "61, known-aortic-aneurysm, abdominal-aortic-aneurysm-suspected, FALSE",
        "40, self-harm-thoughts, self-harm, TRUE",
        "40, low-mood, self-harm, FALSE",
        "40, pain-out-of-proportion, compartment-syndrome, TRUE",
        "40, hot-swollen-joint fever-or-rigors, septic-joint, TRUE",
        "40, hot-swollen-joint, septic-joint, FALSE",
        "40, achilles-rupture-sign, achilles-rupture, TRUE"
    })
    void a_rule_of_the_field_is_raised_by_its_signs(int age, String present, String flag, Truth expected) {
        assertThat(truth(flag, at(age, present.split(" ", -1)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "spinal-cord-compression, URGENT",
        "fracture-suspected, URGENT",
        "fracture-with-neurology, EMERGENCY",
        "malignancy-suspected, REFER",
        "malignancy-with-neurology, URGENT",
        "spinal-infection, URGENT",
        "pulmonary-embolism-signs, EMERGENCY",
        "long-standing-dizziness, REFER",
        "upper-cervical-instability, URGENT",
        "temporal-arteritis, URGENT",
        "temporal-arteritis-with-visual-loss, EMERGENCY",
        "headache-emergency, EMERGENCY",
        "headache-secondary, REFER",
        "heart-attack, EMERGENCY",
        "stroke, EMERGENCY",
        "meningitis, EMERGENCY",
        "abdominal-aortic-aneurysm-suspected, EMERGENCY",
        "abdominal-aortic-aneurysm-known, LOCAL",
        "self-harm, URGENT",
        "compartment-syndrome, EMERGENCY",
        "septic-joint, URGENT",
        "achilles-rupture, URGENT"
    })
    void a_rule_of_the_field_asks_for_its_action(String flag, RuleEffect effect) {
        assertThat(FLAGS.get(RuleId.of(flag)).effect()).isEqualTo(effect);
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
        for (FactId first : findings(flag)) {
            for (FactId second : FINDINGS) {
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
        FACTS.stream().forEach(fact -> fact.followUpOf().ifPresent(gate -> used.addAll(gate.facts())));
        assertThat(used).isEqualTo(FACTS.keys());
        assertThat(FACTS.stream().filter(fact -> fact.type() == FactType.BOOLEAN))
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
