package org.openmassage.protocols.care;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.care.Dosage;
import org.openmassage.core.care.PlannedTechnique;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.TreatmentDose;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.note.TreatmentPosition;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/**
 * Holds a proposed or a finished session against the limits of its screening and against its plan: pressure, technique,
 * site, minutes, position, heat and cold, length, phase. What was not recorded is asked for, never taken as fine. A finding
 * is for a person to weigh, never an exception. Immutable and thread-safe.
 *
 * <pre>{@code
 * Issues issues = SessionCheck.with(knowledge).check(note, frame);
 * }</pre>
 */
public final class SessionCheck {
    private final ClinicalKnowledge knowledge;

    private SessionCheck(ClinicalKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    /**
     * A check by some knowledge.
     *
     * @param knowledge says which techniques warm, cool or press
     * @return the check
     */
    public static SessionCheck with(ClinicalKnowledge knowledge) {
        return new SessionCheck(knowledge);
    }

    /**
     * Checks a finished session.
     *
     * @param note its note
     * @param frame what it has to keep within
     * @return what does not, with paths into the note
     */
    public Issues check(SoapNote note, SessionFrame frame) {
        Session session = new Session(frame);
        if (!note.patient().equals(frame.screening().patient())) {
            session.found.add(SessionGap.OTHER_PATIENT.at("/patient"));
        }
        return session.check(note.treatments().stream().map(this::done).toList(), "/treatments");
    }

    /**
     * Checks the treatments of a session.
     *
     * @param treatments what was done or is to be done
     * @param frame what it has to keep within
     * @return what does not, with paths into the list
     */
    public Issues check(List<TreatmentEntry> treatments, SessionFrame frame) {
        return new Session(frame).check(treatments.stream().map(this::done).toList(), "");
    }

    /**
     * Checks a session that is proposed as a plan would: techniques with sites, minutes and the most pressure.
     *
     * @param techniques what is to be done
     * @param frame what it has to keep within
     * @return what does not, with paths into the list
     */
    public Issues checkProposed(List<PlannedTechnique> techniques, SessionFrame frame) {
        return new Session(frame).check(techniques.stream().map(this::done).toList(), "");
    }

    /** A treatment, finished or proposed. */
    private record Done(
            TechniqueId id,
            Optional<Technique> technique,
            List<BodySite> sites,
            int minutes,
            Optional<Integer> pressure,
            Optional<TreatmentPosition> position,
            boolean heat,
            boolean cold) {
        boolean presses() {
            return technique.flatMap(Technique::pressure).isPresent();
        }
    }

    private Done done(TreatmentEntry entry) {
        Optional<Technique> technique = knowledge.techniques().find(entry.technique());
        boolean heat = technique.map(known -> known.dose().isHeat()).orElse(false);
        boolean cold = technique.map(known -> known.dose().isCold()).orElse(false);
        if (entry.dose() instanceof TreatmentDose.Thermal thermal) {
            heat |= thermal.kind() != TreatmentDose.ThermalKind.COLD;
            cold |= thermal.kind() != TreatmentDose.ThermalKind.HEAT;
        }
        return new Done(
                entry.technique(),
                technique,
                entry.sites(),
                entry.minutes(),
                entry.dose() instanceof TreatmentDose.ManualPressure pressure
                        ? Optional.of(pressure.walton())
                        : Optional.empty(),
                entry.position(),
                heat,
                cold);
    }

    private Done done(PlannedTechnique planned) {
        Optional<Technique> technique = knowledge.techniques().find(planned.technique());
        return new Done(
                planned.technique(),
                technique,
                planned.sites(),
                planned.minutes(),
                planned.maxPressure(),
                planned.position(),
                technique.map(known -> known.dose().isHeat()).orElse(false),
                technique.map(known -> known.dose().isCold()).orElse(false));
    }

    /** One session under check. */
    private static final class Session {
        private final SessionFrame frame;
        private final ScreeningRecord screening;
        private final List<Issue> found = new ArrayList<>();

        Session(SessionFrame frame) {
            this.frame = frame;
            this.screening = frame.screening();
        }

        Issues check(List<Done> session, String path) {
            if (!screening.decision().allowsSession()) {
                found.add(SessionGap.NOT_ALLOWED.at(""));
            }
            if (screening.asOf().isAfter(frame.on())) {
                found.add(SessionGap.SCREENED_LATER.at(""));
            } else if (screening.asOf().isBefore(frame.on())) {
                found.add(SessionGap.SCREENED_EARLIER.at(""));
            }
            for (int i = 0; i < session.size(); i++) {
                limits(session.get(i), path + "/" + i);
            }
            int minutes = session.stream().mapToInt(Done::minutes).sum();
            screening
                    .limits()
                    .maxMinutes()
                    .filter(most -> minutes > most)
                    .ifPresent(most -> found.add(SessionGap.LENGTH_OVER_LIMIT.at(path)));
            frame.plan().ifPresent(plan -> plan(plan, session, path, minutes));
            return Issues.of(found);
        }

        private void limits(Done done, String path) {
            if (done.technique().isEmpty()) {
                found.add(SessionGap.TECHNIQUE_UNKNOWN.at(path + "/technique"));
            }
            if (done.sites().isEmpty() && !screening.siteLimits().isEmpty()) {
                found.add(SessionGap.SITES_NOT_RECORDED.at(path + "/sites"));
            }
            TreatmentLimits limits =
                    done.sites().stream().map(screening::limitsAt).reduce(screening.limits(), TreatmentLimits::and);
            for (int i = 0; i < done.sites().size(); i++) {
                if (screening.limitsAt(done.sites().get(i)).avoid()) {
                    found.add(SessionGap.SITE_AVOIDED.at(path + "/sites/" + i));
                }
                if (!screening.isCleared(done.sites().get(i), frame.on())) {
                    found.add(SessionGap.SITE_NOT_CLEARED.at(path + "/sites/" + i));
                }
            }
            if (limits.bannedTechniques().contains(done.id())) {
                found.add(SessionGap.TECHNIQUE_BANNED.at(path + "/technique"));
            }
            limits.maxPressure().ifPresent(most -> pressure(done, most, path));
            position(done, limits, path);
            limits.maxMinutes()
                    .filter(most -> done.minutes() > most)
                    .ifPresent(most -> found.add(SessionGap.MINUTES_OVER_LIMIT.at(path + "/minutes")));
            if (done.heat() && limits.noHeat()) {
                found.add(SessionGap.HEAT_BANNED.at(path + "/dose"));
            }
            if (done.cold() && limits.noCold()) {
                found.add(SessionGap.COLD_BANNED.at(path + "/dose"));
            }
        }

        private void pressure(Done done, int most, String path) {
            if (done.pressure().isPresent()) {
                done.pressure()
                        .filter(used -> used > most)
                        .ifPresent(used -> found.add(SessionGap.PRESSURE_OVER_LIMIT.at(path + "/dose")));
            } else if (done.presses()) {
                found.add(SessionGap.PRESSURE_NOT_RECORDED.at(path + "/dose"));
            }
        }

        private void position(Done done, TreatmentLimits limits, String path) {
            if (done.position().isPresent()) {
                done.position()
                        .filter(limits.bannedPositions()::contains)
                        .ifPresent(banned -> found.add(SessionGap.POSITION_BANNED.at(path + "/position")));
            } else if (!limits.bannedPositions().isEmpty()) {
                found.add(SessionGap.POSITION_NOT_RECORDED.at(path + "/position"));
            }
        }

        private void plan(TreatmentPlan plan, List<Done> session, String path, int minutes) {
            if (plan.status() == TreatmentPlan.Status.DRAFT) {
                found.add(SessionGap.PLAN_NOT_ACCEPTED.at(""));
            }
            List<Dosage> phases = plan.phases().stream()
                    .filter(phase -> frame.phase().map(phase.phase()::equals).orElse(true))
                    .toList();
            if (phases.isEmpty()) {
                found.add(SessionGap.PHASE_NOT_PLANNED.at(""));
                return;
            }
            if (phases.size() > 1) {
                found.add(SessionGap.PHASE_NOT_NAMED.at(""));
            }
            List<PlannedTechnique> planned = phases.stream()
                    .flatMap(phase -> phase.techniques().stream())
                    .toList();
            for (int i = 0; i < session.size(); i++) {
                planned(session.get(i), planned, path + "/" + i);
            }
            int longest = phases.stream().mapToInt(Dosage::minutes).max().orElseThrow();
            if (minutes > longest) {
                found.add(SessionGap.LONGER_THAN_PLANNED.at(path));
            }
            if (phases.size() == 1) {
                planned.stream()
                        .map(PlannedTechnique::technique)
                        .distinct()
                        .filter(technique ->
                                session.stream().noneMatch(done -> done.id().equals(technique)))
                        .forEach(technique -> found.add(SessionGap.LEFT_OUT.at(path)));
            }
        }

        private void planned(Done done, Collection<PlannedTechnique> planned, String path) {
            List<PlannedTechnique> same = planned.stream()
                    .filter(technique -> technique.technique().equals(done.id()))
                    .toList();
            if (same.isEmpty()) {
                found.add(SessionGap.TECHNIQUE_NOT_PLANNED.at(path + "/technique"));
                return;
            }
            for (int i = 0; i < done.sites().size(); i++) {
                BodySite site = done.sites().get(i);
                if (same.stream()
                        .flatMap(technique -> technique.sites().stream())
                        .noneMatch(known -> known.contains(site))) {
                    found.add(SessionGap.SITE_NOT_PLANNED.at(path + "/sites/" + i));
                }
            }
            Stream<Integer> firmest = same.stream().flatMap(technique -> technique.maxPressure().stream());
            firmest.max(Integer::compare)
                    .filter(most -> done.pressure().map(used -> used > most).orElse(false))
                    .ifPresent(most -> found.add(SessionGap.FIRMER_THAN_PLANNED.at(path + "/dose")));
        }
    }
}
