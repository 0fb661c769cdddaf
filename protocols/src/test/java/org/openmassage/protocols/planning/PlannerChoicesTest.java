package org.openmassage.protocols.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.protocols.planning.SampleProtocols.inStage;
import static org.openmassage.protocols.planning.SampleProtocols.knowledge;
import static org.openmassage.protocols.planning.SampleProtocols.phase;
import static org.openmassage.protocols.planning.SampleProtocols.protocol;
import static org.openmassage.protocols.planning.SampleProtocols.step;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.practice.ScopeOfPractice;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.ConditionSeverity;
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.catalog.Training;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.screening.Screening;

/** Several conditions, stages, sides, scope, wishes: what is merged, what is asked, what comes back as a choice. */
class PlannerChoicesTest {
    private static final Protocol WRIST = protocol(
            "carpal-tunnel-syndrome",
            phase(
                            "relief",
                            1,
                            6,
                            step("effleurage 10 2 forearm-flexors"),
                            step("neuromuscular-therapy 20 3 forearm-flexors"))
                    .build());
    private static final Protocol ELBOW = protocol(
            "lateral-epicondylitis",
            inStage("subacute", phase("settle", 2, 3, step("effleurage 30 2 forearm-extensors"))),
            inStage(
                    "chronic",
                    phase(
                                    "load",
                                    2,
                                    4,
                                    step("effleurage 20 2 forearm-extensors"),
                                    step("cross-fiber-friction 10 3 lateral-elbow"))
                            .beginWhen("Touch over the tendon no longer hurts at rest.")));

    private static PlanningRequest.Builder request(PlannedCondition... conditions) {
        PlanningRequest.Builder request = PlanningRequest.builder();
        request.id(PlanId.of("plan-1"))
                .addConditions(conditions)
                .screening(Screening.with(Someone.KNOWLEDGE)
                        .screen(Someone.healthy().request().build()))
                .startOn(Someone.DAY);
        return request;
    }

    private static PlannedCondition condition(String id) {
        return PlannedCondition.of(ConditionId.of(id));
    }

    private static PlannedCondition elbow(String stage) {
        return condition("lateral-epicondylitis").withStage(StageId.of(stage));
    }

    private static Prescription.Builder order(String... codes) {
        Prescriber prescriber = Prescriber.builder()
                .name(PersonName.of("Maria", "Lopez"))
                .npi(Npi.parse("1234567893"))
                .credential("MD")
                .build();
        Prescription.Builder order = Prescription.builder();
        order.id(PrescriptionId.of("order-1"))
                .patient(Someone.emptyHistory().patient())
                .prescriber(prescriber)
                .writtenOn(Someone.DAY.minusDays(3));
        Stream.of(codes)
                .forEach(code -> order.addDiagnoses(Diagnosis.builder()
                        .code(Icd10CmCode.parse(code))
                        .diagnosedBy(prescriber)
                        .build()));
        return order;
    }

    private static PlanningResult plan(ClinicalKnowledge knowledge, PlanningRequest request) {
        return Planner.with(knowledge).plan(request);
    }

    private static PlanningResult.Drafted drafted(ClinicalKnowledge knowledge, PlanningRequest request) {
        PlanningResult result = plan(knowledge, request);
        assertThat(result).as(reasons(result)).isInstanceOf(PlanningResult.Drafted.class);
        return (PlanningResult.Drafted) result;
    }

    private static String reasons(PlanningResult result) {
        return String.join(
                "\n", result.reasons().stream().map(PlanReason::because).toList());
    }

    private static Set<String> sites(PlanningResult.Drafted drafted) {
        return Set.copyOf(drafted.plan().phases().stream()
                .flatMap(phase -> phase.techniques().stream())
                .flatMap(planned -> planned.sites().stream())
                .map(BodySite::toString)
                .toList());
    }

    private static List<String> techniques(Dosage phase) {
        return phase.techniques().stream()
                .map(planned -> planned.technique() + " " + planned.minutes() + " "
                        + planned.maxPressure().map(String::valueOf).orElse("-"))
                .toList();
    }

