package org.openmassage.protocols.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.FactSource;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.evidence.EvidenceDirection;
import org.openmassage.protocols.evidence.EvidenceGrade;
import org.openmassage.protocols.evidence.EvidenceId;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.evidence.StudyKind;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.screening.Screening;
import org.openmassage.protocols.screening.ScreeningRequest;

/** Every condition that ships, and every piece of evidence. */
class ConditionSweepTest {
    private static final ClinicalKnowledge KNOWLEDGE = Someone.KNOWLEDGE;

    static List<Condition> conditions() {
        return KNOWLEDGE.conditions().stream().toList();
    }

    @Test
    void there_are_at_least_105_conditions_of_every_category() {
        assertThat(conditions()).hasSizeGreaterThanOrEqualTo(105);
        assertThat(conditions()).extracting(Condition::category).contains(ConditionCategory.values());
        assertThat(conditions()).extracting(Condition::name).doesNotHaveDuplicates();
    }

    @Test
    void every_condition_says_what_to_do_what_to_measure_and_what_to_mind() {
        assertThat(conditions()).allSatisfy(condition -> {
            assertThat(condition.synonyms()).as(condition.toString()).isNotEmpty();
            assertThat(condition.codes()).as(condition.toString()).isNotEmpty();
            assertThat(condition.techniques())
                    .as(condition.toString())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(condition.measures())
                    .as(condition.toString())
                    .isNotEmpty()
                    .doesNotHaveDuplicates();
            assertThat(condition.specialTests()).as(condition.toString()).doesNotHaveDuplicates();
            assertThat(condition.precautions())
                    .as(condition.toString())
                    .isNotEmpty()
                    .allMatch(sentence -> sentence.endsWith("."));
        });
    }

