package org.openmassage.protocols.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.letter.LetterSection;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionStage;
import org.openmassage.protocols.evidence.EvidenceDirection;
import org.openmassage.protocols.evidence.EvidenceGrade;
import org.openmassage.protocols.evidence.EvidenceId;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.evidence.StudyKind;
import org.openmassage.protocols.explain.PlanText.Basis;
import org.openmassage.protocols.explain.PlanText.Section;
import org.openmassage.protocols.explain.PlanText.Statement;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.planning.PlannedCondition;
import org.openmassage.protocols.planning.Planner;
import org.openmassage.protocols.planning.PlanningRequest;
import org.openmassage.protocols.planning.PlanningResult;
import org.openmassage.protocols.screening.Screening;

/** What the three texts may say, and what they must. */
class PlanExplainerTest {
    private static final ClinicalKnowledge KNOWLEDGE = Someone.KNOWLEDGE;
    private static final ScreeningRecord SCREENING =
            Screening.with(KNOWLEDGE).screen(Someone.healthy().request().build());
    private static final PlanExplainer EXPLAINER = PlanExplainer.with(KNOWLEDGE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");
    private static final Pattern TOKEN = Pattern.compile("[\\w-]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private static final Map<ConditionId, Optional<PlanningResult.Drafted>> DRAFTS = new HashMap<>();

    private static Optional<PlanningResult.Drafted> draft(Condition condition) {
        return DRAFTS.computeIfAbsent(condition.id(), fresh -> plan(condition));
    }

    private static Optional<PlanningResult.Drafted> plan(Condition condition) {
        PlanningRequest request = PlanningRequest.builder()
                .id(PlanId.of("plan-1"))
                .addConditions(PlannedCondition.of(condition.id()))
                .screening(SCREENING)
                .startOn(Someone.DAY)
                .build();
        Planner planner = Planner.with(KNOWLEDGE);
        List<PlanningRequest> requests = new ArrayList<>(List.of(request));
        for (ConditionStage stage : condition.stages()) {
            requests.add(request.withAnswers(
                    Map.of("stage/" + condition.id(), stage.id().value())));
        }
        return requests.stream()
                .map(planner::plan)
                .filter(PlanningResult.Drafted.class::isInstance)
                .map(PlanningResult.Drafted.class::cast)
                .findFirst();
    }

    static Stream<Condition> conditions() {
        return KNOWLEDGE.protocols().stream()
                .map(protocol -> KNOWLEDGE.conditions().get(protocol.condition()))
                .distinct();
    }

    private static List<Statement> statements(PlanText text) {
        return text.sections().stream()
                .map(Section::statements)
                .flatMap(List::stream)
                .toList();
    }

    private static PlanText text(Condition condition, Audience audience) {
        return EXPLAINER.explain(draft(condition).orElseThrow(), audience);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void every_claim_rests_on_evidence_of_the_condition_or_says_that_it_is_consensus(Condition condition) {
        for (Audience audience : Audience.values()) {
            for (Statement statement : statements(text(condition, audience))) {
                if (statement.basis() == Basis.CONSENSUS) {
                    assertThat(statement.text()).containsPattern("consensus|experience");
                }
                List<EvidenceId> known = Stream.concat(
                                condition.evidence().evidence().stream(),
                                KNOWLEDGE.protocols().stream()
                                        .filter(protocol -> protocol.condition().equals(condition.id()))
                                        .flatMap(protocol -> protocol.phases().stream())
                                        .flatMap(phase -> phase.evidence().stream()))
                        .toList();
                assertThat(known).containsAll(statement.evidence());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void step_of_the_hands_names_its_position_or_says_that_it_is_to_be_chosen(Condition condition) {
        List<PlannedTechnique> open = draft(condition).stream()
                .flatMap(drafted -> drafted.plan().phases().stream())
                .flatMap(phase -> phase.techniques().stream())
                .filter(step -> step.position().isEmpty()
                        && !KNOWLEDGE.techniques().get(step.technique()).reachesInAnyPosition())
                .toList();

        assertThat(statements(text(condition, Audience.THERAPIST)))
                .filteredOn(statement -> statement.text().contains(", position to be chosen"))
                .hasSameSizeAs(open);
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void no_text_of_ours_promises(Condition condition) {
        Pattern promise = Pattern.compile(
                "(?i)\\b(will (help|heal|cure|fix|relieve)|cures?|heals?|guarantee\\w*|proven|detox\\w*|always works)\\b");

        assertThat(statements(text(condition, Audience.PATIENT)))
                .filteredOn(statement -> statement.basis() != Basis.PLAN)
                .allSatisfy(statement -> assertThat(statement.text()).doesNotContainPattern(promise));
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void what_speaks_against_is_said_to_everybody(Condition condition) {
        List<EvidenceItem> against = condition.evidence().evidence().stream()
                .map(KNOWLEDGE.evidence()::get)
                .filter(item -> item.direction() == EvidenceDirection.OPPOSES)
                .toList();
        if (condition.evidence().isConflicted()) {
            assertThat(text(condition, Audience.PATIENT).text()).contains("not agree");
            assertThat(text(condition, Audience.PHYSICIAN).text())
                    .contains(condition.evidence().conflict().orElseThrow());
            assertThat(text(condition, Audience.THERAPIST).text())
                    .contains(condition.evidence().conflict().orElseThrow());
        }
        against.forEach(item -> assertThat(text(condition, Audience.PHYSICIAN).text())
                .contains("Against massage")
                .contains(item.finding()));
        if (condition.evidence().isConflicted()
                && against.stream().anyMatch(item -> item.kind() == StudyKind.GUIDELINE)) {
            assertThat(text(condition, Audience.PATIENT).text())
                    .contains("At least one guideline advises against massage for this.");
        }
        if (condition.evidence().grade() == EvidenceGrade.D) {
            assertThat(text(condition, Audience.PATIENT).text()).contains("It may not help you.");
        }
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void texts_hold_names_and_no_ids(Condition condition) {
        Set<String> ids = Stream.of(
                        KNOWLEDGE.techniques().keys(),
                        KNOWLEDGE.contraindications().keys(),
                        KNOWLEDGE.citations().keys(),
                        KNOWLEDGE.conditions().keys())
                .flatMap(keys -> keys.stream().map(Object::toString))
                .filter(id -> id.contains("-"))
                .collect(Collectors.toSet());

        for (Audience audience : Audience.values()) {
            assertThat(TOKEN.matcher(text(condition, audience).text()).results().map(MatchResult::group))
                    .noneMatch(ids::contains);
        }
    }

    /** Flesch-Kincaid grade level (Kincaid and others, 1975), with syllables counted as groups of vowels. */
    private static double grade(List<String> texts) {
        double words = 0;
        double sentences = 0;
        double syllables = 0;
        for (String text : texts) {
            sentences += Math.max(1, text.split("[.!?:;](\\s|$)", -1).length - 1);
            for (String word : WORD.matcher(text)
                    .results()
                    .map(result -> result.group().toLowerCase(Locale.ROOT))
                    .toList()) {
                words++;
                String silent = word.endsWith("e") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
                syllables += Math.max(1, VOWELS.matcher(silent).results().count());
            }
        }
        return 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    @ParameterizedTest
    @MethodSource("conditions")
    void patient_reads_at_about_the_eighth_grade(Condition condition) {
        List<String> texts = statements(text(condition, Audience.PATIENT)).stream()
                .map(Statement::text)
                .filter(text -> !text.startsWith("The work is on: "))
                .toList();

        assertThat(grade(texts)).isLessThanOrEqualTo(8.0);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void draft_is_called_a_draft_and_an_accepted_plan_is_not(Audience audience) {
        PlanningResult.Drafted drafted =
                draft(conditions().findFirst().orElseThrow()).orElseThrow();

        assertThat(EXPLAINER.explain(drafted, audience).text()).contains("draft");
        assertThat(EXPLAINER
                        .explain(drafted.plan().accepted(PractitionerId.of("therapist-1"), Someone.DAY), audience)
                        .text())
                .contains("therapist has")
                .doesNotContain("This is a draft", "first draft");
    }

    @Test
    void therapist_reads_every_step_and_every_choice() {
        PlanningResult.Drafted drafted = conditions()
                .flatMap(condition -> draft(condition).stream())
                .filter(each -> !each.choices().isEmpty())
                .findFirst()
                .orElseGet(() -> draft(conditions().findFirst().orElseThrow()).orElseThrow());

        String text = EXPLAINER.explain(drafted, Audience.THERAPIST).text();

        drafted.choices().forEach(choice -> assertThat(text).contains(choice.question()));
        drafted.plan().phases().stream()
                .flatMap(phase -> phase.techniques().stream())
                .forEach(step -> assertThat(text)
                        .contains(KNOWLEDGE.techniques().get(step.technique()).name() + " at "));
        assertThat(drafted.plan().precautions())
                .allSatisfy(precaution -> assertThat(text).contains(precaution));
    }

    @Test
    void text_goes_into_a_letter() {
        PlanText text = text(conditions().findFirst().orElseThrow(), Audience.PHYSICIAN);

        assertThat(text.letterSections())
                .extracting(LetterSection::heading)
                .containsExactlyElementsOf(text.sections().stream()
                        .map(section -> Optional.of(section.heading()))
                        .toList());
    }
}
