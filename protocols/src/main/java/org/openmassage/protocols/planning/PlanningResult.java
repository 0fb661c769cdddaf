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
     * A draft that a therapist may accept, change or leave.
     *
     * @param plan the plan, a draft
     * @param leftOut what the protocol holds and the plan does not, with the reasons
     */
    record Drafted(TreatmentPlan plan, List<LeftOut> leftOut) implements PlanningResult {
        /**
         * Copies the list.
         *
         * @param plan the plan, a draft
         * @param leftOut what the protocol holds and the plan does not, with the reasons
         */
        public Drafted {
            leftOut = List.copyOf(leftOut);
        }

        @Override
        public List<PlanReason> reasons() {
            return plan.reasons();
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
     */
    record Refused(List<PlanReason> reasons) implements PlanningResult {
        /**
         * Copies the list.
         *
         * @param reasons why, at least one
         */
        public Refused {
            Checks.require(!reasons.isEmpty(), "reasons", "present");
            reasons = List.copyOf(reasons);
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Refused";
        }
    }
}
