package org.openmassage.protocols.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.catalog.UnknownEntryException;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.finding.OutcomeScore;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.ProtocolGoal;
import org.openmassage.protocols.screening.Screening;

class PlannerTest {
    private static final Planner PLANNER = Planner.with(Someone.KNOWLEDGE);
    private static final Screening SCREENING = Screening.with(Someone.KNOWLEDGE);

    private static PlanningRequest.Builder request(Someone someone) {
        PlanningRequest.Builder request = PlanningRequest.builder();
        request.id(PlanId.of("plan-1"))
                .addConditions(PlannedCondition.of(ConditionId.of("chronic-neck-pain")))
                .screening(SCREENING.screen(someone.request().build()))
                .startOn(Someone.DAY);
        return request;
    }

    private static Prescription.Builder order() {
        Prescriber prescriber = Prescriber.builder()
                .name(PersonName.of("Maria", "Lopez"))
                .npi(Npi.parse("1234567893"))
                .credential("MD")
                .build();
        Prescription.Builder order = Prescription.builder();
        order.id(PrescriptionId.of("order-1"))
                .patient(Someone.emptyHistory().patient())
                .prescriber(prescriber)
                .writtenOn(Someone.DAY.minusDays(3))
                .addDiagnoses(Diagnosis.builder()
                        .code(Icd10CmCode.parse("M54.2"))
                        .diagnosedBy(prescriber)
                        .build());
        return order;
    }

    private static TreatmentPlan drafted(PlanningRequest request) {
        PlanningResult result = PLANNER.plan(request);
        assertThat(result).isInstanceOf(PlanningResult.Drafted.class);
        return ((PlanningResult.Drafted) result).plan();
    }

    private static List<String> techniques(Dosage phase) {
        return phase.techniques().stream()
                .map(planned -> planned.technique().value())
                .toList();
    }

    private static String reasons(TreatmentPlan plan) {
        return String.join(
                "\n", plan.reasons().stream().map(PlanReason::because).toList());
    }

    private static OutcomeScore score(String measure, String value) {
        return OutcomeScore.builder()
                .measure(MeasureId.of(measure))
                .on(Someone.DAY)
                .scoreable(true)
                .value(new BigDecimal(value))
                .answered(1)
                .build();
    }

