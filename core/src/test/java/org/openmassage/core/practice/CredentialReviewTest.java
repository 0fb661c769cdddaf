package org.openmassage.core.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openmassage.core.credential.Certification;
import org.openmassage.core.credential.ContinuingEducationCredit;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.License;
import org.openmassage.core.credential.LicenseStatus;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.id.OrganizationId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.RuleId;

class CredentialReviewTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Jurisdiction WASHINGTON = Jurisdiction.parse("US-WA");
    private static final Jurisdiction OREGON = Jurisdiction.parse("US-OR");
    private static final OrganizationId EMPLOYER = OrganizationId.of("example-hospital");
    private static final License LICENSE = License.builder()
            .jurisdiction(WASHINGTON)
            .number("MA60000001")
            .period(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
            .build();
    private static final Certification CERTIFICATION = Certification.builder()
            .name("CMMP")
            .issuer("A school")
            .period(Period.of(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)))
            .build();
    private static final Practitioner UNLICENSED = Practitioner.builder()
            .id(PractitionerId.of("t-1"))
            .name(PersonName.of("Ann", "Smith"))
            .build();
    private static final Practitioner LICENSED = UNLICENSED.withLicenses(LICENSE);
    private static final CredentialRequirement EMPLOYER_ASKS = requirement(
                    new CredentialNeed.CertificationHeld(List.of("CMMP", "BCTMB")))
            .withEmployer(EMPLOYER);
    private static final ContinuingEducation TWENTY_FOUR_HOURS =
            ContinuingEducation.builder().hours(new BigDecimal("24")).months(24).build();

    @Test
    void r1_therapist_is_licensed_before_medical_massage() {
        Issues issues = CredentialReview.standard().review(UNLICENSED, WASHINGTON, DAY);

        assertThat(issues.all())
                .extracting(Issue::severity, Issue::code, Issue::path)
                .containsExactly(tuple(Severity.ERROR, "practitioner.license-missing", "/licenses"));
        assertThat(CredentialReview.standard().review(LICENSED, WASHINGTON, DAY).isEmpty())
                .isTrue();
    }

    @Test
    void r1_license_of_another_state_is_no_license_here() {
        assertThat(codes(CredentialReview.standard().review(LICENSED, OREGON, DAY)))
                .containsExactly("practitioner.license-missing");
    }

    @Test
    void r1_license_is_good_on_the_day_of_treatment() {
        assertThat(CredentialReview.standard()
                        .review(LICENSED, WASHINGTON, LocalDate.of(2027, 1, 1))
                        .all())
                .extracting(Issue::code, Issue::path)
                .containsExactly(tuple("practitioner.license-not-in-force", "/licenses/0"));
    }

    @ParameterizedTest
    @EnumSource(
            value = LicenseStatus.class,
            names = {"ACTIVE", "PROVISIONAL"},
            mode = EnumSource.Mode.EXCLUDE)
    void r1_license_without_the_right_to_practice_does_not_count(LicenseStatus status) {
        Practitioner practitioner = UNLICENSED.withLicenses(LICENSE.withStatus(status));

        assertThat(codes(CredentialReview.standard().review(practitioner, WASHINGTON, DAY)))
                .containsExactly("practitioner.license-not-in-force");
    }

    @Test
    void r1_certification_is_optional_unless_a_requirement_says_so() {
        CredentialReview review = CredentialReview.standard().withRequirements(List.of(EMPLOYER_ASKS));

        assertThat(review.review(LICENSED, WASHINGTON, DAY).isEmpty()).isTrue();
        assertThat(review.review(LICENSED, WASHINGTON, Optional.of(EMPLOYER), DAY)
                        .all())
                .extracting(Issue::severity, Issue::code, Issue::path, Issue::source)
                .containsExactly(tuple(
                        Severity.ERROR,
                        "practitioner.certification-missing",
                        "/certifications",
                        Optional.of("A handbook")));
    }

    @Test
    void r1_required_certification_is_good_on_the_day() {
        CredentialReview review = CredentialReview.standard().withRequirements(List.of(EMPLOYER_ASKS));
        Practitioner lapsed = LICENSED.withCertifications(CERTIFICATION);
        Practitioner renewed = LICENSED.withCertifications(
                CERTIFICATION.withRenewals(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31))));

        assertThat(review.review(lapsed, WASHINGTON, Optional.of(EMPLOYER), DAY).all())
                .extracting(Issue::code, Issue::path)
                .containsExactly(tuple("practitioner.certification-not-in-force", "/certifications/0"));
        assertThat(review.review(renewed, WASHINGTON, Optional.of(EMPLOYER), DAY)
                        .isEmpty())
                .isTrue();
    }

    @Test
    void r1_jurisdiction_that_licenses_nobody_is_told_apart() {
        ScopeOfPractice scope = ScopeOfPractice.builder()
                .jurisdiction(OREGON)
                .licensed(false)
                .source("A made-up statute")
                .reviewedOn(DAY)
                .build();
        CredentialReview review = CredentialReview.standard().withScopes(List.of(scope));

        assertThat(review.review(LICENSED, OREGON, DAY).all())
                .extracting(Issue::severity, Issue::code)
                .containsExactly(tuple(Severity.INFORMATION, "practitioner.license-not-offered"));
        assertThat(codes(review.withProfession(Profession.parse("physical-therapist"))
                        .review(LICENSED, OREGON, DAY)))
                .containsExactly("practitioner.license-missing");
    }

    @Test
    void r11_continuing_education_is_counted_within_its_months() {
        CredentialReview review = education(TWENTY_FOUR_HOURS);
        Practitioner enough = LICENSED.withContinuingEducation(
                course("16", LocalDate.of(2024, 3, 3), "ethics"), course("8", DAY, "technique"));
        Practitioner tooEarly = LICENSED.withContinuingEducation(
                course("16", LocalDate.of(2024, 3, 2), "ethics"), course("8", DAY, "technique"));
        Practitioner tooLate = LICENSED.withContinuingEducation(
                course("16", LocalDate.of(2025, 3, 2), "ethics"), course("8", DAY.plusDays(1), "technique"));

        assertThat(review.review(enough, WASHINGTON, DAY).isEmpty()).isTrue();
        assertThat(review.review(tooEarly, WASHINGTON, DAY).all())
                .extracting(Issue::severity, Issue::code, Issue::path)
                .containsExactly(
                        tuple(Severity.WARNING, "practitioner.continuing-education-short", "/continuingEducation"));
        assertThat(codes(review.review(tooLate, WASHINGTON, DAY)))
                .containsExactly("practitioner.continuing-education-short");
    }

    @Test
    void r11_continuing_education_reaches_the_minimum_of_each_category() {
        CredentialReview review =
                education(TWENTY_FOUR_HOURS.withMinimums(new CategoryMinimum("Ethics", new BigDecimal("4"))));
        Practitioner enough = LICENSED.withContinuingEducation(
                course("20", DAY, "technique"), course("2.5", DAY, "ethics"), course("1.5", DAY, "ethics"));
        Practitioner short3 =
                LICENSED.withContinuingEducation(course("21", DAY, "technique"), course("3", DAY, "ethics"));

        assertThat(review.review(enough, WASHINGTON, DAY).isEmpty()).isTrue();
        assertThat(codes(review.review(short3, WASHINGTON, DAY)))
                .containsExactly("practitioner.continuing-education-category-short");
    }

    @Test
    void r11_continuing_education_for_a_certification_is_owed_by_its_holder_only() {
        CredentialReview review = education(TWENTY_FOUR_HOURS.withKeeps("CMMP"));

        assertThat(review.review(LICENSED, WASHINGTON, DAY).isEmpty()).isTrue();
        assertThat(codes(review.review(LICENSED.withCertifications(CERTIFICATION), WASHINGTON, DAY)))
                .containsExactly("practitioner.continuing-education-short");
    }

    @Test
    void requirement_applies_in_its_jurisdiction_and_period_only() {
        CredentialRequirement requirement = requirement(TWENTY_FOUR_HOURS)
                .withJurisdiction(WASHINGTON)
                .withPeriod(Period.from(LocalDate.of(2026, 1, 1)));

        assertThat(requirement.appliesTo(WASHINGTON, Optional.empty(), DAY)).isTrue();
        assertThat(requirement.appliesTo(OREGON, Optional.empty(), DAY)).isFalse();
        assertThat(requirement.appliesTo(WASHINGTON, Optional.empty(), LocalDate.of(2025, 12, 31)))
                .isFalse();
    }

    @Test
    void required_license_that_is_missing_is_told_once() {
        CredentialReview review = CredentialReview.standard()
                .withRequirements(List.of(requirement(new CredentialNeed.LicenseHeld(Profession.MASSAGE_THERAPIST))));

        assertThat(codes(review.review(UNLICENSED, WASHINGTON, DAY))).containsExactly("practitioner.license-missing");
    }

    @ParameterizedTest
    @EnumSource(CredentialGap.class)
    void every_gap_makes_an_issue_with_a_remedy_and_its_rule(CredentialGap gap) {
        Issue issue = gap.at("/licenses");

        assertThat(issue.code()).startsWith("practitioner.");
        assertThat(issue.remedy()).isPresent();
        assertThat(issue.source().orElseThrow()).matches("R(1|11): .*");
    }

    @Test
    void issues_show_no_value_of_the_practitioner() {
        Practitioner practitioner = UNLICENSED.withLicenses(LICENSE.withStatus(LicenseStatus.EXPIRED));

        assertThat(CredentialReview.standard()
                        .review(practitioner, WASHINGTON, DAY)
                        .all()
                        .toString())
                .doesNotContain("MA60000001")
                .doesNotContain("Smith")
                .doesNotContain("2026");
    }

    @Test
    void needs_refuse_nothing_at_all() {
        assertThatThrownBy(() -> new CredentialNeed.CertificationHeld(List.of()))
                .hasMessage("anyOf: must be at least one certification");
        assertThatThrownBy(() -> TWENTY_FOUR_HOURS.withHours(BigDecimal.ZERO)).hasMessage("hours: must be above 0");
        assertThatThrownBy(() -> TWENTY_FOUR_HOURS.withMonths(0)).hasMessage("months: must be above 0");
        assertThatThrownBy(() -> new CategoryMinimum("ethics", BigDecimal.ZERO)).hasMessage("hours: must be above 0");
    }

    private static CredentialReview education(ContinuingEducation needed) {
        return CredentialReview.standard().withRequirements(List.of(requirement(needed)));
    }

    private static CredentialRequirement requirement(CredentialNeed need) {
        return CredentialRequirement.builder()
                .id(RuleId.of("example"))
                .need(need)
                .source("A handbook")
                .reviewedOn(DAY)
                .build();
    }

    private static ContinuingEducationCredit course(String hours, LocalDate on, String category) {
        return ContinuingEducationCredit.builder()
                .title("A course")
                .provider("A school")
                .hours(new BigDecimal(hours))
                .completedOn(on)
                .category(category)
                .build();
    }

    private static List<String> codes(Issues issues) {
        return issues.stream().map(Issue::code).toList();
    }
}
