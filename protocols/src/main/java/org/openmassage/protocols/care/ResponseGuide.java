package org.openmassage.protocols.care;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.Degree;
import org.openmassage.core.note.AdverseReaction;
import org.openmassage.core.vocabulary.ProtocolId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;

/**
 * Says how care may go on from the answers to the last sessions and from the outcomes: progress, hold, regress, change,
 * discharge, or stop and refer, in the words of the protocol. It offers more only where everything that counts was asked
 * and is fine; what was not asked comes back as a question. The therapist chooses. It is pure. Immutable and thread-safe.
 *
 * <pre>{@code
 * CareAdvice advice = ResponseGuide.with(knowledge).advise(soFar);
 * }</pre>
 */
public final class ResponseGuide {
    private final ClinicalKnowledge knowledge;
    private final Catalog<RuleId, ResponseThreshold> thresholds;

    private ResponseGuide(ClinicalKnowledge knowledge, Catalog<RuleId, ResponseThreshold> thresholds) {
        this.knowledge = knowledge;
        this.thresholds = thresholds;
    }

    /**
     * A guide by some knowledge and the shipped thresholds.
     *
     * @param knowledge the protocols and the measures
     * @return the guide
     */
    public static ResponseGuide with(ClinicalKnowledge knowledge) {
        return with(knowledge, ResponseThreshold.standard());
    }

    /**
     * A guide by some knowledge and thresholds.
     *
     * @param knowledge the protocols and the measures
     * @param thresholds the thresholds; all that {@link ResponseThreshold} names
     * @return the guide
     * @throws org.openmassage.core.catalog.UnknownEntryException if a threshold is missing
     */
    public static ResponseGuide with(ClinicalKnowledge knowledge, Catalog<RuleId, ResponseThreshold> thresholds) {
        thresholds.get(ResponseThreshold.SORENESS_HOURS);
        thresholds.get(ResponseThreshold.PAIN_RISE);
        thresholds.get(ResponseThreshold.STEADY_SESSIONS);
        thresholds.get(ResponseThreshold.STALLED_REASSESSMENTS);
        return new ResponseGuide(knowledge, thresholds);
    }

    /**
     * Says how care may go on.
     *
     * @param soFar what is known of it
     * @return the options with their reasons, and what has to be asked
     * @throws org.openmassage.core.catalog.UnknownEntryException if a protocol that is named is unknown
     */
    public CareAdvice advise(CareSoFar soFar) {
        return new Weighing(soFar).advice();
    }

    /** One advice in the making. */
    private final class Weighing {
        private final CareSoFar soFar;
        private final List<Protocol> protocols;
        private final Map<NextStep, List<PlanReason>> grounds = new EnumMap<>(NextStep.class);
        private final List<String> questions = new ArrayList<>();

        Weighing(CareSoFar soFar) {
            this.soFar = soFar;
            List<ProtocolId> named = soFar.protocols().isEmpty()
                    ? soFar.plan().reasons().stream()
                            .flatMap(reason -> reason.protocol().stream())
                            .distinct()
                            .toList()
                    : soFar.protocols();
            this.protocols =
                    named.stream().map(id -> knowledge.protocols().get(id)).toList();
        }

        CareAdvice advice() {
            lastSession();
            Outcomes outcomes =
                    new Outcomes(knowledge, soFar, protocols, thresholds.get(ResponseThreshold.STALLED_REASSESSMENTS));
            outcomes.grounds().forEach((step, reasons) -> reasons.forEach(reason -> ground(step, reason)));
            questions.addAll(outcomes.questions());
            boolean careful = grounds.containsKey(NextStep.STOP_AND_REFER) || grounds.containsKey(NextStep.REGRESS);
            if (!careful) {
                steady();
            }
            if (!grounds.containsKey(NextStep.STOP_AND_REFER)) {
                ground(
                        NextStep.HOLD,
                        reason(careful ? "If the therapist finds another cause." : "Nothing has to change now."));
            }
            List<CareAdvice.Option> options = grounds.entrySet().stream()
                    .map(entry -> new CareAdvice.Option(entry.getKey(), actions(entry.getKey()), entry.getValue()))
                    .toList();
            return new CareAdvice(options, questions);
        }

