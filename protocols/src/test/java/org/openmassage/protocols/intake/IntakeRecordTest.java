package org.openmassage.protocols.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.history.ConditionStatus;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.FactSource.Aspect;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.SymptomId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** The record says what was told, and no more. */
class IntakeRecordTest {

    private static HealthHistory filled(HealthHistory history, Map<FactId, Reading> answers) {
        return Someone.INTAKE.fill(history, answers, Someone.AT, Someone.ZONE).history();
    }

    private static HealthHistory told(String... facts) {
        Someone someone = Someone.unasked();
        Stream.of(facts).forEach(someone::with);
        return filled(Someone.emptyHistory(), someone.answers());
    }

    private static HealthHistory told(Presence answer, String... conditions) {
        return Someone.emptyHistory()
                .withConditions(Stream.of(conditions)
                        .map(id -> HistoryCondition.of(ConditionId.of(id), answer))
                        .toList());
    }

    private static List<String> words(HealthHistory history, Presence answer) {
        return Stream.concat(
                        history.conditions().stream()
                                .filter(told -> told.answer() == answer)
                                .map(told -> told.condition().value()),
                        history.symptoms().stream()
                                .filter(told -> told.answer() == answer)
                                .map(told -> told.symptom().value()))
                .toList();
    }

    private static Presence read(HealthHistory history, String fact) {
        return HistoryFacts.of(Someone.KNOWLEDGE.facts(), history, Someone.DAY)
                .read(FactId.of(fact))
                .presence();
    }

    @ParameterizedTest
    @CsvSource({
        "venous-clot-ever, venous-clot",
        "ligament-laxity-condition, ligament-laxity-condition",
        "cancer-history, cancer-history",
        "pregnancy-warning-sign, pregnancy-warning-sign",
        "blood-pressure-crisis-symptom, blood-pressure-crisis-symptom",
        "fever-in-past-day, fever-in-past-day",
        "stroke-or-tia, stroke-or-tia"
    })
    void yes_to_a_wider_question_is_recorded_as_that_and_as_nothing_narrower(String fact, String word) {
        HealthHistory history = filled(Someone.emptyHistory(), Map.of(FactId.of(fact), Reading.present()));

        assertThat(words(history, Presence.PRESENT)).containsExactly(word);
        assertThat(read(history, fact)).isEqualTo(Presence.PRESENT);
    }

    static Stream<FactId> questionsWithSeveralWords() {
        return Someone.INTAKE.questions().stream()
                .filter(question -> words(question.id()).size() > 1)
                .map(IntakeQuestion::id);
    }

    private static Set<String> words(FactId fact) {
        FactSource source = Someone.KNOWLEDGE.facts().get(fact).source();
        Stream<String> words = source instanceof FactSource.Condition condition
                ? condition.anyOf().stream().map(ConditionId::value)
                : source instanceof FactSource.Symptom symptom
                        ? symptom.anyOf().stream().map(SymptomId::value)
                        : Stream.empty();
        return words.collect(Collectors.toUnmodifiableSet());
    }

    @ParameterizedTest
    @MethodSource("questionsWithSeveralWords")
    void every_question_about_several_things_has_a_word_for_a_yes_that_does_not_say_which(FactId fact) {
        Reading yes = Someone.KNOWLEDGE.facts().get(fact).type() == FactType.DATE
                ? Reading.of(PartialDate.parse("2025-11"))
                : Reading.present();

        HealthHistory history = filled(Someone.emptyHistory(), Map.of(fact, yes));

        assertThat(words(history, Presence.PRESENT))
                .hasSize(1)
                .isSubsetOf(
                        Stream.concat(Stream.of(fact.value()), widerWords(fact)).toList());
        assertThat(read(history, fact.value())).isEqualTo(Presence.PRESENT);
    }

    private static Stream<String> widerWords(FactId fact) {
        FactSource source = Someone.KNOWLEDGE.facts().get(fact).source();
        return source instanceof FactSource.Condition condition
                ? condition.alsoPresentAs().stream().map(ConditionId::value)
                : ((FactSource.Symptom) source).alsoPresentAs().stream().map(SymptomId::value);
    }

    @ParameterizedTest
    @MethodSource("questionsWithSeveralWords")
    void no_to_each_of_several_things_is_a_no_without_the_wider_word(FactId fact) {
        FactSource source = Someone.KNOWLEDGE.facts().get(fact).source();
        HealthHistory history = source instanceof FactSource.Symptom symptom
                ? Someone.emptyHistory()
                        .withSymptoms(symptom.anyOf().stream()
                                .map(id -> SymptomReport.of(id, Presence.ABSENT, Someone.DAY))
                                .toList())
                : told(Presence.ABSENT, words(fact).toArray(String[]::new));

        assertThat(read(history, fact.value())).isEqualTo(Presence.ABSENT);
    }

    @Test
    void which_of_several_it_is_stays_open() {
        HealthHistory clot = told("circulation-condition", "venous-clot-ever");

        assertThat(read(clot, "venous-clot-ever")).isEqualTo(Presence.PRESENT);
        assertThat(HistoryFacts.of(Someone.KNOWLEDGE.facts(), clot, Someone.DAY)
                        .read(FactId.of("previous-dvt"))
                        .gap())
                .contains(Reading.Gap.NOT_ASKED);
        assertThat(read(told("neck-pain-or-headache", "ligament-laxity-condition"), "upper-neck-instability"))
                .isEqualTo(Presence.PRESENT);
        assertThat(read(told("venous-clot-ever"), "circulation-condition")).isEqualTo(Presence.PRESENT);
    }

