package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.Medication;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.issue.Severity;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.OverlayIssue;
import org.openmassage.protocols.screening.NextScreening;
import org.openmassage.protocols.screening.Rescreening;
import org.openmassage.protocols.screening.RescreeningRequest;
import org.openmassage.protocols.screening.RuleChange;
import org.openmassage.protocols.screening.Screening;
import org.openmassage.protocols.screening.ScreeningRequest;
import org.openmassage.protocols.screening.StaleFact;

class ScreeningRecipesTest {
    @Test
    void rescreening() {
        HealthHistory march = HealthHistory.builder()
                .id(HistoryId.of("history-1"))
                .patient(PatientId.of("patient-7"))
                .recordedOn(LocalDate.of(2026, 3, 2))
                .medications(Answer.absent())
                .build();
        // recipe: rescreening
        Screening screening = Screening.with(ClinicalKnowledge.standard()); // keep it: it reads the catalogs once
        ScreeningRequest first = ScreeningRequest.builder()
                .id(ScreeningId.of("screening-1"))
                .history(march)
                .birthDate(LocalDate.of(1980, 5, 17))
                .asOf(LocalDate.of(2026, 3, 2))
                .build();
        ScreeningRecord last = screening.screen(first); // goes to the chart

        HealthHistory june = march.withId(HistoryId.of("history-2"))
                .withSupersedes(march.id())
                .withRecordedOn(LocalDate.of(2026, 6, 8))
                .withMedications(Answer.present(
                        List.of(Medication.builder().name("apixaban").build())));
        Rescreening again = screening.rescreen(RescreeningRequest.builder()
                .last(last)
                .historyThen(march) // may be left out
                .now(first.withId(ScreeningId.of("screening-2"))
                        .withHistory(june)
                        .withAsOf(LocalDate.of(2026, 6, 8)))
                .build());

        ScreeningRecord decides = again.screening(); // goes to the chart, too
        List<RuleChange> changed = again.rules(); // the rule of anticoagulants fired, because of an answer
        List<StaleFact> askAgain = again.stale(); // what was told too long ago: it counts as not asked
        Optional<LocalDate> due = again.next().map(NextScreening::due);
        // end
        assertThat(changed)
                .filteredOn(change -> change.rule().value().equals("anticoagulant"))
                .extracting(RuleChange::kind, RuleChange::causes)
                .containsExactly(tuple(RuleChange.Kind.FIRED, Set.of(RuleChange.Cause.ANSWERS)));
        assertThat(askAgain).isEmpty();
        assertThat(due).contains(LocalDate.of(2026, 6, 8));
        Shelf.keeps(decides, ScreeningRecord.class);
    }

    @Test
    void clinicOverlay() {
        Path folder = Path.of("overlay");
        // recipe: clinic-overlay
        ClinicalKnowledge shipped = ClinicalKnowledge.standard();
        List<OverlayIssue> issues = shipped.lint(folder); // every mistake, with file and line
        boolean usable = issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR);
        ClinicalKnowledge ours = shipped.combinedWith(ClinicalKnowledge.read(folder));
        Screening screening = Screening.with(ours); // names whose rule it was, and what was withdrawn
        // end
        assertThat(usable).isTrue();
        assertThat(screening).isNotNull();
        assertThat(ours.withdrawnRules()).hasSize(1);
    }
}
