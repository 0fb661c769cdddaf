package org.openmassage.core.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.vocabulary.TechniqueId;

class SoapNoteTest {
    private static final SoapNote LAST = NoteSamples.complete();

    @Test
    void an_end_before_the_start_is_refused_without_the_time() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAST.withEnd(LocalTime.of(8, 59)))
                .withMessage("end: must be on or after the start");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 721})
    void minutes_of_a_treatment_are_more_than_none(int minutes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreatmentEntry.builder()
                        .technique(TechniqueId.of("effleurage"))
                        .minutes(minutes)
                        .build())
                .withMessage("minutes: must be from 1 to 720");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 6})
    void pressure_stays_on_the_walton_scale(int level) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TreatmentDose.pressure(level))
                .withMessage("walton: must be from 0 to 5");
    }

    @Test
    void a_temperature_that_burns_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new TreatmentDose.Thermal(TreatmentDose.ThermalKind.HEAT, Optional.of(new BigDecimal("60.5"))))
                .withMessage("celsius: must be from -30 to 60");
    }

    @Test
    void minutes_are_summed_and_the_session_is_measured() {
        assertThat(LAST.treatedMinutes()).isEqualTo(34);
        assertThat(LAST.sessionMinutes()).hasValue(60);
        assertThat(LAST.withStart(Optional.empty()).sessionMinutes()).isEmpty();
    }

    @Test
    void carrying_forward_marks_what_was_carried_and_measures_nothing() {
        SoapNote next = next(LAST, EnumSet.allOf(NotePart.class));

        assertThat(next.subjective().complaint()).isEqualTo(LAST.subjective().complaint());
        assertThat(next.subjective().pain()).isEmpty();
        assertThat(next.treatments())
                .hasSize(2)
                .allMatch(entry -> entry.response().isEmpty());
        assertThat(next.start()).isEmpty();
        assertThat(next.assessment().progress()).isEmpty();
        assertThat(next.carriedForward())
                .extracting(CarriedForward::part)
                .containsExactly(
                        NotePart.COMPLAINT,
                        NotePart.PALPATION,
                        NotePart.DIAGNOSES,
                        NotePart.ASSESSMENT_TEXT,
                        NotePart.HOME_CARE,
                        NotePart.PLAN_TEXT,
                        NotePart.TREATMENTS);
        assertThat(next.carriedForward()).allMatch(mark -> mark.from().equals(LAST.id()));
    }

    @Test
    void carrying_a_part_twice_unconfirmed_keeps_its_first_origin() {
        SoapNote second = next(LAST, Set.of(NotePart.PLAN_TEXT, NotePart.HOME_CARE))
                .withId(NoteId.of("n-2"))
                .confirmed(Set.of(NotePart.HOME_CARE));
        SoapNote third = next(second, Set.of(NotePart.PLAN_TEXT, NotePart.HOME_CARE));

        assertThat(third.carriedForward())
                .containsExactlyInAnyOrder(
                        new CarriedForward(NotePart.PLAN_TEXT, LAST.id(), LAST.date()),
                        new CarriedForward(NotePart.HOME_CARE, second.id(), second.date()));
    }

    @Test
    void two_marks_of_one_part_are_refused() {
        CarriedForward mark = new CarriedForward(NotePart.GAIT, LAST.id(), LAST.date());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LAST.withCarriedForward(mark, mark))
                .withMessage("carriedForward: must be at most one mark a part");
    }

    @Test
    void a_note_shows_its_type_and_id_only() {
        assertThat(LAST).hasToString("SoapNote(n-1)");
        assertThat(LAST.subjective()).hasToString("Subjective");
        assertThat(LAST.treatments().get(0).dose()).hasToString("ManualPressure");
    }

    private static SoapNote next(SoapNote last, Set<NotePart> parts) {
        return SoapNote.after(last, parts)
                .id(NoteId.of("n-3"))
                .visit(VisitId.of("v-3"))
                .kind(NoteKind.TREATMENT)
                .date(LocalDate.of(2024, 3, 7))
                .build();
    }
}
