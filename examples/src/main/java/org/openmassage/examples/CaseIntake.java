package org.openmassage.examples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.rule.FactType;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.intake.FilledIntake;
import org.openmassage.protocols.intake.Intake;
import org.openmassage.protocols.intake.IntakeQuestion;

/**
 * The answers that a patient gave to the intake, beside what the history holds already.
 *
 * @param at the moment of the answers
 * @param zone the zone of that moment
 * @param answers by question
 * @param everyOtherQuestion what the patient answered to each question that was still open: the form is complete, so that
 *     a case need not list a hundred answers of no
 */
record CaseIntake(Instant at, ZoneId zone, Map<FactId, Reading> answers, Reading everyOtherQuestion) {
    /** Asks as an application does: fill in what was answered, see what is open, go on until nothing is. */
    FilledIntake fill(Intake intake, HealthHistory history, LocalDate birthDate, LocalDate on) {
        FilledIntake filled = intake.fill(history, answers, at, zone);
        Map<FactId, Reading> all = new LinkedHashMap<>(answers);
        List<FactId> open = open(intake, filled, birthDate, on);
        while (!open.isEmpty()) {
            open.forEach(question -> all.put(question, everyOtherQuestion));
            filled = intake.fill(history, all, at, zone);
            open = open(intake, filled, birthDate, on).stream()
                    .filter(question -> !all.containsKey(question))
                    .toList();
        }
        return filled;
    }

    private static List<FactId> open(Intake intake, FilledIntake filled, LocalDate birthDate, LocalDate on) {
        return intake.openQuestions(filled.history(), birthDate, on, filled.answers()).stream()
                .filter(question -> question.type() == FactType.BOOLEAN)
                .map(IntakeQuestion::id)
                .toList();
    }
}
