package org.openmassage.protocols.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Facts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.knowledge.RuleInForce;

/** Each rule in force fires, does not fire, and is unknown. */
class RuleSweepTest {
    /** What is known of some facts. */
    private record Answers(Map<String, Reading> readings) {
        Answers and(String fact, Reading reading) {
            Map<String, Reading> more = new TreeMap<>(readings);
            more.put(fact, reading);
            return new Answers(more);
        }
    }

    /** For each rule answers that make it fire. */
    private static final Map<String, List<Answers>> FIRING = new TreeMap<>();

    /** For each rule answers, just short of the limit, that do not. */
    private static final Map<String, List<Answers>> SHORT = new TreeMap<>();

    static {
        fires("fever", answers("body-temperature", number("38.0")), answers("fever-in-past-day", yes()));
        spares("fever", answers("body-temperature", number("37.9"), "fever-in-past-day", no()));
        fires("chest-pain", answers("chest-pain", yes()));
        fires("acute-infection", answers("acute-infection", yes()));
        fires("suspected-deep-vein-thrombosis", answers("calf-swelling", yes(), "active-cancer", yes()));
        spares("suspected-deep-vein-thrombosis", answers("previous-dvt", yes(), "active-cancer", yes()));
        fires("possible-deep-vein-thrombosis", answers("calf-swelling", yes()));
        fires("suspected-pulmonary-embolism", answers("leg-symptoms", yes(), "breathlessness", yes()));
        spares("suspected-pulmonary-embolism", answers("breathlessness", yes()));
        fires(
                "known-venous-thromboembolism",
                answers("venous-clot", yes()),
                answers("venous-clot-began", Reading.of(PartialDate.of(Someone.DAY.minusMonths(6)))));
        spares(
                "known-venous-thromboembolism",
                answers(
                        "venous-clot-began",
                        Reading.of(PartialDate.of(Someone.DAY.minusMonths(6).minusDays(1)))));
        fires("superficial-thrombophlebitis", answers("superficial-thrombophlebitis", yes()));
        fires("varicose-veins", answers("varicose-veins", yes()));
        fires(
                "blood-pressure-crisis",
                answers("systolic-pressure", number("180"), "blood-pressure-crisis-symptom", yes()),
                answers("diastolic-pressure", number("120"), "blood-pressure-crisis-symptom", yes()));
        spares(
                "blood-pressure-crisis",
                answers("systolic-pressure", number("200")),
                answers("systolic-pressure", number("179"), "blood-pressure-crisis-symptom", yes()),
                answers("diastolic-pressure", number("119"), "blood-pressure-crisis-symptom", yes()));
        fires(
                "blood-pressure-very-high",
                answers("systolic-pressure", number("180")),
                answers("diastolic-pressure", number("110")));
        spares("blood-pressure-very-high", pressure("179", "109"));
        fires(
                "blood-pressure-high",
                answers("systolic-pressure", number("160")),
                answers("diastolic-pressure", number("100")));
        spares("blood-pressure-high", pressure("159", "99"));
        fires(
                "blood-pressure-raised",
                answers("systolic-pressure", number("140")),
                answers("diastolic-pressure", number("90")),
                answers("hypertension", yes()));
        spares("blood-pressure-raised", pressure("139", "89"));
        fires(
                "blood-pressure-low",
                answers("systolic-pressure", number("89")),
                answers("diastolic-pressure", number("59")),
                answers("faints-on-rising", yes()));
        spares("blood-pressure-low", pressure("90", "60"));
        fires("anticoagulant", answers("anticoagulant", yes()));
        fires("antiplatelet", answers("antiplatelet", yes()));
        fires("low-platelets", answers("platelets", number("49")));
        spares("low-platelets", answers("platelets", number("50")));
        fires("cervical-arterial-signs", answers("neck-pain-or-headache", yes(), "diplopia", yes()));
        spares("cervical-arterial-signs", answers("diplopia", yes()));
        fires("cervical-arterial-tear", answers("neck-pain-or-headache", yes(), "horner-sign", yes()));
        spares("cervical-arterial-tear", answers("horner-sign", yes()));
        fires("cauda-equina-signs", answers("back-or-leg-pain", yes(), "saddle-numbness", yes()));
        spares("cauda-equina-signs", answers("saddle-numbness", yes()));
        fires("pregnancy-first-trimester", answers("pregnant", yes(), "pregnancy-weeks", number("13")));
        spares("pregnancy-first-trimester", answers("pregnant", yes(), "pregnancy-weeks", number("14")));
        fires("pregnancy-high-risk", answers("pregnancy-high-risk", yes()));
        fires("pregnancy-after-20-weeks", answers("pregnancy-weeks", number("20")));
        spares("pregnancy-after-20-weeks", answers("pregnancy-weeks", number("19")));
        fires("pregnancy-legs-and-abdomen", answers("pregnant", yes()));
        fires("preeclampsia", answers("preeclampsia", yes()));
        fires("pregnancy-warning-sign", answers("pregnancy-warning-sign", yes()));
        fires(
                "unexplained-warning-sign",
                answers("unexplained-lump", yes()),
                answers("unexplained-weight-loss", yes()),
                answers("unrelieved-night-pain", yes()));
        fires("unexplained-lump-site", answers("unexplained-lump", yes()));
        fires("open-wound", answers("open-wound", yes()));
        fires("recent-heart-attack", on("heart-attack-date", Period.ofMonths(3)));
        spares("recent-heart-attack", on("heart-attack-date", Period.of(0, 3, 1)));
        fires("recent-stroke", on("stroke-date", Period.ofMonths(3)));
        spares("recent-stroke", on("stroke-date", Period.of(0, 3, 1)));
        fires("high-inr", answers("inr", number("4.1")));
        spares("high-inr", answers("inr", number("4")));
        fires("low-neutrophils", answers("neutrophils", number("0.49")));
        spares("low-neutrophils", answers("neutrophils", number("0.5")));
        fires(
                "fever-with-low-neutrophils",
                answers("neutrophils", number("0.4"), "body-temperature", number("38.0")),
                answers("neutrophils", number("0.4"), "fever-in-past-day", yes()));
        spares(
                "fever-with-low-neutrophils",
                answers("neutrophils", number("0.5"), "body-temperature", number("39")),
                answers("neutrophils", number("0.4"), "body-temperature", number("37.9")));
        fires(
                "recent-chemotherapy",
                on("chemotherapy-last-dose", Period.ofDays(3)),
                answers("chemotherapy-medicine", yes()));
        spares("recent-chemotherapy", on("chemotherapy-last-dose", Period.ofDays(4)));
        fires("radiation-field", answers("radiation-field", yes()), on("radiation-ended", Period.ofMonths(6)));
        spares("radiation-field", on("radiation-ended", Period.of(0, 6, 1)));
        fires("minor", answers("age", number("17")));
        spares("minor", answers("age", number("18")));
        fires("recent-surgery", answers("surgery-wound-open", yes()), on("surgery-date", Period.ofWeeks(6)));
        spares("recent-surgery", on("surgery-date", Period.ofDays(43)));
        fires("corticosteroid", answers("corticosteroid", yes(), "corticosteroid-since", ago(Period.ofMonths(3))));
        spares(
                "corticosteroid",
                answers("corticosteroid", yes(), "corticosteroid-since", ago(Period.ofMonths(2))),
                on("corticosteroid-since", Period.ofMonths(9)));
        fires("immunosuppression", answers("immunosuppressed", yes()), answers("immunosuppressant", yes()));
        fires("osteoporosis", answers("osteoporosis", yes()), answers("bone-density", number("-2.5")));
        spares("osteoporosis", answers("bone-density", number("-2.4")));
        fires("autonomic-dysreflexia", answers("high-spinal-cord-injury", yes(), "dysreflexia-signs", yes()));
        spares("autonomic-dysreflexia", answers("high-spinal-cord-injury", yes()));
        fires("after-childbirth", on("childbirth-date", Period.ofWeeks(6)));
        spares("after-childbirth", on("childbirth-date", Period.ofDays(43)));
        fires("after-cesarean", answers("cesarean", yes(), "childbirth-date", ago(Period.ofWeeks(8))));
        spares("after-cesarean", answers("cesarean", yes(), "childbirth-date", ago(Period.ofDays(57))));
        fires("unstable-angina", answers("unstable-angina", yes()));
        fires("heart-failure-out-of-balance", answers("decompensated-heart-failure", yes()));
        fires("aneurysm-site", answers("aneurysm", yes()));
        fires("aneurysm", answers("aneurysm", yes()));
        fires("carotid-stenosis", answers("carotid-stenosis", yes()));
        fires("peripheral-artery-disease", answers("peripheral-artery-disease", yes()));
        fires("cold-sensitivity", answers("cold-sensitivity", yes()));
        fires("bleeding-disorder", answers("bleeding-disorder", yes()));
        fires("solid-tumor-site", answers("tumor", yes()));
        fires("bone-metastasis-site", answers("bone-metastasis", yes()));
        fires("bone-metastasis", answers("bone-metastasis", yes()));
        fires("cancer-of-unknown-primary", answers("cancer-unknown-primary", yes()));
        fires("lymph-nodes-removed", answers("lymph-nodes-removed", yes()));
        fires("lymphedema", answers("lymphedema", yes()));
        fires("cellulitis", answers("cellulitis", yes()));
        fires("contagious-skin", answers("contagious-skin", yes()));
        fires("contagious-skin-widespread", answers("contagious-skin-widespread", yes()));
        fires("skin-flare", answers("skin-flare", yes()));
        fires("shingles", answers("shingles", yes()));
        fires("shingles-uncovered", answers("shingles-uncovered", yes()));
        fires("acute-injury", answers("acute-injury", yes()));
        fires("suspected-fracture", answers("suspected-fracture", yes()));
        fires("unhealed-fracture", answers("unhealed-fracture", yes()));
        fires("hematoma", answers("hematoma", yes()));
        fires("cortisone-or-botulinum-injection", answers("cortisone-or-botulinum-injection", yes()));
        fires("vaccination", answers("vaccination", yes()));
        fires("injected-medicine", answers("injected-medicine", yes()));
        fires("intoxication", answers("intoxicated", yes()));
        fires("no-capacity-to-consent", answers("cannot-consent", yes()));
        fires("acute-abdomen", answers("acute-abdomen", yes()));
        fires("colic-or-kidney-infection", answers("colic-or-kidney-infection", yes()));
        fires("pacemaker", answers("pacemaker", yes()));
        fires("pacemaker-session", answers("pacemaker", yes()));
        fires("central-line", answers("central-line", yes()));
        fires("pump-or-sensor", answers("pump-or-sensor", yes()));
        fires("joint-replacement", answers("joint-replacement", yes()));
        fires("medicine-patch", answers("medicine-patch", yes()));
        fires("sedating-medicine", answers("sedating-medicine", yes()));
        fires("antihypertensive", answers("antihypertensive", yes()));
        fires("skin-product-allergy", answers("skin-product-allergy", yes()));
        fires("upper-neck-instability", answers("upper-neck-instability", yes()));
        fires("hypermobility", answers("hypermobility", yes()));
        fires("joint-flare", answers("joint-flare", yes()));
        fires("sensory-loss", answers("sensory-loss", yes()));
        fires("progressive-nerve-loss", answers("progressive-nerve-loss", yes()));
        fires("heat-sensitive-multiple-sclerosis", answers("heat-sensitive-multiple-sclerosis", yes()));
        fires("complex-regional-pain", answers("complex-regional-pain", yes()));
        fires("uncontrolled-seizures", answers("uncontrolled-seizures", yes()));
        fires("hernia", answers("hernia", yes()));
        fires("bowel-flare", answers("bowel-flare", yes()));
        fires("organ-failure", answers("organ-failure", yes()));
        fires("endangerment-site", answers("endangerment-site", yes()));
    }