    @Test
    void no_to_the_wider_question_answers_each_and_takes_an_earlier_yes_back() {
        FactId clot = FactId.of("venous-clot-ever");
        FactId sign = FactId.of("pregnancy-warning-sign");
        HealthHistory before = filled(Someone.emptyHistory(), Map.of(clot, Reading.present(), sign, Reading.present()));
        HealthHistory after = filled(before, Map.of(clot, Reading.absent(), sign, Reading.absent()));

        assertThat(words(after, Presence.PRESENT)).isEmpty();
        assertThat(words(after, Presence.ABSENT))
                .contains("deep-vein-thrombosis", "pulmonary-embolism", "vaginal-bleeding", "leaking-fluid");
        assertThat(read(after, "venous-clot-ever")).isEqualTo(Presence.ABSENT);
        assertThat(read(after, "pregnancy-warning-sign")).isEqualTo(Presence.ABSENT);
    }

    @Test
    void no_fever_in_the_past_day_is_not_recorded_as_none_this_week() {
        FactId day = FactId.of("fever-in-past-day");
        SymptomReport chills = SymptomReport.of(SymptomId.of("fever-or-rigors"), Presence.PRESENT, Someone.DAY);

        HealthHistory no = filled(Someone.emptyHistory(), Map.of(day, Reading.absent()));

        assertThat(words(no, Presence.ABSENT)).containsExactly("fever", "fever-in-past-day");
        assertThat(read(no, "fever-in-past-day")).isEqualTo(Presence.ABSENT);
        assertThat(read(Someone.emptyHistory().withSymptoms(chills), "fever-in-past-day"))
                .isEqualTo(Presence.PRESENT);
    }

    @Test
    void yes_to_the_wider_question_keeps_what_was_told_by_its_name() {
        HealthHistory embolism = told(Presence.PRESENT, "pulmonary-embolism");

        HealthHistory still = filled(embolism, Map.of(FactId.of("venous-clot-ever"), Reading.present()));
        HealthHistory over = filled(
                embolism,
                Map.of(FactId.of("venous-clot-ever"), Reading.present(), FactId.of("venous-clot"), Reading.absent()));
        HealthHistory again = filled(over, Map.of(FactId.of("venous-clot"), Reading.present()));

        assertThat(words(still, Presence.PRESENT)).containsExactly("pulmonary-embolism");
        assertThat(over.conditions())
                .extracting(HistoryCondition::condition, HistoryCondition::status)
                .containsExactly(tuple(ConditionId.of("pulmonary-embolism"), Optional.of(ConditionStatus.RESOLVED)));
        assertThat(words(again, Presence.PRESENT)).containsExactly("pulmonary-embolism", "venous-clot");
    }

    @Test
    void closer_answer_has_the_last_word_over_what_was_told_by_its_name() {
        HealthHistory hypertension = told(Presence.PRESENT, "hypertension", "varicose-veins");

        HealthHistory filled = filled(
                hypertension,
                Map.of(
                        FactId.of("circulation-condition"),
                        Reading.present(),
                        FactId.of("hypertension"),
                        Reading.absent()));

        assertThat(words(filled, Presence.PRESENT)).containsExactly("varicose-veins");
        assertThat(words(filled, Presence.ABSENT)).containsExactly("hypertension");
    }

    @Test
    void symptom_told_by_its_name_the_same_day_stays() {
        SymptomReport bleeding = SymptomReport.of(SymptomId.of("vaginal-bleeding"), Presence.PRESENT, Someone.DAY);

        HealthHistory filled = filled(
                Someone.emptyHistory().withSymptoms(bleeding),
                Map.of(FactId.of("pregnancy-warning-sign"), Reading.present()));

        assertThat(words(filled, Presence.PRESENT)).containsExactly("vaginal-bleeding", "pregnancy-warning-sign");
    }

    @Test
    void yes_without_a_word_for_it_stays_beside_the_history() {
        Fact either = Fact.builder()
                .id(FactId.of("clinic-gland"))
                .label("illness of a gland")
                .type(FactType.BOOLEAN)
                .question("Do you have an illness of the thyroid or of the pancreas?")
                .source(new FactSource.Condition(
                        Set.of(ConditionId.of("thyroid-disease"), ConditionId.of("pancreas-disease")),
                        Optional.empty(),
                        Set.of(),
                        Aspect.CURRENT,
                        Set.of()))
                .build();
        ClinicalKnowledge clinic = Someone.KNOWLEDGE.combinedWith(ClinicalKnowledge.builder()
                .facts(Catalog.<FactId, Fact>builder("clinic", "1", LocalDate.of(2026, 1, 15))
                        .add(either.id(), either)
                        .build())
                .build());

        FilledIntake filled = Intake.of(clinic)
                .fill(
                        told(Presence.ABSENT, "thyroid-disease", "pancreas-disease"),
                        Map.of(either.id(), Reading.present()),
                        Someone.AT,
                        Someone.ZONE);

        assertThat(filled.history().conditions()).isEmpty();
        assertThat(filled.answers()).containsOnly(Map.entry(either.id(), Reading.present()));
    }

    @ParameterizedTest
    @CsvSource({"PRESENT", "ABSENT"})
    void answer_about_things_that_touch_the_skin_says_nothing_of_other_allergies(Presence answer) {
        FilledIntake filled = Someone.INTAKE.fill(
                Someone.emptyHistory(),
                Map.of(FactId.of("skin-product-allergy"), Reading.of(answer)),
                Someone.AT,
                Someone.ZONE);

        assertThat(filled.history().allergies().presence()).isEqualTo(Presence.NOT_ASKED);
        assertThat(filled.answers()).containsKey(FactId.of("skin-product-allergy"));
    }
}
