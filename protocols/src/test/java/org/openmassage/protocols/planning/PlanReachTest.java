package org.openmassage.protocols.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.protocols.planning.SampleProtocols.knowledge;
import static org.openmassage.protocols.planning.SampleProtocols.phase;
import static org.openmassage.protocols.planning.SampleProtocols.protocol;
import static org.openmassage.protocols.planning.SampleProtocols.step;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.ConditionStage;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.screening.Screening;

/** A plan places no site where hands do not reach it. */
class PlanReachTest {
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);

    private static List<PlannedTechnique> planned(
            ClinicalKnowledge knowledge, PlannedCondition condition, Someone someone, PatientPreferences preferences) {
        PlanningResult result = Planner.with(knowledge)
                .plan(PlanningRequest.builder()
                        .id(PlanId.of("plan-1"))
                        .addConditions(condition)
                        .screening(SCREENING.screen(someone.request().build()))
                        .preferences(preferences)
                        .startOn(Someone.DAY)
                        .build());
        return result instanceof PlanningResult.Drafted drafted
                ? drafted.plan().phases().stream()
                        .flatMap(phase -> phase.techniques().stream())
                        .toList()
                : List.of();
    }

    /** The regions of a protocol and their direct parts: what an order may narrow it to. */
    private static Stream<BodyRegion> regions(Protocol protocol) {
        return protocol.phases().stream()
                .flatMap(phase -> phase.steps().stream())
                .flatMap(step -> step.sites().stream())
                .flatMap(site -> Stream.concat(Stream.of(site.region()), site.region().parts().stream()))
                .distinct();
    }

    static Stream<Protocol> protocols() {
        return Someone.KNOWLEDGE.protocols().stream();
    }

    @ParameterizedTest
    @MethodSource("protocols")
    void no_step_of_a_shipped_protocol_works_a_site_out_of_reach_however_the_order_narrows_it(Protocol protocol) {
        Someone healthy = Someone.healthy();
        List<ConditionStage> stages =
                Someone.KNOWLEDGE.conditions().get(protocol.condition()).stages();
        PlannedCondition whole = PlannedCondition.of(protocol.condition())
                .withProtocol(protocol.id())
                .withStage(stages.stream().map(ConditionStage::id).findFirst());
        Stream<PlannedCondition> narrowed = regions(protocol).map(region -> whole.withSites(BodySite.of(region)));

        assertThat(Stream.concat(Stream.of(whole), narrowed)
                        .flatMap(condition ->
                                planned(Someone.KNOWLEDGE, condition, healthy, PatientPreferences.none()).stream()))
                .isNotEmpty()
                .allSatisfy(planned -> assertThat(planned.sites())
                        .allMatch(site -> planned.position()
                                .map(position -> Someone.KNOWLEDGE
                                        .techniques()
                                        .get(planned.technique())
                                        .reaches(site, position))
                                .orElse(true)));
    }

    @ParameterizedTest
    @CsvSource({
        "SUPINE, effleurage 15 2 lower-limb, gluteal-region, PRONE",
        "SUPINE, effleurage 15 2 lower-limb, anterior-thigh, SUPINE",
        "PRONE, effleurage 15 2 lower-limb, anterior-thigh, SUPINE",
        "PRONE, effleurage 15 2 lower-limb, calf, PRONE",
        "SUPINE, stretching 8 2 lower-limb, posterior-thigh, SUPINE",
        "SEMI_RECLINED, effleurage 15 2 trunk, mid-back, SEATED",
        "SEATED, effleurage 15 2 lower-limb, gluteal-region, SIDE_LYING_LEFT",
        "SUPINE, effleurage 15 2 lower-limb, gluteal-region:left, PRONE"
    })
    void narrowed_site_brings_the_position_in_which_it_is_reached(
            TreatmentPosition usual, String step, String site, TreatmentPosition expected) {
        ClinicalKnowledge knowledge = knowledge(protocol(
                "low-back-pain",
                phase("one", 1, 2, step(step).withPosition(usual)).build()));

        List<PlannedTechnique> planned = planned(
                knowledge,
                PlannedCondition.of(protocolCondition(knowledge)).withSites(BodySite.parse(site)),
                Someone.healthy(),
                PatientPreferences.none());

        assertThat(planned).hasSize(1).allSatisfy(technique -> {
            assertThat(technique.sites()).containsExactly(BodySite.parse(site));
            assertThat(technique.position()).contains(expected);
        });
    }

    private static ConditionId protocolCondition(ClinicalKnowledge knowledge) {
        return knowledge.protocols().stream().findFirst().orElseThrow().condition();
    }

    @ParameterizedTest
    @CsvSource({"'', , ", "pregnancy-weeks, , SIDE_LYING_LEFT", "'', PRONE, SIDE_LYING_LEFT", "'', SIDE_LYING_LEFT, "})
    void sites_of_front_and_back_leave_the_position_open_unless_one_of_both_is_ruled_out(
            String fact, TreatmentPosition uncomfortable, TreatmentPosition expected) {
        ClinicalKnowledge knowledge = knowledge(protocol(
                "low-back-pain",
                phase(
                                "one",
                                1,
                                2,
                                step("effleurage 15 2 gluteal-region anterior-thigh")
                                        .withPosition(TreatmentPosition.SUPINE))
                        .build()));
        Someone someone = fact.isEmpty() ? Someone.healthy() : Someone.healthy().with(fact, "24");
        PatientPreferences preferences = PatientPreferences.none()
                .withUncomfortablePositions(
                        Optional.ofNullable(uncomfortable).stream().toList());

        assertThat(planned(knowledge, PlannedCondition.of(protocolCondition(knowledge)), someone, preferences))
                .hasSize(1)
                .allSatisfy(technique -> assertThat(technique.position()).isEqualTo(Optional.ofNullable(expected)));
    }
}
