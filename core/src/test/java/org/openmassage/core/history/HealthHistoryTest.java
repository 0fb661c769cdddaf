package org.openmassage.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.SymptomId;

class HealthHistoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final MedicationClassId ANTICOAGULANT = MedicationClassId.of("anticoagulant");
    private static final ConditionId DVT = ConditionId.of("deep-vein-thrombosis");
    private static final SymptomId DIZZINESS = SymptomId.of("dizziness");

    @Test
    void what_nobody_asked_for_is_not_asked() {
        HealthHistory history = history("h-1", DAY).build();

        assertThat(List.of(
                        history.medications(),
                        history.surgeries(),
                        history.allergies(),
                        history.devices(),
                        history.pregnancy(),
                        history.sleepQuality(),
                        history.energy(),
                        history.stress()))
                .extracting(Answer::presence)
                .containsOnly(Presence.NOT_ASKED);
        assertThat(history.condition(DVT, DAY)).isEqualTo(Presence.NOT_ASKED);
        assertThat(history.symptom(DIZZINESS)).isEqualTo(Presence.NOT_ASKED);
        assertThat(history.takes(ANTICOAGULANT, DAY)).isEqualTo(Presence.NOT_ASKED);
    }

    @Test
    void one_present_entry_makes_a_condition_present() {
        HealthHistory history = history("h-1", DAY)
                .addConditions(HistoryCondition.of(DVT, Presence.ABSENT))
                .addConditions(HistoryCondition.of(DVT, Presence.PRESENT))
                .build();

        assertThat(history.condition(DVT, DAY)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void one_unknown_entry_outweighs_an_absent_one() {
        HealthHistory history = history("h-1", DAY)
                .addConditions(HistoryCondition.of(DVT, Presence.ABSENT))
                .addConditions(HistoryCondition.of(DVT, Presence.UNKNOWN))
                .build();

        assertThat(history.condition(DVT, DAY)).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void latest_report_of_a_symptom_counts() {
        HealthHistory history = history("h-1", DAY)
                .addSymptoms(SymptomReport.of(DIZZINESS, Presence.ABSENT, DAY))
                .addSymptoms(SymptomReport.of(DIZZINESS, Presence.PRESENT, DAY.minusDays(7)))
                .build();

        assertThat(history.symptom(DIZZINESS)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void medication_class_is_present_while_it_is_taken() {
        HealthHistory history = history("h-1", DAY)
                .medications(Answer.present(List.of(Medication.builder()
                        .medicationClass(ANTICOAGULANT)
                        .until(PartialDate.of(DAY))
                        .build())))
                .build();

        assertThat(history.takes(ANTICOAGULANT, DAY)).isEqualTo(Presence.PRESENT);
        assertThat(history.takes(ANTICOAGULANT, DAY.plusDays(1))).isEqualTo(Presence.ABSENT);
        assertThat(history.takes(MedicationClassId.of("opioid"), DAY)).isEqualTo(Presence.ABSENT);
    }

    @Test
    void unclassified_medication_leaves_a_class_unknown() {
        HealthHistory history = history("h-1", DAY)
                .medications(Answer.present(
                        List.of(Medication.builder().name("white pills").build())))
                .build();

        assertThat(history.takes(ANTICOAGULANT, DAY)).isEqualTo(Presence.UNKNOWN);
    }

    @Test
    void latest_vital_sign_is_not_after_the_moment() {
        VitalSign morning = systolic("2026-03-02T09:00:00Z");
        VitalSign noon = systolic("2026-03-02T12:00:00Z");
        HealthHistory history = history("h-1", DAY).addVitals(noon, morning).build();

        assertThat(history.latestVital(VitalKind.SYSTOLIC, Instant.parse("2026-03-02T11:00:00Z")))
                .contains(morning);
        assertThat(history.latestVital(VitalKind.SYSTOLIC, noon.takenAt())).contains(noon);
        assertThat(history.latestVital(VitalKind.DIASTOLIC, noon.takenAt())).isEmpty();
    }

    @Test
    void refuses_an_empty_list_as_present() {
        assertThatThrownBy(() -> history("h-1", DAY)
                        .medications(Answer.present(List.of()))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("medications: must be absent where the patient has none");
    }

    @Test
    void refuses_an_answer_off_the_scale() {
        assertThatThrownBy(() -> history("h-1", DAY).stress(Answer.present(11)).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("stress: must be from 0 to 10");
    }

    @Test
    void refuses_to_supersede_itself() {
        assertThatThrownBy(() ->
                        history("h-1", DAY).supersedes(HistoryId.of("h-1")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("supersedes: must be another version");
    }

    @Test
    void what_was_known_at_a_visit_stays_known_as_of_that_visit() {
        HealthHistory first = history("h-1", DAY).build();
        HealthHistory second =
                history("h-2", DAY.plusDays(7)).supersedes(first.id()).build();
        List<HealthHistory> versions = List.of(second, first);

        assertThat(HealthHistory.asOf(versions, DAY.minusDays(1))).isEmpty();
        assertThat(HealthHistory.asOf(versions, DAY.plusDays(6))).contains(first);
        assertThat(HealthHistory.asOf(versions, DAY.plusDays(7))).contains(second);
    }

    @Test
    void of_one_day_the_version_that_supersedes_counts() {
        HealthHistory first = history("h-1", DAY).build();
        HealthHistory corrected = history("h-2", DAY).supersedes(first.id()).build();

        assertThat(HealthHistory.asOf(List.of(corrected, first), DAY)).contains(corrected);
        assertThat(HealthHistory.asOf(List.of(first, corrected), DAY)).contains(corrected);
    }

    @Test
    void of_one_day_the_version_written_last_counts_where_none_supersedes() {
        HealthHistory late = history("h-1", DAY)
                .recordedAt(Instant.parse("2026-03-02T12:00:00Z"))
                .build();
        HealthHistory early = history("h-2", DAY)
                .recordedAt(Instant.parse("2026-03-02T09:00:00Z"))
                .build();

        assertThat(HealthHistory.asOf(List.of(late, early), DAY)).contains(late);
    }

    @Test
    void refuses_versions_of_two_patients() {
        HealthHistory mine = history("h-1", DAY).build();
        HealthHistory theirs = mine.withId(HistoryId.of("h-2")).withPatient(PatientId.of("p-2"));

        assertThatThrownBy(() -> HealthHistory.asOf(List.of(mine, theirs), DAY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("versions: must be of one patient");
    }

    @Test
    void to_string_shows_the_document_id_only() {
        assertThat(history("h-1", DAY).build()).hasToString("HealthHistory(h-1)");
    }

    @Test
    void equality_is_by_value() {
        assertThat(history("h-1", DAY).build())
                .isEqualTo(history("h-1", DAY).build())
                .isNotEqualTo(history("h-2", DAY).build());
    }

    private static HealthHistory.Builder history(String id, LocalDate on) {
        HealthHistory.Builder builder = HealthHistory.builder();
        builder.id(HistoryId.of(id)).patient(PatientId.of("p-1")).recordedOn(on);
        return builder;
    }

    private static VitalSign systolic(String at) {
        return VitalSign.builder()
                .kind(VitalKind.SYSTOLIC)
                .value(new BigDecimal("120"))
                .takenAt(Instant.parse(at))
                .zone(ZoneOffset.UTC)
                .build();
    }
}
