package org.openmassage.protocols.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.internal.Checks;

/**
 * One session of a plan. The day is the patient's and the clinic's to agree on. Immutable and thread-safe.
 *
 * @param number 1 for the first
 * @param phase the phase that it belongs to
 * @param from the first day of the stretch of weeks that it falls into
 * @param to the last day of that stretch
 * @param minutes how long it is
 * @param reassess whether the outcomes are measured again at it
 */
public record PlannedSession(int number, String phase, LocalDate from, LocalDate to, int minutes, boolean reassess) {
    /**
     * Checks the parts.
     *
     * @param number 1 for the first
     * @param phase the phase that it belongs to
     * @param from the first day of the stretch of weeks that it falls into
     * @param to the last day of that stretch
     * @param minutes how long it is
     * @param reassess whether the outcomes are measured again at it
     */
    public PlannedSession {
        Checks.require(number > 0, "number", "above 0");
        Checks.text("phase", phase);
        Checks.require(!to.isBefore(from), "to", "on or after from");
        Checks.require(minutes > 0, "minutes", "above 0");
    }

    /**
     * Lays out the sessions of a plan from the day of its draft on.
     *
     * @param plan a plan
     * @return in the order of time; the last one is one to measure at
     */
    public static List<PlannedSession> of(TreatmentPlan plan) {
        List<PlannedSession> sessions = new ArrayList<>();
        LocalDate phaseFrom = plan.draftedOn();
        int last = plan.plannedSessions();
        for (Dosage phase : plan.phases()) {
            LocalDate phaseTo = phaseFrom.plusWeeks(phase.weeks()).minusDays(1);
            LocalDate from = phaseFrom;
            while (!from.isAfter(phaseTo)) {
                LocalDate full = from.plusWeeks(phase.everyWeeks()).minusDays(1);
                LocalDate to = full.isAfter(phaseTo) ? phaseTo : full;
                for (int i = 0; i < phase.perWeek(); i++) {
                    int number = sessions.size() + 1;
                    boolean reassess = number == last || plan.reassessAtVisits().contains(number);
                    sessions.add(new PlannedSession(number, phase.phase(), from, to, phase.minutes(), reassess));
                }
                from = full.plusDays(1);
            }
            phaseFrom = phaseTo.plusDays(1);
        }
        return List.copyOf(sessions);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "PlannedSession";
    }
}