        private void lastSession() {
            if (soFar.responses().isEmpty()) {
                questions.add(
                        "How was the first session answered: pain before and after, soreness, anything unwanted?");
                return;
            }
            SessionResponse last = soFar.responses().get(soFar.responses().size() - 1);
            last.reactions().forEach(this::reaction);
            ResponseThreshold soreness = thresholds.get(ResponseThreshold.SORENESS_HOURS);
            last.sorenessHours()
                    .filter(hours -> hours > soreness.value())
                    .ifPresent(hours -> ground(
                            NextStep.REGRESS,
                            by(
                                    soreness,
                                    "Soreness after the last session lasted longer than " + soreness.value()
                                            + " hours.")));
            ResponseThreshold rise = thresholds.get(ResponseThreshold.PAIN_RISE);
            rise(last)
                    .filter(points -> points >= rise.value())
                    .ifPresent(points -> ground(
                            NextStep.REGRESS,
                            by(
                                    rise,
                                    "The pain after the last session was more than before by " + rise.value()
                                            + " points or more.")));
            ask(last);
        }

        private void reaction(AdverseReaction reaction) {
            if (reaction.severity() == Degree.SEVERE) {
                ground(NextStep.STOP_AND_REFER, reason("A severe unwanted reaction followed the last session."));
            } else {
                ground(NextStep.REGRESS, reason("An unwanted reaction followed the last session."));
            }
        }

        private void ask(SessionResponse last) {
            if (last.painBefore().isEmpty() || last.painAfter().isEmpty()) {
                questions.add("How strong was the pain before and after the last session, from 0 to 10?");
            }
            if (last.sorenessHours().isEmpty()) {
                questions.add("How many hours did soreness last after the last session?");
            }
            if (!last.reactionsAsked()) {
                questions.add("Did anything unwanted follow the last session?");
            }
        }

        /** More is offered only after sessions of which everything is known, and all of it good. */
        private void steady() {
            ResponseThreshold enough = thresholds.get(ResponseThreshold.STEADY_SESSIONS);
            int count = soFar.responses().size();
            if (count < enough.value()
                    || grounds.containsKey(NextStep.CHANGE)
                    || grounds.containsKey(NextStep.DISCHARGE)) {
                return;
            }
            boolean good = soFar.responses().subList(count - enough.value(), count).stream()
                    .allMatch(this::isBorneWell);
            if (good) {
                ground(
                        NextStep.PROGRESS,
                        by(
                                enough,
                                "The last " + enough.value()
                                        + " sessions were borne well: no more pain after than before, soreness gone in time,"
                                        + " nothing unwanted."));
            }
        }

        private boolean isBorneWell(SessionResponse response) {
            int hours = thresholds.get(ResponseThreshold.SORENESS_HOURS).value();
            return rise(response).map(points -> points <= 0).orElse(false)
                    && response.sorenessHours().map(lasted -> lasted <= hours).orElse(false)
                    && response.reactionsAsked()
                    && response.reactions().isEmpty();
        }

        private static Optional<Integer> rise(SessionResponse response) {
            return response.painBefore().flatMap(before -> response.painAfter().map(after -> after - before));
        }

        private List<String> actions(NextStep step) {
            return switch (step) {
                case STOP_AND_REFER -> said(Protocol::referWhen);
                case REGRESS -> said(protocol -> protocol.progression().regressBy());
                case DISCHARGE -> said(Protocol::dischargeCriteria);
                case CHANGE -> said(protocol -> protocol.progression().whenStalled());
                case HOLD -> List.of("The next session as the last one.");
                case PROGRESS -> said(protocol -> protocol.progression().progressBy());
            };
        }

        private List<String> said(Function<Protocol, List<String>> sentences) {
            return protocols.stream()
                    .flatMap(protocol -> sentences.apply(protocol).stream())
                    .distinct()
                    .toList();
        }

        private void ground(NextStep step, PlanReason reason) {
            grounds.computeIfAbsent(step, fresh -> new ArrayList<>()).add(reason);
        }
    }

    static PlanReason reason(String because) {
        return PlanReason.builder().because(because).build();
    }

    static PlanReason by(ResponseThreshold threshold, String because) {
        return PlanReason.builder()
                .because(because)
                .rule(threshold.id())
                .citations(threshold.citations())
                .build();
    }
}