    @Test
    void synonyms_do_not_repeat_the_name_or_each_other() {
        assertThat(conditions())
                .allSatisfy(condition -> assertThat(
                                Stream.concat(Stream.of(condition.name()), condition.synonyms().stream())
                                        .map(name -> name.toLowerCase(Locale.ROOT)))
                        .as(condition.toString())
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void gentle_condition_keeps_pressure_2_or_less_in_the_stage_or_severity_where_it_is_gentle(Condition condition) {
        Optional<GentleRule> rule = condition.gentle();
        Stream<PressureRange> gentle =
                condition.techniques().stream().flatMap(id -> KNOWLEDGE.techniques().get(id).pressure().stream());

        if (rule.isEmpty()) {
            assertThat(condition.techniques()).isNotEmpty();
        } else if (rule.get().stages().isEmpty() && rule.get().severities().isEmpty()) {
            assertThat(gentle).allMatch(range -> range.fitsUnder(GentleRule.MAX_PRESSURE));
        } else {
            assertThat(gentle).anyMatch(range -> range.fitsUnder(GentleRule.MAX_PRESSURE));
        }
    }

    @Test
    void the_six_of_the_seed_are_gentle_because_the_seed_says_so() {
        assertThat(conditions().stream()
                        .filter(condition -> condition
                                .gentle()
                                .map(GentleRule::mandatedBySeed)
                                .orElse(false))
                        .map(condition -> condition.id().value()))
                .containsExactlyInAnyOrder(
                        "lymphedema",
                        "fibromyalgia",
                        "post-traumatic-stress-disorder",
                        "anxiety-disorder",
                        "multiple-sclerosis",
                        "hand-osteoarthritis",
                        "hip-osteoarthritis",
                        "knee-osteoarthritis");
    }

    @Test
    void severe_osteoarthritis_is_gentle_and_mild_is_not() {
        assertThat(Stream.of("hand-osteoarthritis", "hip-osteoarthritis", "knee-osteoarthritis"))
                .allSatisfy(id -> {
                    GentleRule rule = condition(id).gentle().orElseThrow();
                    assertThat(rule.appliesTo(Optional.empty(), Optional.of(ConditionSeverity.SEVERE)))
                            .isTrue();
                    assertThat(rule.appliesTo(Optional.empty(), Optional.of(ConditionSeverity.MILD)))
                            .isFalse();
                });
    }

    @Test
    void gentle_conditions_take_the_indirect_form_and_no_neuromuscular_work() {
        TechniqueId direct = TechniqueId.of("myofascial-release-direct");
        TechniqueId indirect = TechniqueId.of("myofascial-release-indirect");

        assertThat(condition("fibromyalgia").techniques()).contains(indirect).doesNotContain(direct);
        assertThat(condition("chronic-pain-syndrome").techniques())
                .contains(indirect)
                .doesNotContain(direct);
        assertThat(condition("hypermobility-syndrome").techniques())
                .doesNotContain(TechniqueId.of("neuromuscular-therapy"));
    }

    /** A rule whose fact is read from a condition of this id is a contraindication of the condition itself. */
    @Test
    void no_technique_of_a_condition_is_banned_by_the_rules_that_the_condition_itself_fires() {
        Set<ConditionId> linked = new TreeSet<>();
        Set<ConditionId> asked = KNOWLEDGE.facts().stream()
                .flatMap(fact ->
                        fact.source() instanceof FactSource.Condition source ? source.anyOf().stream() : Stream.empty())
                .collect(Collectors.toSet());
        conditions().stream()
                .filter(condition -> asked.contains(condition.id()))
                .forEach(condition -> {
                    linked.add(condition.id());
                    ScreeningRecord record = Screening.screen(KNOWLEDGE, only(condition.id()));
                    assertThat(record.findings().stream()
                                    .filter(finding -> finding.truth() == Truth.TRUE)
                                    .flatMap(finding -> finding.limits().bannedTechniques().stream()))
                            .as(condition.toString())
                            .doesNotContainAnyElementsOf(condition.techniques());
                });

        assertThat(linked).contains(ConditionId.of("hypertension"));
    }

    private static ScreeningRequest only(ConditionId condition) {
        return Someone.healthy()
                .request()
                .history(Someone.emptyHistory()
                        .withConditions(HistoryCondition.builder()
                                .condition(condition)
                                .answer(Presence.PRESENT)
                                .build()))
                .build();
    }

    @Test
    void all_evidence_is_there_and_cites_its_publication() {
        Set<String> ids =
                KNOWLEDGE.evidence().keys().stream().map(Object::toString).collect(Collectors.toSet());

        assertThat(ids).contains(numbered("e", 26)).contains(numbered("g", 10));
        assertThat(KNOWLEDGE.evidence().stream())
                .allSatisfy(item ->
                        assertThat(item.citations()).as(item.toString()).allMatch(KNOWLEDGE.citations()::contains));
    }

    private static String[] numbered(String letter, int last) {
        String[] ids = new String[last];
        for (int i = 1; i <= last; i++) {
            ids[i - 1] = letter + i;
        }
        return ids;
    }

    @Test
    void what_speaks_against_massage_shows_as_a_conflict() {
        assertThat(conditions().stream()
                        .filter(condition ->
                                evidence(condition).anyMatch(item -> item.direction() == EvidenceDirection.OPPOSES)))
                .hasSizeGreaterThanOrEqualTo(5)
                .allMatch(condition -> condition.evidence().isConflicted());
    }

    @Test
    void guidelines_that_advise_against_are_named_where_they_apply() {
        Map<String, Set<String>> against = new TreeMap<>();
        conditions()
                .forEach(condition -> evidence(condition)
                        .filter(item -> item.direction() == EvidenceDirection.OPPOSES)
                        .forEach(item -> against.computeIfAbsent(item.id().value(), id -> new TreeSet<>())
                                .add(condition.id().value())));

        assertThat(against.get("g6")).contains("low-back-pain", "sciatica");
        assertThat(against.get("g7")).contains("fibromyalgia");
        assertThat(against.get("g8")).contains("hip-osteoarthritis", "knee-osteoarthritis");
    }

    @Test
    void grade_a_needs_a_guideline_and_grade_b_a_study() {
        conditions().stream()
                .filter(condition -> condition.evidence().grade() == EvidenceGrade.A)
                .forEach(condition -> assertThat(evidence(condition))
                        .as(condition.toString())
                        .anyMatch(item -> item.kind() == StudyKind.GUIDELINE));
        conditions().stream()
                .filter(condition -> condition.evidence().grade() == EvidenceGrade.B)
                .forEach(condition -> assertThat(evidence(condition))
                        .as(condition.toString())
                        .anyMatch(item -> item.kind() != StudyKind.GUIDELINE));
    }

    @Test
    void corrected_evidence_is_carried() {
        assertThat(condition("carpal-tunnel-syndrome").evidence().grade()).isEqualTo(EvidenceGrade.C);
        assertThat(condition("myofascial-pain-syndrome").evidence().statement())
                .contains("no self-reported pain benefit");
        assertThat(item("g7").status()).isEqualTo(Status.UNCONFIRMED);
        assertThat(item("g1").limits())
                .hasValueSatisfying(limits -> assertThat(limits).contains("expiry"));
        assertThat(item("e25").finding()).contains("8 minutes of hands and 7 of abdomen");
        assertThat(item("g8").finding()).contains("advises against", "may be used with usual care");
    }

    private static Stream<EvidenceItem> evidence(Condition condition) {
        return condition.evidence().evidence().stream()
                .map(id -> KNOWLEDGE.evidence().get(id));
    }

    private static EvidenceItem item(String id) {
        return KNOWLEDGE.evidence().get(EvidenceId.of(id));
    }

    private static Condition condition(String id) {
        return KNOWLEDGE.conditions().get(ConditionId.of(id));
    }
}
