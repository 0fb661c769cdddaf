package org.openmassage.core.audit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.core.care.Goal;
import org.openmassage.core.care.ProgressReport;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.care.TreatmentPlan;
import org.openmassage.core.care.Visit;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.letter.Letter;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.prescription.Prescription;

/** R6, R8 and the order of the episode: visits, notes, plans, progress. Not thread-safe; lives within one audit. */
final class CourseAudit {
    private final Chart chart;
    private final AuditPolicy policy;
    private final List<Issue> found;

    CourseAudit(Chart chart, AuditPolicy policy, List<Issue> found) {
        this.chart = chart;
        this.policy = policy;
        this.found = found;
    }

    void check(LocalDate on) {
        patients();
        visits();
        notes();
        plans();
        List<Visit> kept = chart.visits().stream()
                .filter(Visit::kept)
                .filter(visit -> !visit.date().isAfter(on))
                .sorted(Comparator.comparing(Visit::date))
                .toList();
        gaps(kept);
        progress(kept);
    }

    private void patients() {
        other(
                "/prescriptions/",
                chart.prescriptions().stream().map(Prescription::patient).toList());
        other("/visits/", chart.visits().stream().map(Visit::patient).toList());
        other(
                "/screenings/",
                chart.screenings().stream().map(ScreeningRecord::patient).toList());
        other("/plans/", chart.plans().stream().map(TreatmentPlan::patient).toList());
        other("/notes/", chart.notes().stream().map(SoapNote::patient).toList());
        other("/reports/", chart.reports().stream().map(ProgressReport::patient).toList());
        other("/letters/", chart.letters().stream().map(Letter::patient).toList());
    }

    private void other(String path, List<PatientId> patients) {
        for (int i = 0; i < patients.size(); i++) {
            if (!patients.get(i).equals(chart.episode().patient())) {
                found.add(ChartGap.OTHER_PATIENT.at(path + i));
            }
        }
    }

    private void visits() {
        Set<VisitId> noted = chart.notes().stream().map(SoapNote::visit).collect(Collectors.toSet());
        for (int i = 0; i < chart.visits().size(); i++) {
            Visit visit = chart.visits().get(i);
            if (visit.kept() && !noted.contains(visit.id())) {
                found.add(ChartGap.VISIT_WITHOUT_NOTE.at("/visits/" + i));
            }
            if (visit.date().isBefore(chart.episode().openedOn())
                    || chart.episode().closedOn().map(visit.date()::isAfter).orElse(false)) {
                found.add(ChartGap.VISIT_OUTSIDE_EPISODE.at("/visits/" + i + "/date"));
            }
        }
    }

    private void notes() {
        for (int i = 0; i < chart.notes().size(); i++) {
            SoapNote note = chart.notes().get(i);
            String path = "/notes/" + i;
            Optional<Visit> visit = chart.visits().stream()
                    .filter(candidate -> candidate.id().equals(note.visit()))
                    .findFirst();
            if (visit.filter(Visit::kept).isEmpty()) {
                found.add(ChartGap.NOTE_WITHOUT_VISIT.at(path + "/visit"));
            }
            if (visit.filter(found -> !found.date().equals(note.date())).isPresent()) {
                found.add(ChartGap.NOTE_DATE_DIFFERS.at(path + "/date"));
            }
            if (note.assessment().blank()) {
                found.add(ChartGap.NOTE_WITHOUT_ASSESSMENT.at(path + "/assessment"));
            }
            if (!chart.signedNotes().contains(note.id())) {
                found.add(ChartGap.NOTE_UNSIGNED.at(path));
            }
        }
    }

    private void plans() {
        Optional<LocalDate> assessed = chart.notes().stream()
                .filter(note -> !note.objective().blank() && !note.assessment().blank())
                .map(SoapNote::date)
                .min(Comparator.naturalOrder());
        for (int i = 0; i < chart.plans().size(); i++) {
            TreatmentPlan plan = chart.plans().get(i);
            if (assessed.isEmpty() || assessed.get().isAfter(plan.draftedOn())) {
                found.add(ChartGap.PLAN_BEFORE_ASSESSMENT.at("/plans/" + i + "/draftedOn"));
            }
            if (plan.goals().stream().noneMatch(Goal::measurable)) {
                found.add(ChartGap.PLAN_WITHOUT_MEASURE.at("/plans/" + i + "/goals"));
            }
        }
        Optional<LocalDate> planned =
                chart.plans().stream().map(TreatmentPlan::draftedOn).min(Comparator.naturalOrder());
        for (int i = 0; i < chart.notes().size(); i++) {
            SoapNote note = chart.notes().get(i);
            if (!note.treatments().isEmpty()
                    && planned.filter(day -> day.isAfter(note.date())).isPresent()) {
                found.add(ChartGap.TREATED_BEFORE_PLAN.at("/notes/" + i + "/treatments"));
            }
        }
        if (planned.isEmpty()
                && chart.notes().stream().anyMatch(note -> !note.treatments().isEmpty())) {
            found.add(ChartGap.PLAN_MISSING.at("/plans"));
        }
    }

    private void gaps(List<Visit> kept) {
        for (int i = 1; i < kept.size(); i++) {
            LocalDate before = kept.get(i - 1).date();
            if (ChronoUnit.DAYS.between(before, kept.get(i).date()) > policy.gapDays()) {
                found.add(ChartGap.GAP.at("/visits/" + chart.visits().indexOf(kept.get(i))));
            }
        }
    }

    /** Counts visits since stock was last taken; tells once each time it falls due. */
    private void progress(List<Visit> kept) {
        Set<LocalDate> stock = new HashSet<>();
        chart.reports().forEach(report -> stock.add(report.writtenOn()));
        chart.notes().stream()
                .filter(note -> note.kind() != NoteKind.TREATMENT && note.kind() != NoteKind.INTAKE)
                .forEach(note -> stock.add(note.date()));
        LocalDate last = LocalDate.MIN;
        int since = 0;
        for (Visit visit : kept) {
            LocalDate after = last;
            if (stock.stream().anyMatch(day -> day.isAfter(after) && !day.isAfter(visit.date()))) {
                since = 0;
            } else {
                since++;
            }
            if (since == policy.progressDueAfterVisits() + 1) {
                found.add(ChartGap.PROGRESS_DUE.at("/visits/" + chart.visits().indexOf(visit)));
            }
            last = visit.date();
        }
    }
}
