package org.openmassage.protocols.planning;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.protocols.protocol.Protocol;

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
     * @param protocols the protocols that it follows, that of the main condition first
     * @param leftOut what the protocols hold and the plan does not, with the reasons
     * @param choices what a person has to choose, and what the draft took for the time being
     */
    record Drafted(TreatmentPlan plan, List<ProtocolId> protocols, List<LeftOut> leftOut, List<PlanChoice> choices)
            implements PlanningResult {
        /**
         * Copies the lists.
         *
         * @param plan the plan, a draft
         * @param protocols the protocols that it follows, that of the main condition first
         * @param leftOut what the protocols hold and the plan does not, with the reasons
         * @param choices what a person has to choose
         */
        public Drafted {
            protocols = List.copyOf(protocols);
            leftOut = List.copyOf(leftOut);
            choices = List.copyOf(choices);
        }

        /**
         * How the goals of the protocols judge a change: by which population's threshold. Where several protocols take one
         * measure, the first that names a population holds.
         *
         * @param catalog the protocols that were planned by
         * @return the basis of each measure that a goal names a population for
         * @throws org.openmassage.core.catalog.UnknownEntryException if the catalog lacks a protocol
         */
        public Map<MeasureId, ChangeBasis> changeBases(Catalog<ProtocolId, Protocol> catalog) {
            Map<MeasureId, ChangeBasis> bases = new LinkedHashMap<>();
            protocols.stream()
                    .flatMap(protocol -> catalog.get(protocol).goals().stream())
                    .forEach(goal -> goal.measure()
                            .ifPresent(measure -> goal.population()
                                    .ifPresent(population -> bases.putIfAbsent(measure, ChangeBasis.of(population)))));
            return Collections.unmodifiableMap(bases);
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
