package org.openmassage.protocols.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Presence;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.screening.Screening;

/** Every session of every protocol that ships can be done, and keeps to the limits of its condition and stage. */
class SessionSweepTest {
    private static final ClinicalKnowledge KNOWLEDGE = Someone.KNOWLEDGE;

    /** Whole-session methods that also serve as a part of a session, and are then shorter than on their own. */
    private static final Set<TechniqueId> WHOLE_SESSION = Stream.of("manual-lymph-drainage", "relaxation-sequence")
            .map(TechniqueId::of)
            .collect(Collectors.toSet());

    private static final Set<TechniqueId> NOT_ON_A_FRESH_INJURY = Stream.of(
                    "cross-fiber-friction",
                    "deep-tissue",
                    "hot-pack",
                    "paraffin-bath",
                    "contrast-bath",
                    "joint-mobilization-3-4",
                    "manual-traction")
            .map(TechniqueId::of)
            .collect(Collectors.toSet());

    /** Sites that no protocol works on, however lightly. */
    private static final Set<BodyRegion> NEVER = Set.of(
            BodyRegion.ANTERIOR_NECK,
            BodyRegion.KIDNEY_AREA,
            BodyRegion.GROIN,
            BodyRegion.AXILLA,
            BodyRegion.SCIATIC_NOTCH,
            BodyRegion.FEMORAL_TRIANGLE,
            BodyRegion.POPLITEAL_FOSSA);

    private static final Set<BodyRegion> FRONT = Set.of(
            BodyRegion.FACE,
            BodyRegion.PECTORAL_REGION,
            BodyRegion.STERNUM,
            BodyRegion.BREAST,
            BodyRegion.ABDOMEN,
            BodyRegion.ANTERIOR_SHOULDER,
            BodyRegion.ANTERIOR_HIP,
            BodyRegion.ANTERIOR_THIGH,
            BodyRegion.ANTERIOR_KNEE,
            BodyRegion.SHIN);

    private static final Set<BodyRegion> REAR = Set.of(
            BodyRegion.BACK, BodyRegion.POSTERIOR_SHOULDER, BodyRegion.GLUTEAL_REGION, BodyRegion.POSTERIOR_THIGH);

    /** Movements and holds that reach a muscle from any side. */
    private static final Set<TechniqueId> REACH_ANYWHERE = Stream.of(
                    "hot-pack",
                    "cold-application",
                    "paraffin-bath",
                    "kinesiology-tape",
                    "rocking",
                    "stretching",
                    "post-isometric-relaxation",
                    "reciprocal-inhibition",
                    "contract-relax",
                    "strain-counterstrain",
                    "joint-mobilization-1-2",
                    "joint-mobilization-3-4",
                    "manual-traction",
                    "manual-lymph-drainage",
                    "craniosacral")
            .map(TechniqueId::of)
            .collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("org.openmassage.protocols.protocol.ProtocolSweepTest#protocols")
    void no_step_is_banned_by_the_rules_that_the_condition_itself_fires(Protocol protocol) {
        Screening screening = Screening.with(KNOWLEDGE);
        List<ScreeningFinding> fired = screening
                .screen(Someone.healthy()
                        .request()
                        .history(Someone.emptyHistory()
                                .withConditions(HistoryCondition.builder()
                                        .condition(protocol.condition())
                                        .answer(Presence.PRESENT)
                                        .build()))
                        .build())
                .findings()
                .stream()
                .filter(finding -> finding.truth() == Truth.TRUE)
                .toList();
        SoftAssertions softly = new SoftAssertions();
        fired.forEach(finding -> ProtocolSweepTest.steps(protocol)
                .forEach(step -> softly.assertThat(breaks(step, finding.limits()))
                        .as(finding.rule() + " and " + step)
                        .isFalse()));
        // Where only the patient can say which part it is, the limit lies on the whole body here, and says nothing.
        fired.stream()
                .flatMap(finding -> finding.siteLimits().stream())
                .filter(local -> local.site().region() != BodyRegion.BODY)
                .forEach(local -> ProtocolSweepTest.steps(protocol)
                        .filter(step -> step.sites().stream()
                                .allMatch(site -> local.site().contains(site)))
                        .forEach(step -> softly.assertThat(breaks(step, local.limits()))
                                .as(local.site() + " and " + step)
                                .isFalse()));
        softly.assertAll();
    }

    private static boolean breaks(ProtocolStep step, TreatmentLimits limits) {
        Technique technique = KNOWLEDGE.techniques().get(step.technique());
        return limits.avoid()
                || step.choices().stream().anyMatch(limits.bannedTechniques()::contains)
                || step.position().map(limits.bannedPositions()::contains).orElse(false)
                || (technique.dose().isHeat() && limits.noHeat())
                || (technique.dose().isCold() && limits.noCold())
                || pressure(step) > limits.maxPressure().orElse(5);
    }

