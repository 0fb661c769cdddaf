package org.openmassage.protocols.planning;

import java.util.List;
import java.util.Optional;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.practice.ScopeOfPractice;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.catalog.Training;

/** Whether order, scope of practice, training and patient leave a technique at all, wherever it is done. */
final class TechniqueAllowance {
    private static final String YES = "yes";
    private static final String NO = "no";

    private final PlanningRequest request;
    private final Choices choices;
    private final List<ScopeOfPractice> scopes;

    TechniqueAllowance(PlanningRequest request, Choices choices) {
        this.request = request;
        this.choices = choices;
        this.scopes = inForce(request);
    }

    static List<ScopeOfPractice> inForce(PlanningRequest request) {
        return request.scopes().stream()
                .filter(scope -> scope.period()
                        .map(period -> period.contains(request.startOn()))
                        .orElse(true))
                .toList();
    }

    Optional<StepFilter.Objection> objection(Technique technique) {
        return because(technique).map(StepFilter.Objection::of);
    }

    private Optional<String> because(Technique technique) {
        TechniqueId id = technique.id();
        if (request.outsideScope().contains(id) || isOutside(id)) {
            return Optional.of("outside the therapist's scope of practice");
        }
        if (request.preferences().declinedTechniques().contains(id)) {
            return Optional.of("the patient does not want it");
        }
        if (!isOrdered(id)) {
            return Optional.of("the order names other techniques");
        }
        return untrained(technique);
    }

    private boolean isOutside(TechniqueId id) {
        boolean referred = request.prescription().isPresent();
        return scopes.stream()
                .anyMatch(scope -> scope.techniquesOutside().contains(id)
                        || (!referred && scope.techniquesOnReferral().contains(id)));
    }

    private boolean isOrdered(TechniqueId id) {
        return request.prescription()
                .filter(order -> !order.evaluateAndTreat())
                .map(Prescription::techniques)
                .map(ordered -> ordered.isEmpty() || ordered.contains(id))
                .orElse(true);
    }

    private Optional<String> untrained(Technique technique) {
        if (request.training().isPresent()) {
            return request.training().get().covers(technique)
                    ? Optional.empty()
                    : Optional.of("it asks for training that the therapist does not have");
        }
        if (technique.training() == Training.CERTIFICATION) {
            return asked(technique, "It asks for a certification.", YES);
        }
        if (technique.training() == Training.RESTRICTED) {
            return asked(technique, "Many jurisdictions restrict it.", scopes.isEmpty() ? NO : YES);
        }
        return Optional.empty();
    }

    private Optional<String> asked(Technique technique, String because, String usual) {
        String taken = choices.take(
                "trained/" + technique.id(),
                "May the therapist do " + technique.name() + ", by training and by law? " + because,
                List.of(PlanChoice.Option.of(YES, YES), PlanChoice.Option.of(NO, NO)),
                usual);
        return taken.equals(YES)
                ? Optional.empty()
                : Optional.of("nothing says that the therapist may do it, by training and by law");
    }

    /** Whether the scope leaves a site. */
    static boolean permits(List<ScopeOfPractice> scopes, BodySite site) {
        return scopes.stream().flatMap(scope -> scope.sitesOutside().stream()).noneMatch(site::overlaps);
    }
}
