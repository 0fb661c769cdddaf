package org.openmassage.protocols.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.Presence;
import org.openmassage.core.json.Documents;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.RuleInForce;

class IntakeTest {
    private static final Intake INTAKE = Someone.INTAKE;

    @Test
    void questions_cover_exactly_the_facts_of_the_rules_in_force() {
        Set<FactId> needed = new LinkedHashSet<>();
        for (RuleInForce rule : Someone.KNOWLEDGE.rulesInForce()) {
            needed.addAll(rule.criterion().facts());
        }
        Set<FactId> gates = needed.stream()
                .flatMap(fact -> Someone.KNOWLEDGE.facts().get(fact).followUpOf().stream())
                .flatMap(gate -> gate.facts().stream())
                .collect(Collectors.toSet());
        needed.addAll(gates);
        needed.removeIf(fact -> Someone.KNOWLEDGE.facts().get(fact).question().isEmpty());

        assertThat(INTAKE.questions()).extracting(IntakeQuestion::id).containsExactlyInAnyOrderElementsOf(needed);
    }

    @Test
    void questions_of_a_group_stand_together_and_name_who_asks() {
        List<String> groups =
                INTAKE.questions().stream().map(IntakeQuestion::group).toList();
        List<String> runs = new ArrayList<>();
        groups.forEach(group -> {
            if (runs.isEmpty() || !runs.get(runs.size() - 1).equals(group)) {
                runs.add(group);
            }
        });

        assertThat(runs).doesNotHaveDuplicates();
        assertThat(INTAKE.questions())
                .allSatisfy(question -> {
                    assertThat(question.askedBy()).isNotEmpty();
                    assertThat(question.text()).as(question.id().value()).isNotBlank();
                })
                .isNotEmpty();
    }

