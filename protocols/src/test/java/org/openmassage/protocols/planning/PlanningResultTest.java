package org.openmassage.protocols.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.id.PlanId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.protocols.Someone;
import org.openmassage.protocols.catalog.StageId;
import org.openmassage.protocols.protocol.ProtocolGoal;
import org.openmassage.protocols.screening.Screening;

class PlanningResultTest {
    private static final Planner PLANNER = Planner.with(Someone.KNOWLEDGE);

    private static PlanningRequest.Builder request() {
        PlanningRequest.Builder request = PlanningRequest.builder();
        request.id(PlanId.of("plan-1"))
                .addConditions(PlannedCondition.of(ConditionId.of("chronic-neck-pain")))
                .screening(Screening.with(Someone.KNOWLEDGE)
                        .screen(Someone.healthy().request().build()))
                .startOn(Someone.DAY);
        return request;
    }

    @Test
    void session_falls_into_the_phase_that_the_sessions_laid_out_have_it_in() {
        PlanningResult.Drafted drafted =
                (PlanningResult.Drafted) PLANNER.plan(request().build());
        TreatmentPlan plan = drafted.plan();

        assertThat(drafted.sessions())
                .hasSize(14)
                .allSatisfy(session -> assertThat(plan.phaseOf(session.number()).map(Dosage::phase))
                        .contains(session.phase()));
        assertThat(plan.phaseOf(8)).contains(plan.phases().get(0));
        assertThat(plan.phaseOf(9)).contains(plan.phases().get(1));
        assertThat(plan.phaseOf(15)).isEmpty();
        assertThatThrownBy(() -> plan.phaseOf(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("session: must be above 0");
    }

    @Test
    void draft_names_its_protocols_and_how_their_goals_judge_a_change_the_main_condition_first() {
        PlanningResult.Drafted drafted = (PlanningResult.Drafted) PLANNER.plan(request()
                .addConditions(PlannedCondition.of(ConditionId.of("low-back-pain"))
                        .withProtocol(ProtocolId.of("low-back-pain-relaxation"))
                        .withStage(StageId.of("chronic")))
                .build());
        Map<MeasureId, ChangeBasis> bases = drafted.changeBases(Someone.KNOWLEDGE.protocols());

        assertThat(drafted.protocols())
                .extracting(ProtocolId::value)
                .containsExactly("chronic-neck-pain", "low-back-pain-relaxation");
        assertThat(bases).isEqualTo(expectedBases("chronic-neck-pain", "low-back-pain-relaxation"));
        assertThat(bases).isNotEmpty().isNotEqualTo(expectedBases("low-back-pain-relaxation", "chronic-neck-pain"));
    }

    private static Map<MeasureId, ChangeBasis> expectedBases(String first, String second) {
        Map<MeasureId, ChangeBasis> bases = new HashMap<>();
        for (String protocol : List.of(second, first)) {
            for (ProtocolGoal goal :
                    Someone.KNOWLEDGE.protocols().get(ProtocolId.of(protocol)).goals()) {
                if (goal.measure().isPresent() && goal.population().isPresent()) {
                    bases.put(
                            goal.measure().get(),
                            ChangeBasis.of(goal.population().get()));
                }
            }
        }
        return bases;
    }
}
