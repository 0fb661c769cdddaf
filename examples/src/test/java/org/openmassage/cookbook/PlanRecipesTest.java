package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.rule.Decision;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.care.CareAdvice;
import org.openmassage.protocols.care.CareSoFar;
import org.openmassage.protocols.care.NextStep;
import org.openmassage.protocols.care.ResponseGuide;
import org.openmassage.protocols.care.SessionCheck;
import org.openmassage.protocols.care.SessionFrame;
import org.openmassage.protocols.care.SessionResponse;
import org.openmassage.protocols.explain.Audience;
import org.openmassage.protocols.explain.PlanExplainer;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.KnowledgeChange;
import org.openmassage.protocols.knowledge.KnowledgeDiff;
import org.openmassage.protocols.planning.PatientPreferences;
import org.openmassage.protocols.planning.PlanChoice;
import org.openmassage.protocols.planning.PlannedCondition;
import org.openmassage.protocols.planning.Planner;
import org.openmassage.protocols.planning.PlanningRequest;
import org.openmassage.protocols.planning.PlanningResult;
import org.openmassage.protocols.protocol.Protocol;

class PlanRecipesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private final ClinicalKnowledge knowledge = ClinicalKnowledge.standard();

    private static ScreeningRecord screening() {
        return ScreeningRecord.builder()
                .id(ScreeningId.of("screening-1"))
                .patient(PatientId.of("patient-7"))
                .asOf(DAY)
                .decision(Decision.PROCEED)
                .build();
    }

    private PlanningResult.Drafted drafted() {
        return (PlanningResult.Drafted) Planner.with(knowledge)
                .plan(PlanningRequest.builder()
                        .id(PlanId.of("plan-1"))
                        .addConditions(PlannedCondition.of(ConditionId.of("chronic-neck-pain")))
                        .screening(screening())
                        .startOn(DAY)
                        .build());
    }

    @Test
    void plan() {
        ScreeningRecord screening = screening();
        // recipe: plan
        PlanningRequest request = PlanningRequest.builder()
                .id(PlanId.of("plan-1"))
                .addConditions(PlannedCondition.of(ConditionId.of("chronic-neck-pain")))
                .screening(screening) // the plan keeps within its limits
                .preferences(PatientPreferences.builder()
                        .addDeclinedTechniques(TechniqueId.of("trigger-point-compression"))
                        .minutes(45)
                        .build())
                .startOn(LocalDate.of(2026, 3, 2))
                .build();

        PlanningResult result = Planner.with(knowledge).plan(request);
        List<PlanChoice> choices = result.choices(); // answer them in request.answers() and plan again
        TreatmentPlan draft = ((PlanningResult.Drafted) result).plan(); // or a refusal, with its reasons
        TreatmentPlan plan = draft.accepted(PractitionerId.of("therapist-1"), LocalDate.of(2026, 3, 2));
        // end
        assertThat(plan.phases()).allMatch(phase -> phase.minutes() <= 45);
        assertThat(result).isInstanceOf(PlanningResult.Drafted.class);
        assertThat(choices).allMatch(choice -> choice.taken().isPresent());
    }

    @Test
    void sessionCheck() {
        TreatmentPlan plan = drafted().plan();
        ScreeningRecord screening = screening();
        // recipe: session-check
        TreatmentEntry strong = TreatmentEntry.builder()
                .technique(TechniqueId.of("petrissage"))
                .addSites(BodySite.parse("upper-trapezius:left"))
                .minutes(10)
                .dose(TreatmentDose.pressure(4))
                .build();
        SessionFrame frame = SessionFrame.builder()
                .on(LocalDate.of(2026, 3, 2))
                .screening(screening)
                .plan(plan)
                .phase("relief")
                .build();

        Issues issues = SessionCheck.with(knowledge).check(List.of(strong), frame);
        boolean tooFirm = issues.has("session.firmer-than-planned"); // true: the plan says 3 at most
        // end
        assertThat(tooFirm).isTrue();
    }

    @Test
    void nextSession() {
        TreatmentPlan plan = drafted().plan();
        // recipe: next-session
        SessionResponse sore = SessionResponse.builder()
                .on(LocalDate.of(2026, 3, 2))
                .painBefore(5)
                .painAfter(4)
                .sorenessHours(60)
                .reactionsAsked(true)
                .build();

        CareAdvice advice = ResponseGuide.with(knowledge)
                .advise(CareSoFar.builder()
                        .plan(plan)
                        .addResponses(sore)
                        .visitsUsed(1)
                        .build());
        CareAdvice.Option first = advice.options().get(0); // the most cautious: regress, as the protocol says how
        List<String> how = first.actions();
        // end
        assertThat(first.step()).isEqualTo(NextStep.REGRESS);
        assertThat(how).isNotEmpty();
    }

    @Test
    void explain() {
        PlanningResult.Drafted drafted = drafted();
        // recipe: explain
        PlanExplainer explainer = PlanExplainer.with(knowledge);
        String forPatient = explainer.explain(drafted, Audience.PATIENT).text();
        String forPhysician = explainer.explain(drafted, Audience.PHYSICIAN).text();
        // end
        assertThat(forPatient).contains("Your massage plan");
        assertThat(forPhysician).contains("What is known about massage for this");
    }

    @Test
    void ownProtocol() {
        // recipe: own-protocol
        Protocol standard = knowledge.protocols().get(ProtocolId.of("chronic-neck-pain"));
        Protocol own = standard.withHomeCare("Walk for half an hour a day.");
        ClinicalKnowledge clinic = knowledge.combinedWith(ClinicalKnowledge.builder()
                .protocols(Catalog.<ProtocolId, Protocol>builder("clinic", "1", LocalDate.of(2026, 3, 2))
                        .add(own.id(), own)
                        .build())
                .build());

        Issues problems = clinic.check(); // empty: the protocol keeps to its stage, to gentleness, to its techniques
        List<KnowledgeChange> changes = KnowledgeDiff.between(knowledge, clinic); // by entry and by path
        // end
        assertThat(problems.isEmpty()).isTrue();
        assertThat(changes)
                .singleElement()
                .satisfies(change -> assertThat(change.attributes()).isNotEmpty());
    }
}
