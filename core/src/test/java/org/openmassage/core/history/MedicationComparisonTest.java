package org.openmassage.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmassage.core.history.MedicationComparison.Direction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.MedicationClassId;

class MedicationComparisonTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 2);
    private static final LocalDate AFTER = LocalDate.of(2026, 4, 13);
    private static final Medication IBUPROFEN =
            Medication.builder().name("Ibuprofen").dose(dose("400", "3")).build();

    @ParameterizedTest
    @CsvSource({
        "400, 3, UNCHANGED",
        "400, 1, REDUCED",
        "200, 3, REDUCED",
        "200, 6, UNCHANGED",
        "800, 3, INCREASED",
        "400, 4, INCREASED",
        "400.0, 3, UNCHANGED"
    })
    void dose_a_day_tells_the_direction(String amount, String times, Direction expected) {
        assertThat(directions(
                        Answer.present(List.of(IBUPROFEN)),
                        Answer.present(List.of(IBUPROFEN.withDose(dose(amount, times))))))
                .containsExactly(expected);
    }

    @Test
    void names_match_whatever_their_case() {
        assertThat(directions(
                        Answer.present(List.of(IBUPROFEN)), Answer.present(List.of(IBUPROFEN.withName("ibuprofen ")))))
                .containsExactly(Direction.UNCHANGED);
    }

    @Test
    void missing_medication_was_stopped_and_a_new_one_started() {
        Medication other = Medication.builder()
                .medicationClass(MedicationClassId.of("muscle-relaxant"))
                .build();

        assertThat(directions(Answer.present(List.of(IBUPROFEN)), Answer.present(List.of(other))))
                .containsExactly(Direction.STOPPED, Direction.STARTED);
        assertThat(directions(Answer.present(List.of(IBUPROFEN)), Answer.absent()))
                .containsExactly(Direction.STOPPED);
        assertThat(directions(Answer.absent(), Answer.present(List.of(IBUPROFEN))))
                .containsExactly(Direction.STARTED);
    }

    @Test
    void medication_with_a_last_day_was_stopped() {
        assertThat(directions(
                        Answer.present(List.of(IBUPROFEN)),
                        Answer.present(List.of(IBUPROFEN.withUntil(PartialDate.parse("2026-03-20"))))))
                .containsExactly(Direction.STOPPED);
    }

    @Test
    void unanswered_version_leaves_every_change_unclear() {
        assertThat(directions(Answer.present(List.of(IBUPROFEN)), Answer.unknown()))
                .containsExactly(Direction.UNCLEAR);
        assertThat(directions(Answer.notAsked(), Answer.present(List.of(IBUPROFEN))))
                .containsExactly(Direction.UNCLEAR);
    }

    @Test
    void doses_that_cannot_be_compared_are_unclear() {
        MedicationDose tablets = dose("1", "3").withUnit("{tablet}");
        MedicationDose whenNeeded = dose("200", "3").withAsNeeded(true);
        Medication without = Medication.builder().name("Ibuprofen").build();

        for (Medication now : List.of(IBUPROFEN.withDose(tablets), IBUPROFEN.withDose(whenNeeded), without)) {
            assertThat(directions(Answer.present(List.of(IBUPROFEN)), Answer.present(List.of(now))))
                    .containsExactly(Direction.UNCLEAR);
        }
    }

    @Test
    void refuses_histories_of_two_patients() {
        HealthHistory earlier = history("h-1", BEFORE, Answer.absent());
        HealthHistory later = history("h-2", AFTER, Answer.absent()).withPatient(PatientId.of("p-2"));

        assertThatThrownBy(() -> MedicationComparison.between(earlier, later))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("later: must be of the same patient");
    }

    @Test
    void medication_refuses_to_have_neither_name_nor_class() {
        assertThatThrownBy(() -> Medication.builder().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("name: must be present where no class is given");
    }

    @Test
    void dose_refuses_nothing_at_all() {
        assertThatThrownBy(() -> dose("0", "1")).hasMessage("amount: must be above 0");
        assertThatThrownBy(() -> dose("1", "0")).hasMessage("timesPerDay: must be above 0");
    }

    private static List<Direction> directions(Answer<List<Medication>> before, Answer<List<Medication>> after) {
        return MedicationComparison.between(history("h-1", BEFORE, before), history("h-2", AFTER, after)).stream()
                .map(MedicationComparison::direction)
                .toList();
    }

    private static HealthHistory history(String id, LocalDate on, Answer<List<Medication>> medications) {
        return HealthHistory.builder()
                .id(HistoryId.of(id))
                .patient(PatientId.of("p-1"))
                .recordedOn(on)
                .medications(medications)
                .build();
    }

    private static MedicationDose dose(String amount, String timesPerDay) {
        return MedicationDose.builder()
                .amount(new BigDecimal(amount))
                .unit("mg")
                .timesPerDay(new BigDecimal(timesPerDay))
                .build();
    }
}
