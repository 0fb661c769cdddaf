package org.openmassage.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Medication;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.SymptomReport;
import org.openmassage.core.history.VitalKind;
import org.openmassage.core.history.VitalSign;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.ScreeningId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.SymptomId;
import org.openmassage.protocols.screening.ScreeningRequest;

/** A made-up patient: an anticoagulant, raised blood pressure, varicose veins, and the answer no to most else. */
final class Patients {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private Patients() {}

    static ScreeningRequest request() {
        return ScreeningRequest.builder()
                .id(ScreeningId.of("screening-1"))
                .history(history())
                .birthDate(LocalDate.of(1958, 5, 17))
                .asOf(DAY)
                .build();
    }

    static HealthHistory history() {
        return HealthHistory.builder()
                .id(HistoryId.of("history-1"))
                .patient(PatientId.of("patient-1"))
                .recordedOn(DAY)
                .conditions(Stream.of(
                                "hypertension", "varicose-veins", "blood-condition", "cancer", "lymphedema", "hernia")
                        .map(id -> HistoryCondition.of(
                                ConditionId.of(id),
                                id.equals("hypertension") || id.equals("varicose-veins")
                                        ? Presence.PRESENT
                                        : Presence.ABSENT))
                        .toList())
                .symptoms(Stream.of(
                                "leg-symptoms",
                                "heart-or-lung-symptoms",
                                "neck-pain-or-headache",
                                "back-or-leg-pain",
                                "new-neurologic-symptoms",
                                "fever-or-rigors",
                                "recent-injury",
                                "new-pain",
                                "low-mood",
                                "fever",
                                "acute-infection")
                        .map(id -> SymptomReport.of(
                                SymptomId.of(id),
                                id.equals("back-or-leg-pain") ? Presence.PRESENT : Presence.ABSENT,
                                DAY))
                        .toList())
                .medications(Answer.present(List.of(
                        Medication.builder()
                                .medicationClass(MedicationClassId.of("anticoagulant"))
                                .build(),
                        Medication.builder()
                                .medicationClass(MedicationClassId.of("antihypertensive"))
                                .build())))
                .surgeries(Answer.absent())
                .allergies(Answer.absent())
                .devices(Answer.absent())
                .pregnancy(Answer.absent())
                .addVitals(vital(VitalKind.SYSTOLIC, "146"))
                .addVitals(vital(VitalKind.DIASTOLIC, "84"))
                .addVitals(vital(VitalKind.TEMPERATURE, "36.6"))
                .build();
    }

    private static VitalSign vital(VitalKind kind, String value) {
        return VitalSign.builder()
                .kind(kind)
                .value(new BigDecimal(value))
                .takenAt(Instant.parse("2026-03-02T16:00:00Z"))
                .zone(ZoneId.of("America/Denver"))
                .build();
    }
}
