package org.openmassage.core.note;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Carries parts of one note into a draft of the next. */
final class CarryForward {
    private CarryForward() {}

    static SoapNote.Builder from(SoapNote last, Set<NotePart> parts) {
        return SoapNote.builder()
                .patient(last.patient())
                .practitioner(last.practitioner())
                .prescription(last.prescription())
                .treatmentPlan(last.treatmentPlan())
                .subjective(subjective(last.subjective(), parts))
                .objective(objective(last.objective(), parts))
                .assessment(assessment(last.assessment(), parts))
                .plan(plan(last.plan(), parts))
                .treatments(parts.contains(NotePart.TREATMENTS) ? treatments(last) : List.of())
                .carriedForward(marks(last, parts));
    }

    private static Subjective subjective(Subjective last, Set<NotePart> parts) {
        return Subjective.builder()
                .complaint(last.complaint().filter(text -> parts.contains(NotePart.COMPLAINT)))
                .text(last.text().filter(text -> parts.contains(NotePart.SUBJECTIVE_TEXT)))
                .build();
    }

    private static Objective objective(Objective last, Set<NotePart> parts) {
        return Objective.builder()
                .palpation(parts.contains(NotePart.PALPATION) ? last.palpation() : List.of())
                .posture(parts.contains(NotePart.POSTURE) ? last.posture() : List.of())
                .gait(parts.contains(NotePart.GAIT) ? last.gait() : List.of())
                .text(last.text().filter(text -> parts.contains(NotePart.OBJECTIVE_TEXT)))
                .build();
    }

    private static Assessment assessment(Assessment last, Set<NotePart> parts) {
        return Assessment.builder()
                .diagnoses(parts.contains(NotePart.DIAGNOSES) ? last.diagnoses() : List.of())
                .text(last.text().filter(text -> parts.contains(NotePart.ASSESSMENT_TEXT)))
                .build();
    }

    private static Plan plan(Plan last, Set<NotePart> parts) {
        return Plan.builder()
                .homeCare(parts.contains(NotePart.HOME_CARE) ? last.homeCare() : List.of())
                .text(last.text().filter(text -> parts.contains(NotePart.PLAN_TEXT)))
                .build();
    }

    private static List<TreatmentEntry> treatments(SoapNote last) {
        return last.treatments().stream()
                .map(entry -> entry.withResponse(Optional.empty()).withAdverseReaction(Optional.empty()))
                .toList();
    }

    private static List<CarriedForward> marks(SoapNote last, Set<NotePart> parts) {
        return Stream.of(NotePart.values())
                .filter(parts::contains)
                .filter(part -> holds(last, part))
                .map(part -> last.carriedForward().stream()
                        .filter(mark -> mark.part() == part)
                        .findFirst()
                        .orElseGet(() -> new CarriedForward(part, last.id(), last.date())))
                .toList();
    }

    private static boolean holds(SoapNote note, NotePart part) {
        return switch (part) {
            case COMPLAINT -> note.subjective().complaint().isPresent();
            case SUBJECTIVE_TEXT -> note.subjective().text().isPresent();
            case PALPATION -> !note.objective().palpation().isEmpty();
            case POSTURE -> !note.objective().posture().isEmpty();
            case GAIT -> !note.objective().gait().isEmpty();
            case OBJECTIVE_TEXT -> note.objective().text().isPresent();
            case DIAGNOSES -> !note.assessment().diagnoses().isEmpty();
            case ASSESSMENT_TEXT -> note.assessment().text().isPresent();
            case HOME_CARE -> !note.plan().homeCare().isEmpty();
            case PLAN_TEXT -> note.plan().text().isPresent();
            case TREATMENTS -> !note.treatments().isEmpty();
        };
    }
}