    static {
        fires("spinal-cord-compression", answers("gait-change", yes()), answers("clonus", yes()));
        fires(
                "fracture-suspected",
                answers("major-trauma", yes()),
                answers("minor-trauma", yes(), "age", number("71")));
        spares("fracture-suspected", answers("minor-trauma", yes(), "age", number("70")));
        fires(
                "fracture-with-neurology",
                answers("major-trauma", yes(), "new-neurologic-symptoms", yes()),
                answers("minor-trauma", yes(), "age", number("71"), "new-neurologic-symptoms", yes()));
        spares(
                "fracture-with-neurology",
                answers("major-trauma", yes()),
                answers("minor-trauma", yes(), "age", number("70"), "new-neurologic-symptoms", yes()));
        fires(
                "malignancy-suspected",
                answers("new-pain", yes(), "cancer-history", yes()),
                answers("new-pain", yes(), "night-pain", yes(), "age", number("51")),
                answers("unexplained-weight-loss", yes(), "age", number("51")));
        spares(
                "malignancy-suspected",
                answers("unexplained-weight-loss", yes(), "age", number("50")),
                answers("night-pain", yes(), "age", number("51")),
                answers("new-pain", yes(), "night-pain", yes()),
                answers("new-pain", yes(), "night-pain", yes(), "age", number("50")),
                answers("cancer-history", yes()));
        fires(
                "malignancy-with-neurology",
                answers("new-pain", yes(), "cancer-history", yes(), "new-neurologic-symptoms", yes()),
                answers("new-neurologic-symptoms", yes(), "new-pain", yes(), "night-pain", yes())
                        .and("age", number("51")),
                answers("new-neurologic-symptoms", yes(), "unexplained-weight-loss", yes(), "age", number("51")));
        spares(
                "malignancy-with-neurology",
                answers("new-pain", yes(), "cancer-history", yes()),
                answers("new-neurologic-symptoms", yes(), "unexplained-weight-loss", yes(), "age", number("50")),
                answers("new-neurologic-symptoms", yes(), "new-pain", yes(), "night-pain", yes())
                        .and("age", number("50")),
                answers("new-neurologic-symptoms", yes(), "unexplained-weight-loss", yes(), "age", number("50")));
        fires("spinal-infection", answers("fever-or-rigors", yes(), "spinal-pain", yes()));
        spares("spinal-infection", answers("spinal-pain", yes()));
        fires("pulmonary-embolism-signs", answers("hemoptysis", yes()), answers("sudden-breathlessness", yes()));
        fires("long-standing-dizziness", answers("long-standing-dizziness", yes()));
        fires("upper-cervical-instability", answers("recent-injury", yes(), "facial-numbness", yes()));
        spares("upper-cervical-instability", answers("recent-injury", yes()));
        fires("temporal-arteritis", answers("age", number("50"), "new-headache", yes(), "scalp-tenderness", yes()));
        spares("temporal-arteritis", answers("age", number("49"), "new-headache", yes(), "scalp-tenderness", yes()));
        fires(
                "temporal-arteritis-with-visual-loss",
                answers("age", number("50"), "new-headache", yes(), "visual-loss", yes()));
        spares(
                "temporal-arteritis-with-visual-loss",
                answers("age", number("49"), "new-headache", yes(), "visual-loss", yes()));
        fires(
                "headache-emergency",
                answers("thunderclap-headache", yes()),
                answers("new-headache", yes(), "new-neurologic-symptoms", yes()));
        spares("headache-emergency", answers("new-headache", yes()));
        fires(
                "headache-secondary",
                answers("headache-wakes", yes()),
                answers("new-headache", yes(), "age", number("51")));
        spares("headache-secondary", answers("new-headache", yes(), "age", number("50")));
        fires("heart-attack", answers("chest-pain", yes(), "cold-sweat", yes()));
        spares("heart-attack", answers("chest-pain", yes()));
        fires("stroke", answers("face-droop", yes()), answers("arm-drift", yes()), answers("speech-trouble", yes()));
        fires(
                "meningitis",
                answers("fever-or-rigors", yes(), "neck-stiffness", yes()),
                answers("non-blanching-rash", yes()));
        spares("meningitis", answers("fever-or-rigors", yes()));
        fires(
                "abdominal-aortic-aneurysm-suspected",
                answers("pulsatile-abdominal-mass", yes()),
                answers("age", number("61"), "sudden-back-or-flank-pain", yes()));
        spares("abdominal-aortic-aneurysm-suspected", answers("age", number("60"), "sudden-back-or-flank-pain", yes()));
        fires("abdominal-aortic-aneurysm-known", answers("known-aortic-aneurysm", yes()));
        fires("self-harm", answers("self-harm-thoughts", yes()));
        fires("compartment-syndrome", answers("pain-out-of-proportion", yes()));
        fires("septic-joint", answers("hot-swollen-joint", yes(), "fever-or-rigors", yes()));
        spares("septic-joint", answers("hot-swollen-joint", yes()));
        fires("achilles-rupture", answers("achilles-rupture-sign", yes()));
    }

