package org.openmassage.core.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.vocabulary.AllergenId;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.DeviceId;
import org.openmassage.core.vocabulary.SymptomId;

class HistoryEntriesTest {
    private static final ConditionId CONDITION = ConditionId.of("deep-vein-thrombosis");
    private static final SymptomId SYMPTOM = SymptomId.of("dizziness");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, ABSENT",
        "2026-03-01, UNKNOWN",
        "2026-03-30, UNKNOWN",
        "2026-03-31, PRESENT",
        "2026-05-31, PRESENT",
        "2026-06-10, PRESENT",
        "2026-06-11, ABSENT"
    })
    void condition_with_a_partial_onset_is_unknown_within_it(LocalDate day, Presence expected) {
        HistoryCondition condition = HistoryCondition.builder()
                .condition(CONDITION)
                .answer(Presence.PRESENT)
                .onset(PartialDate.parse("2026-03"))
                .resolved(PartialDate.parse("2026-06-10"))
                .build();

        assertThat(condition.presenceOn(day)).isEqualTo(expected);
    }

    @Test
    void condition_resolved_in_a_year_is_unknown_within_that_year() {
        HistoryCondition condition = HistoryCondition.builder()
                .condition(CONDITION)
                .answer(Presence.PRESENT)
                .status(ConditionStatus.RESOLVED)
                .resolved(PartialDate.parse("2025"))
                .build();

        assertThat(condition.presenceOn(LocalDate.of(2025, 1, 1))).isEqualTo(Presence.PRESENT);
        assertThat(condition.presenceOn(LocalDate.of(2025, 6, 1))).isEqualTo(Presence.UNKNOWN);
        assertThat(condition.presenceOn(LocalDate.of(2026, 1, 1))).isEqualTo(Presence.ABSENT);
    }

    @Test
    void condition_resolved_without_a_date_is_absent() {
        HistoryCondition condition = HistoryCondition.of(CONDITION, Presence.PRESENT);

        assertThat(condition.presenceOn(DAY)).isEqualTo(Presence.PRESENT);
        assertThat(condition.withStatus(ConditionStatus.RESOLVED).presenceOn(DAY))
                .isEqualTo(Presence.ABSENT);
    }

    @ParameterizedTest
    @EnumSource(value = Presence.class, names = "PRESENT", mode = EnumSource.Mode.EXCLUDE)
    void condition_refuses_a_status_unless_present(Presence answer) {
        HistoryCondition condition = HistoryCondition.of(CONDITION, answer);

        assertThat(condition.presenceOn(DAY)).isEqualTo(answer);
        assertThatThrownBy(() -> condition.withStatus(ConditionStatus.ACTIVE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answer: must be present where a status, an onset or a resolution is given");
    }

    @Test
    void condition_refuses_a_resolution_before_the_onset() {
        HistoryCondition.Builder builder = HistoryCondition.builder()
                .condition(CONDITION)
                .answer(Presence.PRESENT)
                .onset(PartialDate.parse("2025"))
                .resolved(PartialDate.parse("2024-12"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("resolved: must be on or after the onset");
    }

    @Test
    void condition_refuses_a_dated_resolution_of_what_is_active() {
        HistoryCondition condition =
                HistoryCondition.of(CONDITION, Presence.PRESENT).withStatus(ConditionStatus.ACTIVE);

        assertThatThrownBy(() -> condition.withResolved(PartialDate.parse("2024")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("status: must be resolved where a resolution is dated");
    }

    @ParameterizedTest
    @CsvSource({"-1", "11"})
    void symptom_refuses_a_severity_off_the_scale(int severity) {
        SymptomReport report = SymptomReport.of(SYMPTOM, Presence.PRESENT, DAY);

        assertThatThrownBy(() -> report.withSeverity(severity))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("severity: must be from 0 to 10");
    }

    @Test
    void symptom_refuses_a_severity_of_what_is_absent() {
        SymptomReport report = SymptomReport.of(SYMPTOM, Presence.ABSENT, DAY);

        assertThatThrownBy(() -> report.withSeverity(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("answer: must be present");
    }

    @Test
    void symptom_refuses_a_beginning_after_the_day_it_was_asked_for() {
        SymptomReport report = SymptomReport.of(SYMPTOM, Presence.PRESENT, DAY);

        assertThat(report.withSince(PartialDate.parse("2026-03")).since()).isPresent();
        assertThatThrownBy(() -> report.withSince(PartialDate.parse("2026-04")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("since: must be on or before the day it was asked for");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 20",
        "2026-03-08, 20",
        "2026-03-09, 21",
        "2026-03-01, 19",
        "2026-02-23, 19",
        "2026-02-22, 18",
        "2025-10-13, 0",
        "2026-08-30, 45"
    })
    void pregnancy_counts_completed_weeks_on_other_days(LocalDate day, int expected) {
        Pregnancy pregnancy = Pregnancy.builder().weeks(20).asOf(DAY).build();

        assertThat(pregnancy.weeksOn(day)).hasValue(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025-10-12", "2026-08-31", "2027-03-02"})
    void pregnancy_says_nothing_of_days_outside_it(LocalDate day) {
        Pregnancy pregnancy = Pregnancy.builder().weeks(20).asOf(DAY).build();

        assertThat(pregnancy.weeksOn(day)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1", "46"})
    void pregnancy_refuses_weeks_out_of_range(int weeks) {
        Pregnancy.Builder builder = Pregnancy.builder().weeks(weeks).asOf(DAY);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("weeks: must be from 0 to 45");
    }

    @Test
    void vital_sign_is_taken_on_the_day_of_its_zone() {
        VitalSign vital = vital(VitalKind.SYSTOLIC, "120");

        assertThat(vital.withZone(ZoneId.of("America/Los_Angeles")).takenOn()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(vital.withZone(ZoneOffset.UTC).takenOn()).isEqualTo(DAY);
    }

    @Test
    void vital_sign_refuses_what_cannot_be_measured() {
        assertThatThrownBy(() -> vital(VitalKind.TEMPERATURE, "-1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value: must be 0 or more");
        assertThatThrownBy(() -> vital(VitalKind.OXYGEN_SATURATION, "100.1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value: must be at most 100 percent");
    }

    @ParameterizedTest
    @EnumSource(VitalKind.class)
    void vital_kind_has_a_unit_and_a_code(VitalKind kind) {
        assertThat(kind.unit()).isNotBlank();
        assertThat(kind.loinc().value()).contains("-");
    }

    @Test
    void lab_result_below_zero_is_only_a_t_score() {
        PartialDate on = PartialDate.parse("2025");
        LabResult score = LabResult.builder()
                .kind(LabKind.BONE_DENSITY_T_SCORE)
                .value(new BigDecimal("-2.5"))
                .on(on)
                .build();

        assertThat(score.kind().loinc()).isEmpty();
        assertThatThrownBy(() -> score.withKind(LabKind.INR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("value: must be 0 or more");
    }

    @Test
    void device_is_in_place_until_it_is_removed() {
        ImplantedDevice device = ImplantedDevice.builder()
                .device(DeviceId.of("port"))
                .implantedOn(PartialDate.parse("2024-05-02"))
                .removedOn(PartialDate.parse("2025-05"))
                .build();

        assertThat(device.inPlaceOn(LocalDate.of(2024, 5, 1))).isEqualTo(Presence.ABSENT);
        assertThat(device.inPlaceOn(LocalDate.of(2024, 5, 2))).isEqualTo(Presence.PRESENT);
        assertThat(device.inPlaceOn(LocalDate.of(2025, 5, 15))).isEqualTo(Presence.UNKNOWN);
        assertThat(device.inPlaceOn(LocalDate.of(2025, 6, 1))).isEqualTo(Presence.ABSENT);
        assertThatThrownBy(() -> device.withRemovedOn(PartialDate.parse("2023")))
                .hasMessage("removedOn: must be on or after the implantation");
    }

    @Test
    void texts_refuse_blanks_without_showing_more() {
        assertThatThrownBy(() -> Surgery.builder().procedure(" ").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("procedure: must be present and not blank");
        assertThatThrownBy(() -> Allergy.builder()
                        .allergen(AllergenId.of("latex"))
                        .reaction("")
                        .build())
                .hasMessage("reaction: must be present and not blank");
    }

    @Test
    void unasked_details_default_to_not_asked() {
        assertThat(Surgery.builder().procedure("Knee arthroscopy").build().healed())
                .isEqualTo(Presence.NOT_ASKED);
        assertThat(Allergy.builder().allergen(AllergenId.of("latex")).build().anaphylaxis())
                .isEqualTo(Presence.NOT_ASKED);
    }

    @Test
    void equality_is_by_value() {
        assertThat(SymptomReport.of(SYMPTOM, Presence.PRESENT, DAY))
                .isEqualTo(SymptomReport.of(SYMPTOM, Presence.PRESENT, DAY))
                .hasSameHashCodeAs(SymptomReport.of(SYMPTOM, Presence.PRESENT, DAY))
                .isNotEqualTo(SymptomReport.of(SYMPTOM, Presence.ABSENT, DAY));
    }

    private static VitalSign vital(VitalKind kind, String value) {
        return VitalSign.builder()
                .kind(kind)
                .value(new BigDecimal(value))
                .takenAt(Instant.parse("2026-03-02T03:00:00Z"))
                .zone(ZoneOffset.UTC)
                .build();
    }
}