    @Test
    void plan_of_chronic_neck_pain_follows_the_trials() {
        TreatmentPlan plan = drafted(request(Someone.healthy())
                .addBaseline(score("ndi", "24"), score("nprs", "6"))
                .build());

        assertThat(plan.status()).isEqualTo(TreatmentPlan.Status.DRAFT);
        assertThat(plan.phases())
                .extracting(phase -> phase.perWeek() + "x" + phase.weeks() + "x" + phase.minutes())
                .containsExactly("2x4x60", "1x6x60");
        assertThat(plan.plannedSessions()).isEqualTo(14);
        assertThat(techniques(plan.phases().get(0)))
                .containsExactly(
                        "effleurage",
                        "petrissage",
                        "neuromuscular-therapy",
                        "trigger-point-compression",
                        "post-isometric-relaxation",
                        "stretching",
                        "effleurage");
        assertThat(plan.reassessOn())
                .containsExactly(LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 27), LocalDate.of(2026, 5, 11));
        assertThat(plan.reassessAtVisits()).containsExactly(6, 12);
        assertThat(plan.homeCare()).isNotEmpty();
        assertThat(plan.dischargeCriteria()).isNotEmpty();
        assertThat(plan.reasons())
                .anySatisfy(reason -> assertThat(reason.citations())
                        .extracting(Object::toString)
                        .contains("sherman-2014"));
    }

    @Test
    void goals_better_the_first_score_by_what_matters_and_is_no_error() {
        TreatmentPlan plan = drafted(request(Someone.healthy())
                .addBaseline(score("ndi", "24"), score("nprs", "6"))
                .build());

        Goal ndi = plan.goals().get(0);
        assertThat(ndi.baseline()).contains(new BigDecimal("24"));
        assertThat(ndi.target()).contains(new BigDecimal("13.8"));
        assertThat(ndi.by()).contains(LocalDate.of(2026, 3, 30));
        assertThat(plan.goals().get(1).target()).contains(new BigDecimal("4.7"));
        assertThat(reasons(plan)).contains("error of measurement");
    }

    @Test
    void goal_without_a_first_score_has_no_target_and_says_so() {
        TreatmentPlan plan = drafted(request(Someone.healthy()).build());

        assertThat(plan.goals().get(0).target()).isEmpty();
        assertThat(reasons(plan)).contains("No first score of ndi is there");
    }

    private static Goal goalOf(ProtocolGoal goal, String measure, String first) {
        ClinicalKnowledge knowledge = SampleProtocols.knowledge(SampleProtocols.protocol(
                        "chronic-neck-pain",
                        SampleProtocols.phase("relief", 1, 4, SampleProtocols.step("effleurage 20 2 posterior-neck"))
                                .build())
                .withGoals(goal));
        PlanningResult result = Planner.with(knowledge)
                .plan(request(Someone.healthy())
                        .addBaseline(score(measure, first))
                        .build());
        return ((PlanningResult.Drafted) result).plan().goals().get(0);
    }

    @Test
    void goal_without_a_population_borrows_no_threshold_from_other_patients() {
        Goal goal = goalOf(
                ProtocolGoal.builder()
                        .what("Less pain")
                        .measure(MeasureId.of("nprs"))
                        .byWeek(4)
                        .build(),
                "nprs",
                "6");

        assertThat(goal.baseline()).contains(new BigDecimal("6"));
        assertThat(goal.target()).isEmpty();
    }

    @Test
    void threshold_in_percent_of_the_first_score_sets_the_target() {
        Goal goal = goalOf(
                ProtocolGoal.builder()
                        .what("Less trouble from the knee")
                        .measure(MeasureId.of("womac"))
                        .population("knee-or-hip-osteoarthritis")
                        .byWeek(4)
                        .build(),
                "womac",
                "50");

        assertThat(goal.target().orElseThrow()).isEqualByComparingTo("44");
    }

    @Test
    void order_of_twelve_visits_shortens_the_last_phase() {
        TreatmentPlan plan = drafted(request(Someone.healthy())
                .prescription(order().visits(12).build())
                .build());

        assertThat(plan.phases())
                .extracting(phase -> phase.perWeek() + "x" + phase.weeks())
                .containsExactly("2x4", "1x4");
        assertThat(plan.plannedSessions()).isEqualTo(12);
        assertThat(plan.diagnoses()).extracting(Icd10CmCode::value).containsExactly("M54.2");
    }

    @Test
    void order_that_ends_leaves_out_what_comes_after() {
        TreatmentPlan plan = drafted(request(Someone.healthy())
                .prescription(
                        order().expires(Someone.DAY.plusWeeks(4).minusDays(1)).build())
                .build());

        assertThat(plan.phases()).extracting(Dosage::phase).containsExactly("relief");
        assertThat(reasons(plan)).contains("The phase \"booster\" is left out");
    }

    @ParameterizedTest
    @CsvSource({
        // days from the first session to the last day of the order, phases
        "1, 1x1",
        "15, 2x2 1x1",
        "16, 2x2 1x1",
        "17, 2x3",
        "27, 2x4",
        "28, 2x4 1x1"
    })
    void last_week_of_an_order_counts_if_it_has_room_for_its_sessions(int days, String phases) {
        TreatmentPlan plan = drafted(request(Someone.healthy())
                .prescription(order().expires(Someone.DAY.plusDays(days)).build())
                .build());

        assertThat(plan.phases())
                .extracting(phase -> phase.perWeek() + "x" + phase.weeks())
                .containsExactly(phases.split(" ", -1));
    }

    @Test
    void anticoagulant_leaves_gentle_techniques_and_says_what_went() {
        PlanningResult result =
                PLANNER.plan(request(Someone.healthy().with("anticoagulant")).build());

        assertThat(result).isInstanceOf(PlanningResult.Drafted.class);
        PlanningResult.Drafted drafted = (PlanningResult.Drafted) result;
        assertThat(techniques(drafted.plan().phases().get(0)))
                .containsExactly("effleurage", "post-isometric-relaxation", "stretching", "effleurage");
        assertThat(drafted.plan().phases().get(0).techniques())
                .allSatisfy(planned ->
                        assertThat(planned.maxPressure().orElseThrow()).isLessThanOrEqualTo(2));
        assertThat(drafted.leftOut())
                .filteredOn(out -> out.technique().equals(TechniqueId.of("neuromuscular-therapy")))
                .allSatisfy(out -> assertThat(out.rules()).contains(RuleId.of("anticoagulant")))
                .isNotEmpty();
        assertThat(drafted.plan().precautions()).contains("New bruises.");
        assertThat(reasons(drafted.plan())).contains("none speaks for shorter ones");
    }

    @Test
    void short_sessions_drop_what_is_optional_and_name_the_evidence() {
        TreatmentPlan plan =
                drafted(request(Someone.healthy()).availableMinutes(30).build());

        assertThat(plan.phases().get(0).minutes()).isEqualTo(30);
        assertThat(techniques(plan.phases().get(0)))
                .contains("neuromuscular-therapy")
                .doesNotContain("stretching");
        assertThat(reasons(plan)).contains("The evidence is for sessions of 60 minutes");
    }

    @Test
    void order_limits_techniques_and_regions() {
        TreatmentPlan plan = drafted(request(Someone.healthy())
                .prescription(
                        order().addTechniques(TechniqueId.of("effleurage"), TechniqueId.of("neuromuscular-therapy"))
                                .addRegions(BodySite.of(BodyRegion.NECK))
                                .build())
                .build());

        assertThat(techniques(plan.phases().get(0)))
                .containsExactly("effleurage", "neuromuscular-therapy", "effleurage");
        assertThat(plan.phases().get(0).techniques())
                .allSatisfy(planned -> assertThat(planned.sites())
                        .allMatch(site -> BodySite.of(BodyRegion.NECK).contains(site)));
        assertThat(reasons(plan)).contains("the order names other techniques", "outside the regions of the order");
    }

    @Test
    void scope_and_patient_leave_out_techniques() {
        TreatmentPlan plan = drafted(request(Someone.healthy())
                .addOutsideScope(TechniqueId.of("post-isometric-relaxation"))
                .preferences(PatientPreferences.builder()
                        .addDeclinedTechniques(TechniqueId.of("trigger-point-compression"))
                        .build())
                .build());

        assertThat(techniques(plan.phases().get(0)))
                .doesNotContain("post-isometric-relaxation", "trigger-point-compression");
        assertThat(reasons(plan)).contains("scope of practice", "the patient does not want it");
    }

    @Test
    void technique_that_a_clinic_withdrew_is_left_out() {
        Catalog<TechniqueId, Technique> overlay = Catalog.<TechniqueId, Technique>builder("clinic", "1", Someone.DAY)
                .withdraw(TechniqueId.of("stretching"), "Not in our clinic.")
                .build();
        ClinicalKnowledge clinic = Someone.KNOWLEDGE.combinedWith(
                ClinicalKnowledge.builder().techniques(overlay).build());

        PlanningResult result =
                Planner.with(clinic).plan(request(Someone.healthy()).build());

        assertThat(clinic.check().all()).isEmpty();
        assertThat(result).isInstanceOf(PlanningResult.Drafted.class);
        assertThat(((PlanningResult.Drafted) result).leftOut())
                .extracting(LeftOut::technique)
                .containsOnly(TechniqueId.of("stretching"));
    }

    @Test
    void position_that_is_ruled_out_is_replaced() {
        TreatmentPlan plan = drafted(request(Someone.healthy().with("pregnant").with("pregnancy-weeks", "24"))
                .build());

        assertThat(plan.phases())
                .flatExtracting(Dosage::techniques)
                .extracting(planned -> planned.position().orElseThrow())
                .doesNotContain(TreatmentPosition.PRONE, TreatmentPosition.SUPINE);
    }

    @Test
    void screening_that_allows_no_session_is_refused_with_its_rules() {
        PlanningResult result = PLANNER.plan(request(Someone.healthy()
                        .with("leg-symptoms")
                        .with("calf-swelling")
                        .with("deep-vein-tenderness"))
                .build());

        assertThat(result).isInstanceOf(PlanningResult.Refused.class);
        assertThat(result.reasons())
                .anySatisfy(reason -> assertThat(reason.rule()).contains(RuleId.of("suspected-deep-vein-thrombosis")));
        assertThat(result.reasons().get(0).because()).contains("urgent referral");
    }

    @Test
    void incomplete_screening_is_refused() {
        assertThat(PLANNER.plan(request(Someone.unasked()).build())).isInstanceOf(PlanningResult.Refused.class);
    }

    @Test
    void site_that_must_be_avoided_everywhere_leaves_nothing_to_plan() {
        PlanningResult result =
                PLANNER.plan(request(Someone.healthy().with("open-wound")).build());

        assertThat(result).isInstanceOf(PlanningResult.Refused.class);
    }

    @Test
    void order_that_has_run_out_is_refused() {
        PlanningResult result = PLANNER.plan(request(Someone.healthy())
                .prescription(order().expires(Someone.DAY.minusDays(1)).build())
                .build());

        assertThat(result).isInstanceOf(PlanningResult.Refused.class);
        assertThat(result.reasons().get(0).because()).contains("run out");
    }

    @Test
    void unknown_condition_is_an_error_with_near_matches() {
        PlanningRequest request = request(Someone.healthy())
                .conditions(List.of(PlannedCondition.of(ConditionId.of("chronic-neck-pian"))))
                .build();

        assertThatThrownBy(() -> PLANNER.plan(request))
                .isInstanceOf(UnknownEntryException.class)
                .hasMessageContaining("chronic-neck-pain");
    }

    @Test
    void plan_survives_a_round_trip_through_json() {
        TreatmentPlan plan = drafted(request(Someone.healthy()).build());

        assertThat(Documents.read(Documents.write(plan), TreatmentPlan.class)).isEqualTo(plan);
    }

    @Property(tries = 60)
    void minutes_of_a_session_add_up_and_fit(@ForAll @IntRange(min = 1, max = 120) int minutes) {
        PlanningResult result = PLANNER.plan(
                request(Someone.healthy()).availableMinutes(minutes).build());

        if (result instanceof PlanningResult.Drafted drafted) {
            assertThat(drafted.plan().phases()).allSatisfy(phase -> {
                int sum = phase.techniques().stream()
                        .mapToInt(PlannedTechnique::minutes)
                        .sum();
                assertThat(sum).isEqualTo(phase.minutes()).isLessThanOrEqualTo(minutes);
            });
        } else {
            assertThat(minutes).isLessThan(25);
        }
    }

    @Property(tries = 100)
    void no_plan_holds_what_the_screening_forbids(
            @ForAll boolean anticoagulant,
            @ForAll boolean antiplatelet,
            @ForAll boolean hypertension,
            @ForAll boolean pregnant,
            @ForAll @IntRange(min = 4, max = 40) int weeks,
            @ForAll @IntRange(min = 100, max = 175) int systolic) {
        Someone someone = Someone.healthy().with("systolic-pressure", Integer.toString(systolic));
        Stream.of(
                        anticoagulant ? "anticoagulant" : "",
                        antiplatelet ? "antiplatelet" : "",
                        hypertension ? "hypertension" : "",
                        pregnant ? "pregnant" : "")
                .filter(fact -> !fact.isEmpty())
                .forEach(someone::with);
        if (pregnant) {
            someone.with("pregnancy-weeks", Integer.toString(weeks));
        }
        PlanningRequest request = request(someone).build();
        ScreeningRecord screening = request.screening();

        if (PLANNER.plan(request) instanceof PlanningResult.Drafted drafted) {
            assertThat(screening.decision()).isIn(Decision.PROCEED, Decision.MODIFY);
            assertThat(drafted.plan().phases())
                    .flatExtracting(Dosage::techniques)
                    .allSatisfy(
                            planned -> assertThat(permitted(planned, screening)).isTrue());
        } else {
            assertThat(screening.decision()).isNotIn(Decision.PROCEED, Decision.MODIFY);
        }
    }

    private static boolean permitted(PlannedTechnique planned, ScreeningRecord screening) {
        return planned.sites().stream()
                .map(screening::limitsAt)
                .allMatch(limits -> !limits.avoid()
                        && !limits.bannedTechniques().contains(planned.technique())
                        && planned.position()
                                .map(position -> !limits.bannedPositions().contains(position))
                                .orElse(true)
                        && planned.maxPressure()
                                .flatMap(pressure -> limits.maxPressure().map(most -> pressure <= most))
                                .orElse(true));
    }
}