    private static IntakeQuestion question(String id) {
        return INTAKE.questions().stream()
                .filter(question -> question.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void follow_up_names_its_occasion_and_place_is_asked_where_a_rule_needs_it() {
        assertThat(question("platelets").onlyIf())
                .contains(Criterion.any(Criterion.present("blood-condition"), Criterion.present("active-cancer")));
        assertThat(question("blood-condition").onlyIf()).isEmpty();
        assertThat(question("varicose-veins").asksWhere()).isTrue();
        assertThat(question("anticoagulant").asksWhere()).isFalse();
        assertThat(question("systolic-pressure").unit()).contains("mm[Hg]");
        assertThat(question("systolic-pressure").askedBy())
                .extracting(RuleId::value)
                .contains("blood-pressure-high", "blood-pressure-very-high");
    }

    @Test
    void follow_up_appears_only_when_it_matters() {
        assertThat(open(Someone.unasked())).contains("blood-condition").doesNotContain("platelets");
        assertThat(open(Someone.healthy())).isEmpty();
        assertThat(open(Someone.healthy().with("blood-condition").without("platelets")))
                .containsExactly("platelets");
        assertThat(open(Someone.healthy().with("blood-condition").with("platelets", Reading.unknown())))
                .isEmpty();
    }

    @Test
    void healthy_person_of_forty_meets_few_questions_and_none_twice() {
        assertThat(open(Someone.unasked())).hasSizeLessThanOrEqualTo(38);
        assertThat(INTAKE.questions()).extracting(IntakeQuestion::text).doesNotHaveDuplicates();
    }

    @Test
    void no_to_the_first_question_of_a_group_answers_all_that_follow_from_it() {
        Someone someone = Someone.unasked();
        open(Someone.unasked()).forEach(first -> someone.exactly(first, Reading.absent()));

        assertThat(open(someone)).isEmpty();
    }

    private static List<String> open(Someone someone) {
        FilledIntake filled = someone.filled();
        return INTAKE.openQuestions(filled.history(), Someone.BORN, Someone.DAY, filled.answers()).stream()
                .map(question -> question.id().value())
                .toList();
    }

    @Test
    void rule_of_a_clinic_brings_its_question_and_a_withdrawn_one_takes_it_away() {
        Fact piercing = Fact.builder()
                .id(FactId.of("fresh-piercing"))
                .label("fresh piercing")
                .type(FactType.BOOLEAN)
                .question("Do you have a piercing that is less than six weeks old?")
                .group("skin")
                .source(new FactSource.Answered())
                .build();
        Contraindication rule = Contraindication.builder()
                .id(RuleId.of("clinic.fresh-piercing"))
                .name("Fresh piercing")
                .effect(RuleEffect.REFER)
                .criterion(Criterion.present("fresh-piercing"))
                .because("Our clinic had an infection.")
                .status(Status.UNCONFIRMED)
                .build();
        ClinicalKnowledge clinic = Someone.KNOWLEDGE.combinedWith(ClinicalKnowledge.builder()
                .facts(Catalog.<FactId, Fact>builder("clinic", "1", LocalDate.of(2026, 1, 15))
                        .add(piercing.id(), piercing)
                        .build())
                .contraindications(Catalog.<RuleId, Contraindication>builder("clinic", "1", LocalDate.of(2026, 1, 15))
                        .add(rule.id(), rule)
                        .withdraw(RuleId.of("antiplatelet"), "Not in our clinic.")
                        .build())
                .build());

        List<String> ids = Intake.of(clinic).questions().stream()
                .map(question -> question.id().value())
                .toList();

        assertThat(ids).contains("fresh-piercing").doesNotContain("antiplatelet");
    }

    @Test
    void answers_are_read_back_from_the_history_as_they_were_given() {
        Someone someone = Someone.healthy()
                .with("anticoagulant")
                .with("venous-clot-ever")
                .with("venous-clot", Reading.absent())
                .with("venous-clot-began", Reading.of(PartialDate.parse("2019-04")))
                .with("pregnant")
                .with("pregnancy-weeks", "14")
                .with("blood-condition")
                .with("platelets", "130")
                .with("open-wound", Reading.unknown());
        FilledIntake filled = someone.filled();
        HistoryFacts facts = HistoryFacts.of(Someone.KNOWLEDGE.facts(), filled.history(), Someone.DAY)
                .withAnswers(filled.answers());

        assertThat(filled.answers())
                .containsOnlyKeys(
                        FactId.of("venous-clot"), FactId.of("neutrophils"), FactId.of("skin-product-allergy"));
        someone.answers().forEach((fact, given) -> {
            Reading read = facts.read(fact);
            assertThat(read.presence()).as(fact.value()).isEqualTo(given.presence());
            assertThat(read.value()).as(fact.value()).isEqualTo(given.value());
        });
    }

    @Test
    void filled_history_is_a_document() {
        HealthHistory history = Someone.healthy().with("anticoagulant").filled().history();

        assertThat(Documents.read(Documents.write(history), HealthHistory.class))
                .isEqualTo(history);
    }

    @Test
    void medicines_are_answered_as_a_whole() {
        Someone half = Someone.healthy().with("anticoagulant").without("antiplatelet");

        assertThatThrownBy(half::filled)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answers: must be to every question about medicines, or to none");
    }

    @Test
    void medicine_that_the_patient_does_not_know_of_stays_unknown() {
        FilledIntake filled =
                Someone.healthy().with("anticoagulant", Reading.unknown()).filled();
        HistoryFacts facts = HistoryFacts.of(Someone.KNOWLEDGE.facts(), filled.history(), Someone.DAY)
                .withAnswers(filled.answers());

        assertThat(facts.read(FactId.of("anticoagulant")).presence()).isEqualTo(Presence.UNKNOWN);
        assertThat(facts.read(FactId.of("antiplatelet")).presence()).isEqualTo(Presence.ABSENT);
    }

    @Test
    void pregnancy_without_weeks_stays_an_answer_and_asks_for_them() {
        Someone someone = Someone.healthy().with("pregnant").with("pregnancy-weeks", Reading.notAsked());

        assertThat(someone.filled().answers()).containsKey(FactId.of("pregnant"));
        assertThat(open(someone)).contains("pregnancy-weeks");
    }

    @Test
    void answer_of_the_wrong_type_is_refused() {
        assertThatThrownBy(() -> Someone.healthy()
                        .with("systolic-pressure", Reading.of(PartialDate.parse("2026")))
                        .filled())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
