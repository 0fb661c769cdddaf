package org.openmassage.protocols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionStage;
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.evidence.EvidenceDirection;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** Every protocol that ships is whole, and stands on its own. {@link SessionSweepTest} looks at its sessions. */
class ProtocolSweepTest {
    private static final ClinicalKnowledge KNOWLEDGE = Someone.KNOWLEDGE;

    /** Stages, as {@code condition/stage}, in which no session is planned, each with the reason. */
    private static final Map<String, String> WITHOUT_A_PHASE = Map.of();

    /** What may stand beside a condition's own techniques: gentle, general or preparing. */
    private static final Set<TechniqueId> SUPPORTIVE = Stream.of(
                    "effleurage",
                    "rocking",
                    "hot-pack",
                    "cold-application",
                    "manual-lymph-drainage",
                    "myofascial-release-indirect",
                    "relaxation-sequence",
                    "stretching")
            .map(TechniqueId::of)
            .collect(Collectors.toSet());

    private static final Pattern BRITISH = Pattern.compile(
            "\\b(fibre|fibres|centre|colour|oedema|haem\\w+|anaes\\w+|paed\\w+|grey|practise|programme|behaviour|"
                    + "labour|towards|whilst|metre|tumour|mobilis\\w+|stabilis\\w+|immobilis\\w+|localis\\w+)\\b",
            Pattern.CASE_INSENSITIVE);

    static List<Protocol> protocols() {
        return KNOWLEDGE.protocols().stream().toList();
    }

    @Test
    void every_condition_has_a_protocol() {
        assertThat(KNOWLEDGE.conditions().stream())
                .allMatch(condition -> !KNOWLEDGE.protocolsFor(condition.id()).isEmpty(), "has a protocol");
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void every_stage_of_the_condition_has_a_phase_or_a_reason_why_not(Protocol protocol) {
        List<StageId> stages =
                condition(protocol).stages().stream().map(ConditionStage::id).toList();

        assertThat(stages)
                .filteredOn(stage -> !WITHOUT_A_PHASE.containsKey(protocol.condition() + "/" + stage))
                .allSatisfy(stage -> assertThat(protocol.phasesFor(Optional.of(stage)))
                        .as(stage.value())
                        .anyMatch(phase -> phase.beginWhen().isEmpty()));
        assertThat(stages)
                .containsAll(protocol.phases().stream()
                        .flatMap(phase -> phase.stages().stream())
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void it_says_what_to_assess_how_to_lie_what_to_do_at_home_and_when_to_look_again(Protocol protocol) {
        assertThat(protocol.assessment()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(protocol.positioning()).isNotEmpty();
        assertThat(protocol.heatAndCold()).isNotEmpty();
        assertThat(protocol.homeCare()).isNotEmpty();
        assertThat(protocol.goals()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(protocol.reassessment())
                .matches(again -> again.everyVisits() <= 6 || again.everyWeeks() <= 4, "by visit 6 or week 4");
        int lastWeek = protocol.phases().stream().mapToInt(ProtocolPhase::weeks).sum();
        assertThat(protocol.goals()).allMatch(goal -> goal.byWeek() <= lastWeek, "by the last week of the plan");
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void measures_populations_and_special_tests_are_in_their_catalogs(Protocol protocol) {
        assertThat(protocol.measures()).doesNotHaveDuplicates();
        assertThat(protocol.specialTests())
                .doesNotHaveDuplicates()
                .allMatch(SpecialTests.standard()::contains, "in the catalog");
        assertThat(protocol.goals())
                .filteredOn(goal -> goal.measure().isPresent())
                .allSatisfy(goal -> {
                    assertThat(protocol.measures()).contains(goal.measure().orElseThrow());
                    goal.population()
                            .ifPresent(population -> assertThat(KNOWLEDGE
                                            .measures()
                                            .get(goal.measure().orElseThrow())
                                            .thresholds())
                                    .anyMatch(threshold ->
                                            threshold.population().id().equals(population)));
                });
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void techniques_are_those_of_the_condition_or_supportive(Protocol protocol) {
        assertThat(choices(protocol))
                .filteredOn(technique -> !SUPPORTIVE.contains(technique))
                .isSubsetOf(condition(protocol).techniques());
    }

    private static Set<TechniqueId> choices(Protocol protocol) {
        return steps(protocol).flatMap(step -> step.choices().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    static Stream<ProtocolStep> steps(Protocol protocol) {
        return protocol.phases().stream().flatMap(phase -> phase.steps().stream());
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void dosage_with_evidence_cites_it_and_dosage_without_is_no_more_than_consensus(Protocol protocol) {
        assertThat(protocol.phases()).allSatisfy(phase -> {
            if (phase.evidence().isEmpty()) {
                assertThat(phase.status()).isNotEqualTo(Status.CONFIRMED);
                assertThat(phase.minutesWithEvidence()).isEmpty();
            } else {
                assertThat(phase.citations()).isNotEmpty().isSubsetOf(protocol.citations());
                assertThat(condition(protocol).evidence().evidence()).containsAll(phase.evidence());
            }
        });
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void advice_against_massage_shows_in_the_expected_course(Protocol protocol) {
        boolean against = condition(protocol).evidence().evidence().stream()
                .anyMatch(id -> KNOWLEDGE.evidence().get(id).direction() == EvidenceDirection.OPPOSES);

        assertThat(!against || protocol.expectedCourse().matches("(?s).*(guideline|recommendations|advises against).*"))
                .as(protocol.expectedCourse())
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void texts_are_sentences_in_american_spelling(Protocol protocol) {
        List<String> texts = texts(protocol).toList();

        assertThat(texts).allMatch(text -> text.endsWith("."));
        assertThat(texts).noneMatch(text -> BRITISH.matcher(text).find());
    }

    private static Stream<String> texts(Protocol protocol) {
        Progression progression = protocol.progression();
        return Stream.of(
                        protocol.assessment(),
                        protocol.precautions(),
                        protocol.positioning(),
                        protocol.heatAndCold(),
                        protocol.homeCare(),
                        progression.progressWhen(),
                        progression.progressBy(),
                        progression.regressWhen(),
                        progression.regressBy(),
                        progression.whenStalled(),
                        protocol.dischargeCriteria(),
                        protocol.referWhen(),
                        List.of(protocol.expectedCourse()),
                        protocol.phases().stream()
                                .flatMap(phase -> phase.beginWhen().stream())
                                .toList(),
                        steps(protocol).flatMap(step -> step.dose().stream()).toList())
                .flatMap(List::stream);
    }

    @Test
    void no_protocol_is_the_copy_of_another() {
        Map<String, Set<String>> users = new HashMap<>();
        protocols()
                .forEach(protocol -> Stream.of(
                                protocol.assessment().toString(),
                                protocol.referWhen().toString(),
                                protocol.precautions().toString(),
                                protocol.expectedCourse())
                        .forEach(text -> users.computeIfAbsent(text.toLowerCase(Locale.ROOT), key -> new TreeSet<>())
                                .add(protocol.condition().value())));

        assertThat(users.values()).allMatch(conditions -> conditions.size() == 1);
    }

    @Test
    void where_a_condition_has_two_protocols_neither_says_that_it_is_better() {
        protocols().stream().collect(Collectors.groupingBy(Protocol::condition)).values().stream()
                .filter(alternatives -> alternatives.size() > 1)
                .forEach(alternatives -> assertThat(alternatives)
                        .extracting(Protocol::expectedCourse)
                        .allMatch(course -> course.contains("Neither")));
    }

    static Condition condition(Protocol protocol) {
        return KNOWLEDGE.conditions().get(protocol.condition());
    }
}
