package org.openmassage.protocols.planning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;
import org.openmassage.protocols.protocol.ProtocolStep;

/**
 * Drafts a treatment plan from a protocol, within the limits of a screening and of the order. The draft is for a therapist
 * to accept or to change; it decides nothing. It is pure: the same request and knowledge give the same result.
 *
 * <p>It never plans what the screening forbids, and gives no plan at all unless the screening lets a session take place.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * PlanningResult result = Planner.with(knowledge).plan(request);
 * if (result instanceof PlanningResult.Drafted drafted) { … }
 * }</pre>
 */
public final class Planner {
    private final ClinicalKnowledge knowledge;

    private Planner(ClinicalKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * A planner by some knowledge.
     *
     * @param knowledge the catalogs to plan by
     * @return the planner
     */
    public static Planner with(ClinicalKnowledge knowledge) {
        return new Planner(knowledge);
    }

    /**
     * Drafts a plan.
     *
     * @param request what to plan from
     * @return a draft with its trace, or a refusal with its reasons
     * @throws org.openmassage.core.catalog.UnknownEntryException if the condition or the protocol is unknown
     */
    public PlanningResult plan(PlanningRequest request) {
        Condition condition = knowledge.conditions().get(request.condition());
        Optional<Protocol> protocol =
                request.protocol().map(knowledge.protocols()::get).or(() -> knowledge.protocolFor(condition.id()));
        List<PlanReason> against = against(request, protocol);
        if (!against.isEmpty()) {
            return new PlanningResult.Refused(against);
        }
        return new Draft(request, condition, protocol.orElseThrow()).result();
    }

    private static List<PlanReason> against(PlanningRequest request, Optional<Protocol> protocol) {
        List<PlanReason> against = new ArrayList<>();
        if (!request.screening().decision().allowsSession()) {
            against.add(reason("The screening does not let a session take place: its decision is "
                    + request.screening()
                            .decision()
                            .name()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' ') + "."));
            request.screening().findings().stream()
                    .filter(finding -> finding.status() == ScreeningFinding.Standing.IN_FORCE
                            && !finding.effect().decision().allowsSession())
                    .forEach(finding -> against.add(PlanReason.builder()
                            .because(finding.because())
                            .rule(finding.rule())
                            .citations(finding.citations())
                            .build()));
        }
        if (protocol.isEmpty()) {
            against.add(reason("No protocol for this condition is in the catalog."));
        }
        if (request.screening().asOf().isAfter(request.startOn())) {
            against.add(reason("The screening is of a later day than the first session."));
        }
        boolean expired = request.prescription()
                .flatMap(order -> order.lastDay(Optional.of(request.startOn())))
                .map(request.startOn()::isAfter)
                .orElse(false);
        if (expired) {
            against.add(reason("The order has run out before the first session."));
        }
        if (visitsLeft(request).equals(OptionalInt.of(0))) {
            against.add(reason("No visit of the order is left."));
        }
        return against;
    }

    private static OptionalInt visitsLeft(PlanningRequest request) {
        if (request.visitsLeft().isPresent()) {
            return OptionalInt.of(request.visitsLeft().get());
        }
        return request.prescription().map(Prescription::orderedVisits).orElse(OptionalInt.empty());
    }

    private static PlanReason reason(String because) {
        return PlanReason.builder().because(because).build();
    }

    /** One plan in the making. */
    private final class Draft {
        private final PlanningRequest request;
        private final Condition condition;
        private final Protocol protocol;
        private final StepFilter filter;
        private final List<PlanReason> reasons = new ArrayList<>();
        private final List<Dosage> phases = new ArrayList<>();

        Draft(PlanningRequest request, Condition condition, Protocol protocol) {
            this.request = request;
            this.condition = condition;
            this.protocol = protocol;
            this.filter = new StepFilter(knowledge, request, condition);
        }

        PlanningResult result() {
            because("A draft from the protocol \"" + protocol.name() + "\", for a therapist to accept or to change.");
            order();
            protocol.phasesFor(request.stage()).forEach(this::phase);
            filter.leftOut().forEach(this::explain);
            if (phases.isEmpty()) {
                because("Nothing of the protocol is left to plan.");
                return new PlanningResult.Refused(reasons);
            }
            return new PlanningResult.Drafted(plan(), filter.leftOut());
        }

