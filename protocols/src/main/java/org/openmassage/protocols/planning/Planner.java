package org.openmassage.protocols.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/**
 * Drafts a treatment plan from the protocols of one or several conditions, within the limits of a screening, of the order,
 * of the scope of practice and of the patient's wishes. The strictest wins. The draft is for a therapist to accept or to
 * change; it decides nothing: what belongs to a person comes back as a {@link PlanChoice}, and what must not be guessed is
 * asked before there is a draft. It is pure: the same request and knowledge give the same result.
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
     * @throws org.openmassage.core.catalog.UnknownEntryException if a condition or a protocol is unknown
     */
    public PlanningResult plan(PlanningRequest request) {
        Choices choices = new Choices(request.answers());
        CourseFinder finder = new CourseFinder(knowledge, request, choices);
        List<Course> courses = finder.courses();
        List<PlanReason> against = new ArrayList<>(against(request));
        against.addAll(finder.against());
        against.addAll(choices.refused());
        return against.isEmpty()
                ? new Draft(knowledge, request, choices, courses).result()
                : new PlanningResult.Refused(against, choices.all());
    }

    private static List<PlanReason> against(PlanningRequest request) {
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
        if (Draft.visitsLeft(request).equals(OptionalInt.of(0))) {
            against.add(reason("No visit of the order is left."));
        }
        return against;
    }

    private static PlanReason reason(String because) {
        return PlanReason.builder().because(because).build();
    }
}