    private static PlanChoice choice(PlanningResult result, String key) {
        return result.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError(key + " is none of "
                        + result.choices().stream().map(PlanChoice::key).toList()));
    }

    // Sides

    @ParameterizedTest
    @CsvSource({"G56.01, forearm-flexors:right", "G56.02, forearm-flexors:left", "G56.03, forearm-flexors"})
    void code_of_the_diagnosis_tells_the_side(String code, String site) {
        PlanningResult.Drafted drafted = drafted(
                knowledge(WRIST),
                request(condition("carpal-tunnel-syndrome"))
                        .prescription(order(code).build())
                        .build());

        assertThat(sites(drafted)).containsExactly(site);
        assertThat(drafted.choices()).extracting(PlanChoice::key).noneMatch(key -> key.startsWith("side/"));
    }

    @Test
    void region_of_the_order_narrows_a_site_to_its_side() {
        PlanningResult.Drafted drafted = drafted(
                knowledge(WRIST),
                request(condition("carpal-tunnel-syndrome"))
                        .prescription(order().addRegions(BodySite.parse("upper-limb:left"))
                                .build())
                        .build());

        assertThat(sites(drafted)).containsExactly("forearm-flexors:left");
    }

    @Test
    void region_of_the_order_that_is_a_part_of_a_site_narrows_it() {
        Protocol whole = protocol(
                "carpal-tunnel-syndrome",
                phase("relief", 1, 6, step("effleurage 30 2 upper-limb")).build());

        PlanningResult.Drafted drafted = drafted(
                knowledge(whole),
                request(condition("carpal-tunnel-syndrome"))
                        .prescription(order("G56.01")
                                .addRegions(BodySite.parse("forearm"))
                                .build())
                        .build());

        assertThat(sites(drafted)).containsExactly("forearm:right");
    }

    @Test
    void unknown_side_is_both_and_comes_back_as_a_choice() {
        PlanningRequest request = request(condition("carpal-tunnel-syndrome")).build();

        PlanningResult.Drafted both = drafted(knowledge(WRIST), request);
        assertThat(sites(both)).containsExactly("forearm-flexors");
        assertThat(choice(both, "side/carpal-tunnel-syndrome").taken()).contains("bilateral");
        assertThat(reasons(both)).contains("Neither the order nor its diagnosis says.", "The draft takes: both sides");

        PlanningResult.Drafted left =
                drafted(knowledge(WRIST), request.withAnswers(Map.of("side/carpal-tunnel-syndrome", "left")));
        assertThat(sites(left)).containsExactly("forearm-flexors:left");
        assertThat(choice(left, "side/carpal-tunnel-syndrome").answered()).isTrue();
    }

    @Test
    void sides_of_order_and_diagnosis_that_contradict_each_other_leave_nothing() {
        PlanningResult result = plan(
                knowledge(WRIST),
                request(condition("carpal-tunnel-syndrome"))
                        .prescription(order("G56.01")
                                .addRegions(BodySite.parse("forearm:left"))
                                .build())
                        .build());

        assertThat(result).isInstanceOf(PlanningResult.Refused.class);
        assertThat(reasons(result)).contains("on the other side");
    }

    @Test
    void treated_side_is_not_lain_on() {
        Protocol lying = protocol(
                "carpal-tunnel-syndrome",
                phase(
                                "relief",
                                1,
                                6,
                                step("effleurage 30 2 forearm-flexors").withPosition(TreatmentPosition.SIDE_LYING_LEFT))
                        .build());

        PlanningResult.Drafted drafted = drafted(
                knowledge(lying),
                request(condition("carpal-tunnel-syndrome").withSites(BodySite.parse("forearm-flexors:left")))
                        .build());

        assertThat(drafted.plan().phases().get(0).techniques().get(0).position())
                .contains(TreatmentPosition.SIDE_LYING_RIGHT);
    }

    // Stages

    @Test
    void unknown_stage_is_asked_and_never_guessed() {
        PlanningRequest request = request(condition("lateral-epicondylitis")).build();

        PlanningResult asked = plan(knowledge(ELBOW), request);
        assertThat(asked).isInstanceOf(PlanningResult.Refused.class);
        PlanChoice stage = choice(asked, "stage/lateral-epicondylitis");
        assertThat(stage.taken()).isEmpty();
        assertThat(stage.options()).extracting(PlanChoice.Option::id).containsExactly("subacute", "chronic");

        PlanningResult answered = plan(
                knowledge(ELBOW),
                request.withAnswers(
                        Map.of("stage/lateral-epicondylitis", "chronic", "side/lateral-epicondylitis", "left")));
        assertThat(answered).isInstanceOf(PlanningResult.Drafted.class);
    }

    @Test
    void stage_that_the_condition_does_not_have_is_asked() {
        PlanningResult asked = plan(knowledge(ELBOW), request(elbow("frozen")).build());

        assertThat(asked).isInstanceOf(PlanningResult.Refused.class);
        assertThat(asked.choices()).extracting(PlanChoice::key).contains("stage/lateral-epicondylitis");
    }

    @Test
    void only_stage_needs_no_asking() {
        Protocol chronic = protocol(
                "carpal-tunnel-syndrome",
                inStage("chronic", phase("relief", 1, 6, step("effleurage 30 2 forearm-flexors"))));

        assertThat(drafted(
                                knowledge(chronic),
                                request(condition("carpal-tunnel-syndrome")).build())
                        .plan()
                        .phases())
                .extracting(Dosage::phase)
                .containsExactly("relief");
    }

    @Test
    void phase_of_a_later_stage_follows_on_when_its_criterion_is_met() {
        PlanningResult.Drafted drafted =
                drafted(knowledge(ELBOW), request(elbow("subacute")).build());

        assertThat(drafted.plan().phases()).extracting(Dosage::phase).containsExactly("settle", "load");
        assertThat(drafted.plan().phases().get(0).beginWhen()).isEmpty();
        assertThat(drafted.plan().phases().get(1).beginWhen())
                .contains("Touch over the tendon no longer hurts at rest.");
        assertThat(reasons(drafted)).contains("The phase \"load\" is for a later stage");
    }

    @Test
    void phase_of_an_earlier_stage_is_over_and_the_present_one_begins_at_once() {
        PlanningResult.Drafted drafted =
                drafted(knowledge(ELBOW), request(elbow("chronic")).build());

        assertThat(drafted.plan().phases()).extracting(Dosage::phase).containsExactly("load");
        assertThat(drafted.plan().phases().get(0).beginWhen()).isEmpty();
    }

    @Test
    void stage_without_a_phase_waits() {
        Protocol chronicOnly = protocol(
                "lateral-epicondylitis",
                inStage("chronic", phase("load", 2, 4, step("effleurage 30 2 forearm-extensors"))));

        PlanningResult result =
                plan(knowledge(chronicOnly), request(elbow("subacute")).build());

        assertThat(result).isInstanceOf(PlanningResult.Refused.class);
        assertThat(reasons(result)).contains("holds no treatment for this stage");
    }

    // Severity

    @Test
    void unknown_severity_is_treated_as_the_severe_one() {
        Protocol knee = protocol(
                "knee-osteoarthritis",
                phase("relief", 1, 4, step("effleurage 10 2 thigh"), step("petrissage 20 3 thigh"))
                        .build());
        PlanningRequest request = request(condition("knee-osteoarthritis").withSites(BodySite.parse("thigh:left")))
                .build();

        PlanningResult.Drafted strict = drafted(knowledge(knee), request);
        assertThat(techniques(strict.plan().phases().get(0))).containsExactly("effleurage 10 2", "petrissage 20 2");
        assertThat(choice(strict, "severity/knee-osteoarthritis").taken()).contains("severe");

        PlanningResult.Drafted mild = drafted(
                knowledge(knee),
                request.withConditions(request.conditions().get(0).withSeverity(ConditionSeverity.MILD)));
        assertThat(techniques(mild.plan().phases().get(0))).containsExactly("effleurage 10 2", "petrissage 20 3");
    }

    @Test
    void guideline_that_advises_against_stands_in_the_reasons() {
        Protocol knee = protocol(
                "knee-osteoarthritis",
                phase("relief", 1, 4, step("effleurage 30 2 thigh")).build());

        PlanningResult.Drafted drafted = drafted(
                knowledge(knee), request(condition("knee-osteoarthritis")).build());

        assertThat(drafted.plan().reasons())
                .filteredOn(reason -> reason.because().startsWith("The sources disagree: "))
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.because()).contains("conditionally advises against massage");
                    assertThat(reason.citations()).extracting(Object::toString).contains("acr-2019");
                });
    }

    // Several conditions

    @Test
    void two_conditions_share_a_session_as_rarely_and_as_short_as_the_stricter() {
        PlanningRequest request = request(condition("carpal-tunnel-syndrome"), elbow("subacute"))
                .prescription(order("G56.01", "M77.11").build())
                .build();

        PlanningResult.Drafted drafted = drafted(knowledge(WRIST, ELBOW), request);

        assertThat(drafted.plan().conditions()).hasSize(2);
        assertThat(drafted.plan().phases())
                .extracting(
                        phase -> phase.phase() + " " + phase.perWeek() + "x" + phase.weeks() + "x" + phase.minutes())
                .containsExactly("relief + settle 1x3x30", "relief + load 1x3x30", "load 2x1x30");
        assertThat(drafted.plan().phases())
                .allSatisfy(phase -> assertThat(phase.techniques().stream()
                                .mapToInt(PlannedTechnique::minutes)
                                .sum())
                        .isEqualTo(phase.minutes()));
        assertThat(techniques(drafted.plan().phases().get(0)))
                .containsExactly("effleurage 5 2", "neuromuscular-therapy 10 3", "effleurage 15 2");
        PlanChoice often = choice(drafted, "per-week/relief + settle");
        assertThat(often.taken()).contains("1-a-week");
        assertThat(often.options()).extracting(PlanChoice.Option::id).containsExactly("1-a-week", "2-a-week");
        assertThat(drafted.plan().precautions())
                .contains("Mind the carpal-tunnel-syndrome.", "Mind the lateral-epicondylitis.");
        assertThat(sites(drafted)).allMatch(site -> site.endsWith(":right"));
    }

    @Test
    void gentle_condition_makes_the_work_at_its_sites_gentle() {
        Protocol fibromyalgia = protocol(
                "fibromyalgia",
                phase("calm", 1, 6, step("relaxation-sequence 30 2 body")).build());

        PlanningResult.Drafted drafted = drafted(
                knowledge(WRIST, fibromyalgia),
                request(condition("carpal-tunnel-syndrome"), condition("fibromyalgia"))
                        .prescription(order("G56.01").build())
                        .build());

        assertThat(drafted.plan().phases())
                .flatExtracting(Dosage::techniques)
                .allSatisfy(planned ->
                        assertThat(planned.maxPressure().orElseThrow()).isLessThanOrEqualTo(2));
        assertThat(drafted.leftOut())
                .anySatisfy(out -> assertThat(out.technique()).isEqualTo(TechniqueId.of("neuromuscular-therapy")));
    }

    @Test
    void technique_that_one_condition_avoids_is_left_out_where_its_sites_overlap() {
        Protocol avoiding = ELBOW.withAvoidedTechniques(Set.of(TechniqueId.of("neuromuscular-therapy")));
        Protocol both = protocol(
                "carpal-tunnel-syndrome",
                phase(
                                "relief",
                                1,
                                6,
                                step("effleurage 10 2 palm"),
                                step("neuromuscular-therapy 20 3 forearm-flexors forearm-extensors"))
                        .build());

        PlanningResult.Drafted drafted = drafted(
                knowledge(both, avoiding),
                request(condition("carpal-tunnel-syndrome"), elbow("subacute"))
                        .prescription(order("G56.01", "M77.11").build())
                        .build());

        assertThat(drafted.plan().phases().get(0).techniques())
                .filteredOn(planned -> planned.technique().equals(TechniqueId.of("neuromuscular-therapy")))
                .flatExtracting(PlannedTechnique::sites)
                .extracting(BodySite::toString)
                .containsExactly("forearm-flexors:right");
        assertThat(reasons(drafted)).contains("avoids it, and its sites overlap");
    }

    @Test
    void condition_named_last_waits_where_the_time_is_too_short_for_both() {
        PlanningResult.Drafted drafted = drafted(
                knowledge(WRIST, ELBOW),
                request(condition("carpal-tunnel-syndrome"), elbow("subacute"))
                        .prescription(order("G56.01", "M77.11").build())
                        .availableMinutes(20)
                        .build());

        assertThat(sites(drafted)).contains("forearm-flexors:right");
        assertThat(reasons(drafted)).contains("there is no time for it beside the conditions named first");
    }

    // Choices

    @Test
    void once_or_twice_a_week_is_once_until_somebody_chooses() {
        Protocol open = protocol(
                "fibromyalgia",
                phase("calm", 1, 6, step("relaxation-sequence 30 2 body"))
                        .perWeekAtMost(2)
                        .build());
        PlanningRequest request = request(condition("fibromyalgia")).build();

        assertThat(drafted(knowledge(open), request).plan().plannedSessions()).isEqualTo(6);
        assertThat(drafted(knowledge(open), request.withAnswers(Map.of("per-week/calm", "2-a-week")))
                        .plan()
                        .plannedSessions())
                .isEqualTo(12);
    }

    @Test
    void order_that_names_how_often_settles_it() {
        Protocol open = protocol(
                "fibromyalgia",
                phase("calm", 1, 6, step("relaxation-sequence 30 2 body"))
                        .perWeekAtMost(2)
                        .build());

        PlanningResult.Drafted drafted = drafted(
                knowledge(open),
                request(condition("fibromyalgia"))
                        .prescription(order("M79.7").perWeek(2).weeks(6).build())
                        .build());

        assertThat(drafted.plan().phases().get(0).perWeek()).isEqualTo(2);
        assertThat(drafted.choices()).extracting(PlanChoice::key).doesNotContain("per-week/calm");
    }

    @Test
    void techniques_that_tie_come_back_with_the_gentlest_taken() {
        Protocol tie = protocol(
                "carpal-tunnel-syndrome",
                phase(
                                "relief",
                                1,
                                6,
                                step("petrissage 30 3 forearm-flexors")
                                        .withAlternatives(Set.of(TechniqueId.of("myofascial-release-indirect"))))
                        .build());
        PlanningRequest request = request(condition("carpal-tunnel-syndrome"))
                .prescription(order("G56.01").build())
                .build();

        PlanningResult.Drafted drafted = drafted(knowledge(tie), request);
        assertThat(techniques(drafted.plan().phases().get(0))).containsExactly("myofascial-release-indirect 30 2");

        String key = "technique/carpal-tunnel-syndrome/relief/1";
        assertThat(choice(drafted, key).options())
                .extracting(PlanChoice.Option::id)
                .containsExactly("petrissage", "myofascial-release-indirect");
        PlanningResult.Drafted chosen = drafted(knowledge(tie), request.withAnswers(Map.of(key, "petrissage")));
        assertThat(techniques(chosen.plan().phases().get(0))).containsExactly("petrissage 30 3");
    }

    @Test
    void several_protocols_of_a_condition_come_back_with_the_gentlest_taken() {
        Protocol light = protocol(
                        "carpal-tunnel-syndrome",
                        phase("relief", 1, 6, step("effleurage 30 2 forearm-flexors"))
                                .build())
                .withId(ProtocolId.of("carpal-tunnel-light"))
                .withName("Light");

        PlanningResult.Drafted drafted = drafted(
                knowledge(WRIST, light),
                request(condition("carpal-tunnel-syndrome")).build());

        assertThat(choice(drafted, "protocol/carpal-tunnel-syndrome").taken()).contains("carpal-tunnel-light");
        assertThat(drafted(
                                knowledge(WRIST, light),
                                request(condition("carpal-tunnel-syndrome")
                                                .withProtocol(ProtocolId.of("carpal-tunnel-syndrome")))
                                        .build())
                        .choices())
                .extracting(PlanChoice::key)
                .doesNotContain("protocol/carpal-tunnel-syndrome");
    }

    @Test
    void answer_that_is_no_option_is_refused_and_says_which_are() {
        PlanningResult result = plan(
                knowledge(WRIST),
                request(condition("carpal-tunnel-syndrome"))
                        .putAnswers("side/carpal-tunnel-syndrome", "upper")
                        .build());

        assertThat(result).isInstanceOf(PlanningResult.Refused.class);
        assertThat(reasons(result)).contains("none of its options: left, right, bilateral");
    }

    @Test
    void answer_that_nobody_asked_for_is_named() {
        PlanningResult.Drafted drafted = drafted(
                knowledge(WRIST),
                request(condition("carpal-tunnel-syndrome"))
                        .putAnswers("stage/whiplash", "acute")
                        .build());

        assertThat(reasons(drafted)).contains("were not used: stage/whiplash");
    }

    // Scope and wishes

    @Test
    void scope_of_practice_leaves_out_techniques_and_sites() {
        ScopeOfPractice scope = ScopeOfPractice.builder()
                .jurisdiction(Jurisdiction.parse("US-WA"))
                .addTechniquesOnReferral(TechniqueId.of("neuromuscular-therapy"))
                .addSitesOutside(BodySite.parse("palm"))
                .source("A sample")
                .reviewedOn(LocalDate.of(2026, 1, 1))
                .build();
        Protocol both = protocol(
                "carpal-tunnel-syndrome",
                phase(
                                "relief",
                                1,
                                6,
                                step("effleurage 10 2 forearm-flexors palm"),
                                step("neuromuscular-therapy 20 3 forearm-flexors"))
                        .build());
        PlanningRequest request =
                request(condition("carpal-tunnel-syndrome")).addScopes(scope).build();

        PlanningResult.Drafted without = drafted(knowledge(both), request);
        assertThat(sites(without)).containsExactly("forearm-flexors");
        assertThat(techniques(without.plan().phases().get(0))).containsExactly("effleurage 20 2");

        PlanningResult.Drafted referred = drafted(
                knowledge(both), request.withPrescription(order("G56.03").build()));
        assertThat(techniques(referred.plan().phases().get(0)))
                .containsExactly("effleurage 10 2", "neuromuscular-therapy 20 3");
    }

    @Test
    void training_that_the_therapist_lacks_leaves_out_the_technique() {
        PlanningResult.Drafted drafted = drafted(
                knowledge(WRIST),
                request(condition("carpal-tunnel-syndrome"))
                        .training(new TherapistTraining(Training.ENTRY_LEVEL, Set.of()))
                        .build());

        assertThat(techniques(drafted.plan().phases().get(0))).containsExactly("effleurage 20 2");
        assertThat(reasons(drafted)).contains("it asks for training that the therapist does not have");
    }

    @Test
    void restricted_technique_is_left_out_until_somebody_says_that_it_may_be_done() {
        Protocol joint = protocol(
                "carpal-tunnel-syndrome",
                phase(
                                "relief",
                                1,
                                6,
                                step("effleurage 20 2 forearm-flexors"),
                                step("joint-mobilization-1-2 10 2 wrist"))
                        .build());
        PlanningRequest request = request(condition("carpal-tunnel-syndrome")).build();

        PlanningResult.Drafted drafted = drafted(knowledge(joint), request);
        assertThat(sites(drafted)).doesNotContain("wrist");
        assertThat(choice(drafted, "trained/joint-mobilization-1-2").taken()).contains("no");
        assertThat(sites(drafted(
                        knowledge(joint), request.withAnswers(Map.of("trained/joint-mobilization-1-2", "yes")))))
                .contains("wrist");
    }

    @Test
    void wishes_of_the_patient_are_kept() {
        PatientPreferences wishes = PatientPreferences.builder()
                .maxPressure(2)
                .minutes(15)
                .addUncomfortablePositions(TreatmentPosition.SUPINE)
                .addDeclinedSites(BodySite.parse("palm:left"))
                .build();
        Protocol hand = protocol(
                "carpal-tunnel-syndrome",
                phase("relief", 1, 6, step("effleurage 20 3 palm"), step("neuromuscular-therapy 20 3 forearm-flexors"))
                        .build());

        PlanningResult.Drafted drafted = drafted(
                knowledge(hand),
                request(condition("carpal-tunnel-syndrome")).preferences(wishes).build());

        assertThat(drafted.plan().phases().get(0).techniques()).singleElement().satisfies(planned -> {
            assertThat(planned.maxPressure()).contains(2);
            assertThat(planned.minutes()).isEqualTo(15);
            assertThat(planned.position()).isNotEqualTo(Optional.of(TreatmentPosition.SUPINE));
            assertThat(planned.sites())
                    .containsExactly(BodySite.of(planned.sites().get(0).region(), Side.RIGHT));
        });
    }

    @Test
    void wound_on_one_calf_costs_that_calf_only() {
        Protocol legs = protocol(
                "fibromyalgia",
                phase("calm", 1, 6, step("relaxation-sequence 30 2 lower-leg")).build());
        PlanningRequest request = request(condition("fibromyalgia")).build();
        PlanningRequest wounded = request.withPreferences(PatientPreferences.builder()
                .addDeclinedSites(BodySite.parse("calf:left"))
                .build());

        assertThat(sites(drafted(knowledge(legs), wounded)))
                .containsExactlyInAnyOrder("calf:right", "shin", "lateral-lower-leg", "achilles-tendon");
    }

    @Test
    void sessions_are_laid_out_by_week() {
        Protocol fortnightly = protocol(
                "fibromyalgia",
                phase("calm", 2, 1, step("relaxation-sequence 30 2 body")).build(),
                phase("keep", 1, 4, step("relaxation-sequence 30 2 body"))
                        .everyWeeks(2)
                        .build());

        List<PlannedSession> sessions = drafted(
                        knowledge(fortnightly),
                        request(condition("fibromyalgia")).build())
                .sessions();

        assertThat(sessions)
                .extracting(session -> session.number() + " " + session.phase() + " " + session.from() + " "
                        + session.to() + " " + session.reassess())
                .containsExactly(
                        "1 calm 2026-03-02 2026-03-08 false",
                        "2 calm 2026-03-02 2026-03-08 false",
                        "3 keep 2026-03-09 2026-03-22 false",
                        "4 keep 2026-03-23 2026-04-05 true");
    }
}