        private void order() {
            if (filter.isGentle()) {
                because("The condition is treated gently: pressure 2 or less.");
            }
            request.prescription().ifPresent(order -> {
                boolean matches = order.diagnoses().isEmpty()
                        || order.diagnoses().stream()
                                .anyMatch(diagnosis -> condition.codes().stream()
                                        .anyMatch(code -> code.code().equals(diagnosis.code())));
                if (!matches) {
                    because("No diagnosis of the order belongs to this condition in the catalog: ask the prescriber.");
                }
                if (request.startOn().isBefore(order.writtenOn())) {
                    because("The first session is before the day of the order.");
                }
            });
        }

        private void phase(ProtocolPhase phase) {
            int sessionsLeft = visitsLeft(request).orElse(Integer.MAX_VALUE)
                    - phases.stream().mapToInt(Dosage::sessions).sum();
            int perWeek = Math.min(
                    Math.min(phase.perWeek(), sessionsLeft),
                    request.prescription().flatMap(Prescription::perWeek).orElse(phase.perWeek()));
            int weeks = perWeek < 1 ? 0 : Math.min(Math.min(phase.weeks(), sessionsLeft / perWeek), weeksLeft());
            if (weeks < 1) {
                because("The phase \"" + phase.name()
                        + "\" is left out: no visit or no time of the order is left for it.");
                return;
            }
            List<ProtocolStep> kept = phase.steps().stream()
                    .flatMap(step -> filter.keep(phase.name(), step).stream())
                    .toList();
            int target = target(phase);
            Optional<SessionMinutes> fitted = kept.isEmpty() ? Optional.empty() : SessionMinutes.fit(kept, target);
            if (fitted.isEmpty()) {
                because("The phase \"" + phase.name() + "\" is left out: "
                        + (kept.isEmpty()
                                ? "none of its techniques is left."
                                : target + " minutes are too short for it."));
                return;
            }
            phases.add(dosage(phase, perWeek, weeks, fitted.get()));
            explain(phase, perWeek, weeks, fitted.get(), target);
        }

        /** The whole weeks that the order leaves after the phases so far. */
        private int weeksLeft() {
            LocalDate next = request.startOn().plusWeeks(weeksPlanned());
            return request.prescription()
                    .flatMap(order -> order.lastDay(Optional.of(request.startOn())))
                    .map(last -> (int) Math.max(0, (ChronoUnit.DAYS.between(next, last) + 7) / 7))
                    .orElse(Integer.MAX_VALUE);
        }

        private int weeksPlanned() {
            return phases.stream().mapToInt(Dosage::weeks).sum();
        }

        private int target(ProtocolPhase phase) {
            return Stream.of(
                            request.availableMinutes(),
                            request.prescription().flatMap(Prescription::minutesPerVisit),
                            request.screening().limits().maxMinutes())
                    .flatMap(Optional::stream)
                    .reduce(phase.minutes(), Math::min);
        }

        private Dosage dosage(ProtocolPhase phase, int perWeek, int weeks, SessionMinutes session) {
            List<PlannedTechnique> techniques = IntStream.range(
                            0, session.steps().size())
                    .mapToObj(i -> PlannedTechnique.builder()
                            .technique(session.steps().get(i).technique())
                            .sites(session.steps().get(i).sites())
                            .minutes(session.minutesOf(i))
                            .maxPressure(session.steps().get(i).maxPressure())
                            .position(session.steps().get(i).position())
                            .build())
                    .toList();
            return Dosage.builder()
                    .phase(phase.name())
                    .perWeek(perWeek)
                    .weeks(weeks)
                    .minutes(session.sum())
                    .techniques(techniques)
                    .build();
        }

