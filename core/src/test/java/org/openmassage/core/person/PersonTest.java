package org.openmassage.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.core.code.Npi;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.License;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.id.OrganizationId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

class PersonTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PersonName NAME = PersonName.of("Jane", "Roe");
    private static final Patient PATIENT = Patient.builder()
            .id(PatientId.of("p-1"))
            .name(NAME)
            .birthDate(LocalDate.of(2008, 2, 29))
            .build();
    private static final Coverage COVERAGE = Coverage.builder()
            .payer(PayerId.of("example-health"))
            .payerName("Example Health")
            .memberId("X1")
            .build();

    @Test
    void full_name_leaves_out_what_is_not_there() {
        assertThat(NAME.full()).isEqualTo("Jane Roe");
        assertThat(NAME.withMiddle("Q").withSuffix("Jr").full()).isEqualTo("Jane Q Roe Jr");
    }

    @Test
    void name_refuses_a_blank_part() {
        assertThatThrownBy(() -> PersonName.of("Jane", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("family: must be present and not blank");
    }

    @ParameterizedTest
    @CsvSource({"WA, 98101", "WA, 98101-1234"})
    void address_in_the_united_states_has_a_state_and_a_zip_code(String state, String zip) {
        assertThat(address().withState(state).withPostalCode(zip).country()).isEqualTo("US");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9810", "981011234", "98101-", "V5K 0A1"})
    void address_in_the_united_states_refuses_another_postal_code(String code) {
        PostalAddress address = address();

        assertThatThrownBy(() -> address.withPostalCode(code))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("postalCode: must be a ZIP code in the United States")
                .hasMessageNotContaining(code);
    }

    @Test
    void address_in_the_united_states_refuses_a_spelled_out_state() {
        PostalAddress address = address();

        assertThatThrownBy(() -> address.withState("Washington"))
                .hasMessage("state: must be two capital letters in the United States");
    }

    @Test
    void address_elsewhere_has_its_own_codes() {
        assertThat(address().withCountry("CA").withPostalCode("V5K 0A1").withState("British Columbia"))
                .extracting(PostalAddress::postalCode)
                .isEqualTo("V5K 0A1");
    }

    @Test
    void address_refuses_to_have_no_line() {
        PostalAddress address = address();

        assertThatThrownBy(() -> address.withLines(List.of())).hasMessage("lines: must be at least one");
    }

    @ParameterizedTest
    @CsvSource({
        "(206) 555-0123, 2065550123",
        "206.555.0123, 2065550123",
        "+1 206 555 0123, 2065550123",
        "12065550123, 2065550123",
        "206-555-0123 x12, 2065550123"
    })
    void phone_gives_its_ten_digits(String text, String digits) {
        assertThat(Phone.parse(text).northAmerican()).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+44 20 7946 0000", "555-0123", "+65 6123 456789"})
    void phone_elsewhere_has_no_ten_digits(String text) {
        assertThat(Phone.parse(text).northAmerican()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "55501", "206-555-0123 ext 12", "+1234567890123456"})
    void phone_refuses_another_form(String text) {
        assertThatThrownBy(() -> Phone.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("phone: must be");
    }

    @ParameterizedTest
    @CsvSource({"2008-02-29, 0", "2026-02-28, 17", "2026-03-01, 18", "2028-02-29, 20"})
    void age_is_in_completed_years(LocalDate day, int expected) {
        assertThat(PATIENT.ageOn(day)).isEqualTo(expected);
    }

    @Test
    void age_before_birth_is_refused() {
        assertThatThrownBy(() -> PATIENT.ageOn(LocalDate.of(2008, 2, 28)))
                .hasMessage("day: must be on or after the date of birth");
    }

    @Test
    void coverage_is_found_by_order_and_day() {
        Coverage old = COVERAGE.withPeriod(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));
        Coverage second = COVERAGE.withOrder(CoverageOrder.SECONDARY);
        Patient patient = PATIENT.withCoverages(second, old, COVERAGE.withPlanName("New"));

        assertThat(patient.coverage(CoverageOrder.PRIMARY, DAY)).contains(COVERAGE.withPlanName("New"));
        assertThat(patient.coverage(CoverageOrder.PRIMARY, LocalDate.of(2025, 6, 1)))
                .contains(old);
        assertThat(patient.coverage(CoverageOrder.SECONDARY, DAY)).contains(second);
        assertThat(patient.coverage(CoverageOrder.TERTIARY, DAY)).isEmpty();
    }

    @Test
    void coverage_of_the_patient_refuses_another_subscriber() {
        Subscriber subscriber = Subscriber.builder().name(NAME).build();

        assertThatThrownBy(() -> COVERAGE.withSubscriber(subscriber))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("subscriber: must be left out where it is the patient");
        assertThat(COVERAGE.withRelationship(Relationship.CHILD)
                        .withSubscriber(subscriber)
                        .subscriber())
                .contains(subscriber);
    }

    @Test
    void guardian_may_consent_within_the_authority() {
        Guardian guardian = Guardian.builder()
                .name(NAME)
                .authority(GuardianAuthority.PARENT)
                .period(Period.of(LocalDate.of(2008, 2, 29), LocalDate.of(2026, 2, 28)))
                .build();

        assertThat(guardian.mayConsentOn(LocalDate.of(2026, 2, 28))).isTrue();
        assertThat(guardian.mayConsentOn(DAY)).isFalse();
        assertThat(guardian.withConsentsToTreatment(false).mayConsentOn(LocalDate.of(2020, 1, 1)))
                .isFalse();
    }

    @Test
    void reports_go_to_those_who_receive_them_and_are_still_on_the_team() {
        CareTeamMember physician = CareTeamMember.builder()
                .role(CareTeamRole.PRIMARY_CARE_PHYSICIAN)
                .name(NAME)
                .receivesReports(true)
                .build();
        CareTeamMember chiropractor =
                physician.withRole(CareTeamRole.CHIROPRACTOR).withReceivesReports(false);
        CareTeamMember former = physician
                .withRole(CareTeamRole.SURGEON)
                .withPeriod(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)));

        assertThat(PATIENT.withCareTeam(former, chiropractor, physician).reportRecipients(DAY))
                .containsExactly(physician);
    }

    @Test
    void practitioner_is_licensed_where_and_while_a_license_is_good() {
        Jurisdiction washington = Jurisdiction.parse("US-WA");
        Practitioner practitioner = Practitioner.builder()
                .id(PractitionerId.of("t-1"))
                .name(NAME)
                .addLicenses(License.builder()
                        .jurisdiction(washington)
                        .number("MA1")
                        .period(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
                        .build())
                .build();

        assertThat(practitioner.isLicensed(Profession.MASSAGE_THERAPIST, washington, DAY))
                .isTrue();
        assertThat(practitioner.isLicensed(Profession.MASSAGE_THERAPIST, Jurisdiction.parse("US-OR"), DAY))
                .isFalse();
        assertThat(practitioner.isLicensed(Profession.parse("physical-therapist"), washington, DAY))
                .isFalse();
        assertThat(practitioner.isLicensed(Profession.MASSAGE_THERAPIST, washington, LocalDate.of(2027, 1, 1)))
                .isFalse();
    }

    @Test
    void organization_treats_in_an_office_unless_told_otherwise() {
        Organization organization = Organization.builder()
                .id(OrganizationId.of("o-1"))
                .name("A clinic")
                .build();

        assertThat(organization.placeOfService()).hasToString("11");
        assertThat(organization).hasToString("Organization(o-1)");
    }

    @Test
    void to_string_shows_the_type_only() {
        assertThat(PATIENT).hasToString("Patient");
        assertThat(NAME).hasToString("PersonName");
        assertThat(COVERAGE).hasToString("Coverage");
        assertThat(address()).hasToString("PostalAddress");
        assertThat(Phone.parse("206-555-0123")).hasToString("Phone");
        assertThat(Prescriber.builder()
                        .name(NAME)
                        .npi(Npi.parse("1234567893"))
                        .credential("MD")
                        .build())
                .hasToString("Prescriber");
    }

    @Test
    void equality_is_by_value() {
        assertThat(NAME)
                .isEqualTo(PersonName.of("Jane", "Roe"))
                .hasSameHashCodeAs(PersonName.of("Jane", "Roe"))
                .isNotEqualTo(PersonName.of("John", "Roe"));
        assertThat(PATIENT).isNotEqualTo(PATIENT.withGender("woman"));
    }

    private static PostalAddress address() {
        return PostalAddress.builder()
                .addLines("1 Main Street")
                .city("Seattle")
                .state("WA")
                .postalCode("98101")
                .build();
    }
}
