package org.openmassage.core.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.time.Period;

class CredentialTest {
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"US", "US-WA", "CA-BC", "GB-ENG", "AU"})
    void jurisdiction_parse_reads_what_to_string_writes(String text) {
        assertThat(Jurisdiction.parse(text)).hasToString(text);
        assertThat(Jurisdiction.parse(Jurisdiction.parse(text).toString())).isEqualTo(Jurisdiction.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "us", "USA", "US-", "US-WASH", "US WA"})
    void jurisdiction_refuses_another_form(String text) {
        assertThatThrownBy(() -> Jurisdiction.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("jurisdiction: must be an ISO 3166 country code, or one with its subdivision");
    }

    @ParameterizedTest
    @CsvSource({"US, US-WA, true", "US-WA, US-WA, true", "US-WA, US, false", "US-WA, US-OR, false", "US-W, US-WA, false"
    })
    void jurisdiction_contains_its_subdivisions(String outer, String inner, boolean expected) {
        assertThat(Jurisdiction.parse(outer).contains(Jurisdiction.parse(inner)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Massage", "massage therapist", "-x"})
    void profession_refuses_another_form(String text) {
        assertThatThrownBy(() -> Profession.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(LicenseStatus.class)
    void only_an_active_or_provisional_license_permits_practice(LicenseStatus status) {
        boolean permits = status == LicenseStatus.ACTIVE || status == LicenseStatus.PROVISIONAL;

        assertThat(license().withStatus(status).permitsPracticeOn(START)).isEqualTo(permits);
    }

    @Test
    void license_permits_practice_in_its_period_only() {
        assertThat(license().permitsPracticeOn(START.minusDays(1))).isFalse();
        assertThat(license().permitsPracticeOn(START)).isTrue();
        assertThat(license().permitsPracticeOn(END)).isTrue();
        assertThat(license().permitsPracticeOn(END.plusDays(1))).isFalse();
    }

    @Test
    void certification_is_good_in_its_first_and_its_renewed_terms() {
        Certification certification = certification();
        Certification renewed =
                certification.withRenewals(Period.of(LocalDate.of(2026, 3, 1), LocalDate.of(2028, 2, 29)));

        assertThat(certification.inForceOn(LocalDate.of(2026, 3, 1))).isFalse();
        assertThat(renewed.inForceOn(LocalDate.of(2026, 3, 1))).isTrue();
        assertThat(renewed.inForceOn(LocalDate.of(2026, 2, 28))).isFalse();
        assertThat(certification.renewBy()).contains(END);
        assertThat(renewed.renewBy()).contains(LocalDate.of(2028, 2, 29));
        assertThat(renewed.withPeriod(Period.from(START)).renewBy()).isEmpty();
    }

    @Test
    void certification_goes_by_its_name_in_any_case() {
        assertThat(certification().isNamed("cmmp ")).isTrue();
        assertThat(certification().isNamed("BCTMB")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1"})
    void continuing_education_refuses_no_hours(String hours) {
        ContinuingEducationCredit.Builder builder = ContinuingEducationCredit.builder()
                .title("Ethics")
                .provider("A school")
                .hours(new BigDecimal(hours))
                .completedOn(START);

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("hours: must be above 0");
    }

    @Test
    void to_string_shows_the_type_only() {
        assertThat(license()).hasToString("License");
        assertThat(certification()).hasToString("Certification");
    }

    private static License license() {
        return License.builder()
                .jurisdiction(Jurisdiction.parse("US-WA"))
                .number("MA60000001")
                .period(Period.of(START, END))
                .build();
    }

    private static Certification certification() {
        return Certification.builder()
                .name("CMMP")
                .issuer("A school")
                .period(Period.of(START, END))
                .build();
    }
}
