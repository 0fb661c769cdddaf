package org.openmassage.protocols.explain;

import java.util.List;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.planning.LeftOut;
import org.openmassage.protocols.planning.PlanChoice;
import org.openmassage.protocols.planning.PlanningResult;

/**
 * Explains a plan to a physician, to a therapist and to a patient: the same plan, in three plain texts. What is claimed of
 * massage is what the evidence of the condition says, with its grade; where sources disagree or advise against, each text
 * says so. It is pure. Immutable and thread-safe.
 *
 * <pre>{@code
 * String text = PlanExplainer.with(knowledge).explain(drafted, Audience.PATIENT).text();
 * }</pre>
 */
public final class PlanExplainer {
    private final ClinicalKnowledge knowledge;

    private PlanExplainer(ClinicalKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * An explainer by some knowledge.
     *
     * @param knowledge the catalogs that the plan was drafted from
     * @return the explainer
     */
    public static PlanExplainer with(ClinicalKnowledge knowledge) {
        return new PlanExplainer(knowledge);
    }

    /**
     * Explains a draft, with what was left out of it and what is still to be chosen.
     *
     * @param drafted the draft
     * @param audience whom it is explained to
     * @return the text
     */
    public PlanText explain(PlanningResult.Drafted drafted, Audience audience) {
        return explain(drafted.plan(), drafted.leftOut(), drafted.choices(), audience);
    }

    /**
     * Explains a plan.
     *
     * @param plan a draft or an accepted plan
     * @param audience whom it is explained to
     * @return the text
     */
    public PlanText explain(TreatmentPlan plan, Audience audience) {
        return explain(plan, List.of(), List.of(), audience);
    }

    private PlanText explain(TreatmentPlan plan, List<LeftOut> leftOut, List<PlanChoice> choices, Audience audience) {
        PlanWords words = new PlanWords(knowledge, plan);
        return switch (audience) {
            case PHYSICIAN -> new ProfessionalText(words, leftOut, choices).forPhysician();
            case THERAPIST -> new ProfessionalText(words, leftOut, choices).forTherapist();
            case PATIENT -> new PatientText(words).text();
        };
    }
}
