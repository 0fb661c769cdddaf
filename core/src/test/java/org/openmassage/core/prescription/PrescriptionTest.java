package org.openmassage.core.prescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PrescriptionTest {
    private static final Prescription ORDER = OrderSamples.order();

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(builder().visits(0), "visits: must be from 1 to 366"),
                Arguments.of(builder().perWeek(15), "perWeek: must be from 1 to 14"),
                Arguments.of(builder().weeks(-1), "weeks: must be from 1 to 104"),
                Arguments.of(builder().minutesPerVisit(0), "minutesPerVisit: must be from 1 to 720"),
                Arguments.of(
                        builder().expires(OrderSamples.WRITTEN.minusDays(1)),
                        "expires: must be on or after the day of writing"),
                Arguments.of(builder().renewalOf(ORDER.id()), "renewalOf: must be another order than this one"),
                Arguments.of(
                        builder().renewalResetsCount(true),
                        "renewalResetsCount: must be false unless it is a renewal"));
    }

    private static Prescription.Builder builder() {
        return Prescription.builder().from(ORDER);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void an_order_refuses_by_name_and_never_by_value(Prescription.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @ParameterizedTest(name = "written {0}, first treated {1}, {2} for {3} weeks, expires {4}: until {5}")
    @CsvSource({
        "2024-02-01,           , ISSUE,           4,           , 2024-02-29",
        "2024-02-29, 2024-03-10, ISSUE,          52,           , 2025-02-27",
        "2024-02-01, 2024-02-08, FIRST_TREATMENT, 4,           , 2024-03-07",
        "2024-02-01,           , FIRST_TREATMENT, 4,           ,           ",
        "2024-02-01,           , FIRST_TREATMENT, 4, 2024-05-01, 2024-05-01",
        "2024-02-01, 2024-02-08, FIRST_TREATMENT, 4, 2024-03-01, 2024-03-01",
        "2024-02-01,           , ISSUE,            , 2024-02-29, 2024-02-29",
        "2024-02-01,           , ISSUE,            ,           ,           "
    })
    void the_last_day_is_the_sooner_of_the_named_one_and_the_end_of_the_weeks(
            LocalDate written,
            LocalDate firstTreated,
            Prescription.StartTrigger trigger,
            Integer weeks,
            LocalDate expires,
            LocalDate until) {
        Prescription order = builder()
                .writtenOn(written)
                .startTrigger(trigger)
                .weeks(Optional.ofNullable(weeks))
                .expires(Optional.ofNullable(expires))
                .build();
        assertThat(order.lastDay(Optional.ofNullable(firstTreated))).isEqualTo(Optional.ofNullable(until));
    }

    @Test
    void the_number_of_visits_goes_before_visits_a_week() {
        assertThat(ORDER.orderedVisits()).hasValue(8);
        assertThat(ORDER.withVisits(6).orderedVisits()).hasValue(6);
        assertThat(ORDER.withWeeks(Optional.empty()).orderedVisits()).isEmpty();
    }

    @Test
    void an_order_shows_its_type_and_id_only() {
        assertThat(ORDER).hasToString("Prescription(rx-1)");
        assertThat(ORDER.diagnoses().get(0)).hasToString("Diagnosis");
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                Arguments.of(PrescriptionGap.DIAGNOSIS_MISSING, "/diagnoses", ORDER.withDiagnoses(List.of())),
                Arguments.of(PrescriptionGap.UNSIGNED, "/signedOn", ORDER.withSignedOn(Optional.empty())),
                Arguments.of(PrescriptionGap.TREATMENT_MISSING, "/techniques", ORDER.withEvaluateAndTreat(false)),
                Arguments.of(PrescriptionGap.REGION_MISSING, "/regions", ORDER.withRegions(List.of())),
                Arguments.of(PrescriptionGap.FREQUENCY_MISSING, "/visits", ORDER.withPerWeek(Optional.empty())),
                Arguments.of(PrescriptionGap.DURATION_MISSING, "/weeks", ORDER.withWeeks(Optional.empty())),
                Arguments.of(
                        PrescriptionGap.MINUTES_MISSING,
                        "/minutesPerVisit",
                        ORDER.withMinutesPerVisit(Optional.empty())),
                Arguments.of(
                        PrescriptionGap.NECESSITY_MISSING,
                        "/medicalNecessity",
                        ORDER.withMedicalNecessity(Optional.empty())),
                Arguments.of(PrescriptionGap.COUNT_DISAGREES, "/visits", ORDER.withVisits(6)));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource("gaps")
    void completeness_tells_each_gap_alone(PrescriptionGap gap, String path, Prescription order) {
        assertThat(PrescriptionCompleteness.check(order)).containsExactly(gap.at(path));
    }

    @Test
    void a_complete_order_lacks_nothing() {
        assertThat(PrescriptionCompleteness.check(ORDER)).isEmpty();
        assertThat(PrescriptionCompleteness.check(ORDER.withVisits(8))).isEmpty();
    }
}
