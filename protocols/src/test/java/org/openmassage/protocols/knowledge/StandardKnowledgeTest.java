package org.openmassage.protocols.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.redflag.RedFlag;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.json.Documents;
import org.openmassage.core.rule.Criterion;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.RuleEffect;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionSeverity;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.ImposedLimit;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.screening.Screening;

class StandardKnowledgeTest {
    private static final ClinicalKnowledge KNOWLEDGE = Someone.KNOWLEDGE;

    @Test
    void shipped_catalogs_fit_together() {
        assertThat(KNOWLEDGE.check().all()).isEmpty();
    }

    @Test
    void shipped_catalogs_have_their_entries() {
        assertThat(KNOWLEDGE.techniques().size()).isEqualTo(42);
        assertThat(KNOWLEDGE.contraindications().size()).isGreaterThanOrEqualTo(28);
        assertThat(KNOWLEDGE.conditions().keys()).contains(ConditionId.of("chronic-neck-pain"));
        assertThat(KNOWLEDGE.protocols().size()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void screening_never_reads_what_it_does_not_need_and_the_check_does() {
        ClinicalKnowledge broken = KNOWLEDGE
                .withConditions(unreadable("conditions"))
                .withProtocols(unreadable("protocols"))
                .withMeasures(unreadable("measures"))
                .withEvidence(unreadable("evidence"))
                .withCitations(unreadable("citations"))
                .combinedWith(ClinicalKnowledge.builder().build());

        assertThat(Screening.with(broken)
                        .screen(Someone.healthy().request().build())
                        .decision())
                .isEqualTo(Decision.PROCEED);
        assertThatThrownBy(broken::check).hasMessageStartingWith("broken ");
        assertThatThrownBy(() -> broken.protocolsFor(ConditionId.of("chronic-neck-pain")))
                .hasMessage("broken protocols");
    }

    private static <K, V> Catalog<K, V> unreadable(String name) {
        return Catalog.deferred(() -> {
            throw new IllegalStateException("broken " + name);
        });
    }

    @Test
    void contraindications_have_every_effect() {
        assertThat(KNOWLEDGE.contraindications().stream().map(Contraindication::effect))
                .contains(RuleEffect.values());
    }

    @Test
    void abbreviations_of_techniques_are_unique() {
        assertThat(KNOWLEDGE.techniques().stream().map(Technique::abbreviation)).doesNotHaveDuplicates();
    }

    @Test
    void red_flags_of_contraindications_have_the_same_effect() {
        KNOWLEDGE.contraindications().stream()
                .filter(rule -> rule.redFlag().isPresent())
                .forEach(rule -> assertThat(rule.effect())
                        .as(rule.toString())
                        .isEqualTo(
                                KNOWLEDGE.redFlags().get(rule.redFlag().get()).effect()));
    }

    @Test
    void criteria_hold_no_negation() {
        assertThat(KNOWLEDGE.rulesInForce())
                .allSatisfy(rule -> assertThat(negates(rule.criterion()))
                        .as(rule.id().value())
                        .isFalse());
    }

    private static boolean negates(Criterion criterion) {
        return criterion instanceof Criterion.Not
                || criterion.parts().stream().anyMatch(StandardKnowledgeTest::negates);
    }

    @Test
    void every_fact_of_a_rule_can_be_asked_or_read() {
        Set<FactId> used = KNOWLEDGE.rulesInForce().stream()
                .flatMap(rule -> rule.criterion().facts().stream())
                .filter(fact -> !(KNOWLEDGE.facts().get(fact).source() instanceof FactSource.Age))
                .collect(Collectors.toSet());

        // The birth tells the age, and the proposal tells the sites.
        used.removeAll(Set.of(FactId.of("age"), FactId.of("endangerment-site")));
        assertThat(used)
                .allSatisfy(fact -> assertThat(KNOWLEDGE.facts().get(fact).question())
                        .as(fact.value())
                        .isPresent());
    }

    @Test
    void no_technique_of_a_condition_is_ruled_out_by_its_own_protocol() {
        KNOWLEDGE.protocols().stream().forEach(protocol -> {
            Condition condition = KNOWLEDGE.conditions().get(protocol.condition());
            assertThat(protocol.avoidedTechniques()).doesNotContainAnyElementsOf(condition.techniques());
        });
    }

    @Test
    void steps_stay_within_the_usual_pressure_of_their_technique() {
        KNOWLEDGE.protocols().stream()
                .flatMap(protocol -> protocol.phases().stream())
                .flatMap(phase -> phase.steps().stream())
                .forEach(step -> KNOWLEDGE
                        .techniques()
                        .get(step.technique())
                        .pressure()
                        .ifPresent(range -> assertThat(step.maxPressure().orElseThrow())
                                .as(step.toString())
                                .isBetween(range.min(), range.max())));
    }

    @Test
    void condition_with_several_protocols_shows_all_of_them() {
        assertThat(KNOWLEDGE.protocolsFor(ConditionId.of("low-back-pain")))
                .extracting(protocol -> protocol.id().value())
                .containsExactlyInAnyOrder("low-back-pain", "low-back-pain-relaxation");
        assertThat(KNOWLEDGE.protocolsFor(ConditionId.of("no-such-condition"))).isEmpty();
    }

    @Test
    void chronic_neck_pain_carries_its_evidence() {
        Protocol protocol =
                KNOWLEDGE.protocolsFor(ConditionId.of("chronic-neck-pain")).get(0);

        assertThat(protocol.phases())
                .extracting(phase -> phase.perWeek() + "x" + phase.weeks() + "x" + phase.minutes())
                .containsExactly("2x4x60", "1x6x60");
        assertThat(protocol.phases().get(0).evidence())
                .extracting(Object::toString)
                .containsExactly("e3");
        assertThat(protocol.phases().get(1).evidence())
                .extracting(Object::toString)
                .containsExactly("e4");
        assertThat(protocol.phases())
                .extracting(phase -> phase.status())
                .containsExactly(Status.CONFIRMED, Status.UNCONFIRMED);
    }

    @Test
    void code_of_chronic_neck_pain_is_valid_on_a_day() {
        Condition condition = KNOWLEDGE.conditions().get(ConditionId.of("chronic-neck-pain"));

        assertThat(condition.codesOn(LocalDate.of(2026, 3, 2)))
                .extracting(code -> code.code().value())
                .containsExactly("M54.2");
    }

    @Test
    void entries_survive_a_round_trip_through_json() {
        KNOWLEDGE.contraindications().stream()
                .forEach(rule -> assertThat(Documents.read(Documents.write(rule), Contraindication.class))
                        .isEqualTo(rule));
        KNOWLEDGE.techniques().stream()
                .forEach(technique -> assertThat(Documents.read(Documents.write(technique), Technique.class))
                        .isEqualTo(technique));
        KNOWLEDGE.conditions().stream()
                .forEach(condition -> assertThat(Documents.read(Documents.write(condition), Condition.class))
                        .isEqualTo(condition));
        KNOWLEDGE.protocols().stream()
                .forEach(protocol -> assertThat(Documents.read(Documents.write(protocol), Protocol.class))
                        .isEqualTo(protocol));
    }

    @Test
    void check_names_catalog_entry_and_attribute_of_an_unknown_id() {
        Contraindication broken = KNOWLEDGE
                .contraindications()
                .get(RuleId.of("anticoagulant"))
                .withCriterion(Criterion.present("no-such-fact"))
                .withLimits(ImposedLimit.builder()
                        .limits(TreatmentLimits.builder()
                                .addBannedTechniques(TechniqueId.of("no-such-technique"))
                                .build())
                        .build());
        Catalog<RuleId, Contraindication> overlay = Catalog.<RuleId, Contraindication>builder(
                        "clinic", "1", Someone.DAY)
                .add(broken.id(), broken)
                .build();

        List<Issue> issues = KNOWLEDGE
                .withContraindications(KNOWLEDGE.contraindications().combinedWith(overlay))
                .check()
                .all();

        assertThat(issues)
                .extracting(Issue::path)
                .anyMatch(path -> path.startsWith("/contraindications/anticoagulant/criterion"))
                .contains("/contraindications/anticoagulant/limits/0/limits/bannedTechniques");
    }

    @Test
    void a_rule_whose_red_flag_is_unknown_is_an_error() {
        ClinicalKnowledge broken = KNOWLEDGE.withRedFlags(Catalog.empty());

        assertThatThrownBy(broken::rulesInForce).hasMessageContaining("dvt-likely");
    }

    @Test
    void a_rule_goes_with_its_withdrawn_red_flag() {
        Catalog<RuleId, RedFlag> overlay = Catalog.<RuleId, RedFlag>builder("clinic", "1", Someone.DAY)
                .withdraw(RuleId.of("dvt-possible"), "Sent to the physician next door.")
                .build();

        ClinicalKnowledge clinic = KNOWLEDGE.withRedFlags(KNOWLEDGE.redFlags().combinedWith(overlay));

        assertThat(clinic.rulesInForce())
                .extracting(RuleInForce::id)
                .doesNotContain(RuleId.of("possible-deep-vein-thrombosis"), RuleId.of("dvt-possible"));
        assertThat(clinic.withdrawnRules())
                .extracting(gone -> gone.rule().value())
                .containsExactly("dvt-possible");
    }

    @Test
    void gentle_rule_applies_where_stage_or_severity_is_not_known() {
        GentleRule rule = GentleRule.builder()
                .addSeverities(ConditionSeverity.SEVERE)
                .because("Severe osteoarthritis is treated gently.")
                .build();

        assertThat(rule.appliesTo(Optional.empty(), Optional.empty())).isTrue();
        assertThat(rule.appliesTo(Optional.empty(), Optional.of(ConditionSeverity.SEVERE)))
                .isTrue();
        assertThat(rule.appliesTo(Optional.empty(), Optional.of(ConditionSeverity.MILD)))
                .isFalse();
    }
}