    static Map<String, Reading> firing(RuleInForce rule) {
        return FIRING.getOrDefault(rule.id().value(), List.of()).get(0).readings();
    }

    static List<RuleInForce> rules() {
        return Someone.KNOWLEDGE.rulesInForce();
    }

    @Test
    void every_rule_has_answers_here() {
        Set<String> inForce = rules().stream().map(rule -> rule.id().value()).collect(Collectors.toSet());

        assertThat(FIRING.keySet()).isEqualTo(inForce);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void fires(RuleInForce rule) {
        assertThat(FIRING.getOrDefault(rule.id().value(), List.of()))
                .isNotEmpty()
                .allSatisfy(answers -> assertThat(truth(rule, answers, true)).isEqualTo(Truth.TRUE));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void does_not_fire_when_all_is_absent_or_just_short_of_the_limit(RuleInForce rule) {
        assertThat(truth(rule, new Answers(Map.of()), true)).isEqualTo(Truth.FALSE);
        assertThat(SHORT.getOrDefault(rule.id().value(), List.of()))
                .allSatisfy(answers -> assertThat(truth(rule, answers, true)).isEqualTo(Truth.FALSE));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void is_unknown_when_nothing_was_asked(RuleInForce rule) {
        assertThat(truth(rule, new Answers(Map.of()), false)).isEqualTo(Truth.UNKNOWN);
    }

    /** What each rule says of all that is told of it here, and of nothing being there: TRUE, FALSE, in this order. */
    static List<Truth> truths(RuleInForce rule, Criterion criterion) {
        return Stream.of(
                        FIRING.getOrDefault(rule.id().value(), List.<Answers>of()),
                        SHORT.getOrDefault(rule.id().value(), List.<Answers>of()),
                        List.of(new Answers(Map.of())))
                .flatMap(List::stream)
                .map(answers -> truth(criterion, answers, true))
                .toList();
    }

    private static Truth truth(RuleInForce rule, Answers answers, boolean othersAbsent) {
        return truth(rule.criterion(), answers, othersAbsent);
    }

    private static Truth truth(Criterion criterion, Answers answers, boolean othersAbsent) {
        Map<FactId, Reading> readings = new LinkedHashMap<>();
        if (othersAbsent) {
            criterion.facts().forEach(fact -> readings.put(fact, Reading.absent()));
        }
        answers.readings().forEach((fact, reading) -> readings.put(FactId.of(fact), reading));
        return criterion.truth(Facts.of(Someone.DAY, readings));
    }

    private static void fires(String rule, Answers... answers) {
        FIRING.put(rule, Stream.of(answers).toList());
    }

    private static void spares(String rule, Answers... answers) {
        SHORT.put(rule, Stream.of(answers).toList());
    }

    private static Answers answers(String fact, Reading reading) {
        return new Answers(Map.of(fact, reading));
    }

    private static Answers answers(String one, Reading reading, String other, Reading second) {
        return new Answers(Map.of(one, reading, other, second));
    }

    private static Answers answers(
            String one, Reading reading, String other, Reading second, String last, Reading third) {
        return new Answers(Map.of(one, reading, other, second, last, third));
    }

    private static Answers pressure(String systolic, String diastolic) {
        return answers("systolic-pressure", number(systolic), "diastolic-pressure", number(diastolic));
    }

    private static Answers on(String fact, Period before) {
        return answers(fact, ago(before));
    }

    private static Reading ago(Period before) {
        return Reading.of(PartialDate.of(Someone.DAY.minus(before)));
    }

    private static Reading yes() {
        return Reading.present();
    }

    private static Reading no() {
        return Reading.absent();
    }

    private static Reading number(String value) {
        return Reading.of(new BigDecimal(value));
    }
}