        private void explain(ProtocolPhase phase, int perWeek, int weeks, SessionMinutes session, int target) {
            String basis = phase.evidence().isEmpty()
                    ? "by consensus"
                    : phase.status() == Status.CONFIRMED
                            ? "as in the trial that is cited"
                            : "as in the trial that is cited, not confirmed in every part";
            reasons.add(PlanReason.builder()
                    .because("Phase \"" + phase.name() + "\": the protocol has " + phase.perWeek() + " a week for "
                            + phase.weeks() + " weeks, " + phase.minutes() + " minutes, " + basis + "; planned are "
                            + perWeek + " a week for " + weeks + " weeks, " + session.sum() + " minutes.")
                    .protocol(protocol.id())
                    .citations(phase.citations())
                    .build());
            session.dropped()
                    .forEach(step -> filter.leftOut()
                            .add(new LeftOut(
                                    phase.name(),
                                    step.technique(),
                                    List.of(),
                                    "the session is too short for it",
                                    List.of())));
            if (session.sum() < target) {
                because("A session of \"" + phase.name() + "\" is shorter than it might be: what is left of it fills "
                        + session.sum() + " minutes.");
            }
            phase.minutesWithEvidence()
                    .filter(least -> session.sum() < least)
                    .ifPresent(least -> reasons.add(PlanReason.builder()
                            .because("The evidence is for sessions of " + least
                                    + " minutes; none speaks for shorter ones.")
                            .protocol(protocol.id())
                            .citations(phase.citations())
                            .build()));
        }

        private void explain(LeftOut out) {
            String where = out.sites().isEmpty() ? "" : " at " + StepFilter.words(out.sites());
            PlanReason.Builder reason = PlanReason.builder()
                    .because("Left out of \"" + out.phase() + "\": " + out.technique() + where + ", since "
                            + out.because() + ".")
                    .protocol(protocol.id());
            out.rules().stream().findFirst().ifPresent(reason::rule);
            out.rules().stream()
                    .flatMap(rule -> knowledge.contraindications().find(rule).stream())
                    .forEach(rule -> reason.addAllCitations(rule.citations()));
            reasons.add(reason.build());
        }

        private TreatmentPlan plan() {
            GoalSetting goals = new GoalSetting(knowledge, request, protocol);
            TreatmentPlan.Builder plan = TreatmentPlan.builder()
                    .id(request.id())
                    .patient(request.screening().patient())
                    .prescription(request.prescription().map(Prescription::id))
                    .screening(request.screening().id())
                    .assessedIn(request.assessedIn())
                    .draftedOn(request.startOn())
                    .addConditions(condition.id())
                    .goals(goals.goals())
                    .phases(phases)
                    .reassessOn(reassessOn())
                    .reassessAtVisits(reassessAtVisits())
                    .dischargeCriteria(protocol.dischargeCriteria())
                    .homeCare(protocol.homeCare())
                    .precautions(precautions());
            request.prescription()
                    .ifPresent(order -> order.diagnoses().forEach(diagnosis -> plan.addDiagnoses(diagnosis.code())));
            reasons.addAll(goals.reasons());
            because("Look again after every " + protocol.reassessment().everyVisits() + " visits or "
                    + protocol.reassessment().everyWeeks() + " weeks, whichever comes first, and at the end.");
            return plan.reasons(reasons).build();
        }

        private List<LocalDate> reassessOn() {
            Set<LocalDate> days = new LinkedHashSet<>();
            int every = protocol.reassessment().everyWeeks();
            for (int week = every; week < weeksPlanned(); week += every) {
                days.add(request.startOn().plusWeeks(week));
            }
            days.add(request.startOn().plusWeeks(weeksPlanned()));
            return List.copyOf(days);
        }

        private List<Integer> reassessAtVisits() {
            int every = protocol.reassessment().everyVisits();
            int sessions = phases.stream().mapToInt(Dosage::sessions).sum();
            return IntStream.rangeClosed(1, sessions / every)
                    .map(nth -> nth * every)
                    .boxed()
                    .toList();
        }

        private Set<String> precautions() {
            Set<String> precautions = new LinkedHashSet<>(protocol.precautions());
            precautions.addAll(condition.precautions());
            precautions.addAll(request.screening().monitor());
            request.prescription().ifPresent(order -> precautions.addAll(order.precautions()));
            return precautions;
        }

        private void because(String sentence) {
            reasons.add(PlanReason.builder()
                    .because(sentence)
                    .protocol(protocol.id())
                    .build());
        }
    }
}