    private static int pressure(ProtocolStep step) {
        return step.maxPressure().orElse(0);
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.protocols.protocol.ProtocolSweepTest#protocols")
    void first_three_days_after_an_injury_are_light_short_and_cool(Protocol protocol) {
        phasesIn(protocol, "The first 3 days after the injury or the flare.").forEach(phase -> {
            assertThat(phase.minutes()).as(phase.name()).isLessThanOrEqualTo(30);
            assertThat(phase.weeks()).as(phase.name()).isEqualTo(1);
            assertThat(phase.steps()).as(phase.name()).allSatisfy(step -> {
                assertThat(pressure(step)).isLessThanOrEqualTo(2);
                assertThat(step.choices()).doesNotContainAnyElementsOf(NOT_ON_A_FRESH_INJURY);
            });
        });
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.protocols.protocol.ProtocolSweepTest#protocols")
    void tissue_that_still_heals_is_worked_at_pressure_3_or_less(Protocol protocol) {
        phasesIn(protocol, "From day 4 to 6 weeks.")
                .forEach(phase -> assertThat(phase.steps()).as(phase.name()).allMatch(step -> pressure(step) <= 3));
    }

    private static Stream<ProtocolPhase> phasesIn(Protocol protocol, String definition) {
        return ProtocolSweepTest.condition(protocol).stages().stream()
                .filter(stage -> stage.definition().equals(definition))
                .flatMap(stage -> protocol.phasesFor(Optional.of(stage.id())).stream());
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.protocols.protocol.ProtocolSweepTest#protocols")
    void gentle_condition_is_treated_gently(Protocol protocol) {
        Optional<GentleRule> rule = ProtocolSweepTest.condition(protocol).gentle();
        boolean bySeverity = rule.map(gentle -> !gentle.severities().isEmpty()).orElse(false);
        Stream<ProtocolPhase> gentle = protocol.phases().stream()
                .filter(phase -> rule.map(limit -> limit.stages().isEmpty()
                                || phase.stages().isEmpty()
                                || phase.stages().stream().anyMatch(limit.stages()::contains))
                        .orElse(false));

        if (bySeverity) {
            gentle.forEach(phase -> assertThat(phase.steps().stream()
                            .filter(step -> KNOWLEDGE
                                    .techniques()
                                    .get(step.technique())
                                    .pressure()
                                    .map(range -> range.fitsUnder(GentleRule.MAX_PRESSURE))
                                    .orElse(false)))
                    .as(phase.name())
                    .isNotEmpty());
        } else {
            gentle.forEach(phase -> assertThat(phase.steps())
                    .as(phase.name())
                    .allMatch(step -> pressure(step) <= GentleRule.MAX_PRESSURE));
        }
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.protocols.protocol.ProtocolSweepTest#protocols")
    void minutes_of_a_step_are_those_of_its_technique(Protocol protocol) {
        assertThat(ProtocolSweepTest.steps(protocol))
                .allSatisfy(step -> step.choices().forEach(id -> {
                    Technique technique = KNOWLEDGE.techniques().get(id);
                    assertThat(step.maxMinutes())
                            .as(step.toString())
                            .isLessThanOrEqualTo(technique.minutes().max());
                    if (!WHOLE_SESSION.contains(id)) {
                        assertThat(step.minMinutes())
                                .as(step.toString())
                                .isGreaterThanOrEqualTo(technique.minutes().min());
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.protocols.protocol.ProtocolSweepTest#protocols")
    void no_step_works_where_nothing_is_done_and_endangerment_sites_are_worked_lightly(Protocol protocol) {
        ProtocolSweepTest.steps(protocol)
                .forEach(step -> step.sites().stream().map(BodySite::region).forEach(region -> {
                    assertThat(region).as(step.toString()).isNotIn(NEVER);
                    if (region.isEndangermentSite()) {
                        assertThat(pressure(step)).as(step + " at " + region).isLessThanOrEqualTo(2);
                        assertThat(step.choices())
                                .as(step + " at " + region)
                                .doesNotContain(TechniqueId.of("cross-fiber-friction"), TechniqueId.of("tapotement"));
                    }
                }));
    }

    @ParameterizedTest
    @MethodSource("org.openmassage.protocols.protocol.ProtocolSweepTest#protocols")
    void hands_reach_the_sites_of_a_step_in_its_position(Protocol protocol) {
        ProtocolSweepTest.steps(protocol)
                .filter(step -> !REACH_ANYWHERE.contains(step.technique()))
                .forEach(step -> step.position().ifPresent(position -> {
                    Set<BodyRegion> hidden = switch (position) {
                        case PRONE -> FRONT;
                        case SUPINE, SEMI_RECLINED -> REAR;
                        default -> Set.of();
                    };
                    assertThat(step.sites())
                            .as(step + " " + position)
                            .noneMatch(site -> hidden.stream().anyMatch(region -> region.contains(site.region())));
                }));
    }
}
