package org.openmassage.examples;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.id.VisitId;
import org.openmassage.protocols.intake.FilledIntake;
import org.openmassage.protocols.intake.Intake;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.screening.Rescreening;
import org.openmassage.protocols.screening.RescreeningRequest;
import org.openmassage.protocols.screening.Screening;
import org.openmassage.protocols.screening.ScreeningRequest;

/** The screening that opens an episode, and those before later sessions where the case tells them. */
final class EpisodeScreenings {
    /**
     * A screening and what it read.
     *
     * @param request what it read
     * @param record what it found
     */
    private record Done(ScreeningRequest request, ScreeningRecord record) {}

    private final Screening screening;
    private final Intake intake;
    private final CaseFolder folder;
    private final List<Done> done = new ArrayList<>();
    private final Map<VisitId, ScreeningRecord> byVisit = new LinkedHashMap<>();
    private final List<Rescreening> again = new ArrayList<>();

    EpisodeScreenings(ClinicalKnowledge knowledge, CaseFolder folder) {
        this.screening = Screening.with(knowledge);
        this.intake = Intake.of(knowledge);
        this.folder = folder;
        ScreeningRequest first = first();
        done.add(new Done(first, screening.screen(first)));
        for (CaseFolder.CaseVisit visit : folder.visits()) {
            visit.screening().ifPresent(told -> again(visit, told));
            byVisit.put(visit.visit().id(), last().record());
        }
    }

    /** The screening that decides whether there is care at all. */
    ScreeningRecord opening() {
        return done.get(0).record();
    }

    /** The history with the answers of the first intake in it. */
    HealthHistory history() {
        return done.get(0).request().history();
    }

    /** The versions of the history, one for each screening. */
    List<HealthHistory> histories() {
        return done.stream().map(each -> each.request().history()).toList();
    }

    List<ScreeningRecord> all() {
        return done.stream().map(Done::record).toList();
    }

    /** What the screenings of later sessions found changed. */
    List<Rescreening> later() {
        return List.copyOf(again);
    }

    /** The latest screening before a visit. */
    ScreeningRecord before(VisitId visit) {
        return Objects.requireNonNull(byVisit.get(visit), "visit");
    }

    private Done last() {
        return done.get(done.size() - 1);
    }

    private ScreeningRequest first() {
        HealthHistory history = folder.history();
        FilledIntake filled = folder.intake()
                .map(answers -> answers.fill(
                        intake,
                        history,
                        folder.patient().birthDate(),
                        folder.file().screenedOn()))
                .orElseGet(() -> new FilledIntake(history, Map.of()));
        ScreeningRequest.Builder request = ScreeningRequest.builder();
        request.id(folder.file().screening())
                .history(filled.history())
                .answers(filled.answers())
                .clearances(folder.file().clearances())
                .birthDate(folder.patient().birthDate())
                .asOf(folder.file().screenedOn());
        folder.prescription().ifPresent(order -> request.addAllProposedSites(order.regions()));
        return request.build();
    }

    private void again(CaseFolder.CaseVisit visit, CaseScreening told) {
        Done last = last();
        HealthHistory version = last.request()
                .history()
                .withId(told.history())
                .withSupersedes(last.request().history().id())
                .withRecordedOn(visit.visit().date());
        FilledIntake filled = told.intake()
                .fill(
                        intake,
                        version,
                        folder.patient().birthDate(),
                        visit.visit().date());
        ScreeningRequest now = last.request()
                .withId(told.id())
                .withHistory(filled.history())
                .withAnswers(filled.answers())
                .withAsOf(visit.visit().date());
        Rescreening rescreening = screening.rescreen(RescreeningRequest.builder()
                .last(last.record())
                .historyThen(last.request().history())
                .answersThen(last.request().answers())
                .now(now)
                .build());
        again.add(rescreening);
        done.add(new Done(now, rescreening.screening()));
    }
}
