package org.openmassage.protocols.planning;

import java.util.List;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.internal.Checks;

/** What planning came to: a draft, or a refusal with its reasons. Immutable and thread-safe. */
public sealed interface PlanningResult {
    /**
     * Why it came out so.
     *
     * @return the trace
     */
    List<PlanReason> reasons();

    /**
     * What a person has to choose: of a draft, what it took for the time being; of a refusal, what it asks before there can
     * be a draft.
     *
     * @return the choices; none where nothing was open
     */
    List<PlanChoice> choices();

    /**
     * A draft that a therapist may accept, change or leave.
     *
     * @param plan the plan, a draft
     * @param leftOut what the protocols hold and the plan does not, with the reasons
     * @param choices what a person has to choose, and what the draft took for the time being
     */
    record Drafted(TreatmentPlan plan, List<LeftOut> leftOut, List<PlanChoice> choices) implements PlanningResult {
        /**
         * Copies the lists.
         *
         * @param plan the plan, a draft
         * @param leftOut what the protocols hold and the plan does not, with the reasons
         * @param choices what a person has to choose
         */
        public Drafted {
            leftOut = List.copyOf(leftOut);
            choices = List.copyOf(choices);
        }

        @Override
        public List<PlanReason> reasons() {
            return plan.reasons();
        }

        /**
         * The sessions that the plan foresees.
         *
         * @return in the order of time
         */
        public List<PlannedSession> sessions() {
            return PlannedSession.of(plan);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Drafted";
        }
    }

    /**
     * No plan.
     *
     * @param reasons why, at least one
     * @param choices what has to be answered before there can be one; none where an answer would not help
     */
    record Refused(List<PlanReason> reasons, List<PlanChoice> choices) implements PlanningResult {
        /**
         * Copies the lists.
         *
         * @param reasons why, at least one
         * @param choices what has to be answered before there can be one
         */
        public Refused {
            Checks.require(!reasons.isEmpty(), "reasons", "present");
            reasons = List.copyOf(reasons);
            choices = List.copyOf(choices);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Refused";
        }
    }
}
