package org.openmassage.billing.goodfaith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.Samples;
import org.openmassage.billing.charge.Fee;
import org.openmassage.billing.charge.FeeSchedule;
import org.openmassage.billing.estimate.PlannedService;
import org.openmassage.billing.estimate.PlannedVisit;
import org.openmassage.core.code.Npi;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.id.OrganizationId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.person.Organization;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.time.Period;

class GoodFaithTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Organization clinic() {
        return Organization.builder()
                .id(OrganizationId.of("clinic-1"))
                .name("Quiet Hands Clinic")
                .npi(Npi.parse("1234567893"))
                .taxId(Samples.clinic().taxId())
                .address(PostalAddress.builder()
                        .addLines("1 Quiet Street")
                        .city("Seattle")
                        .state("WA")
                        .postalCode("98101")
                        .build())
                .build();
    }

    private static FeeSchedule fees() {
        return FeeSchedule.builder()
                .name("fees of 2026")
                .addFees(Fee.builder()
                        .code(Samples.MANUAL)
                        .amount(Money.parse("USD 40.00"))
                        .build())
                .build();
    }

    private static List<PlannedVisit> visits() {
        return IntStream.range(0, 6)
                .mapToObj(week -> PlannedVisit.builder()
                        .date(DAY.plusWeeks(week))
                        .addServices(PlannedService.builder()
                                .code(Samples.MANUAL)
                                .units(4)
                                .build())
                        .build())
                .toList();
    }

    private static GoodFaithEstimate.Builder draft(Organization clinic, List<PlannedVisit> visits) {
        return GoodFaithDraft.of(
                EstimateId.of("gfe-1"),
                LocalDate.of(2026, 2, 16),
                Samples.patient(),
                clinic,
                fees(),
                visits,
                Samples.prescription());
    }

    static GoodFaithEstimate complete() {
        return draft(clinic(), visits())
                .primaryService("Manual therapy for the neck")
                .recurrence(Recurrence.builder()
                        .period(Period.of(DAY, DAY.plusWeeks(5)))
                        .frequency("once a week")
                        .visits(6)
                        .build())
                .build();
    }

    @Test
    void draft_takes_the_diagnoses_of_the_order_and_the_place_of_the_services() {
        ProviderEstimate provider = draft(
                        clinic().withBillingAddress(
                                        clinic().address().orElseThrow().withLines("PO BOX 12")),
                        visits())
                .build()
                .providers()
                .get(0);

        assertThat(provider.services().get(0).diagnoses()).containsExactly(Samples.NECK);
        assertThat(provider.location()).isEqualTo(clinic().address());
        assertThatThrownBy(() -> GoodFaithDraft.of(
                        EstimateId.of("gfe-1"),
                        DAY,
                        Samples.patient(),
                        clinic(),
                        fees(),
                        visits(),
                        Samples.prescription().withPatient(PatientId.of("patient-2"))))
                .hasMessage("order: must be one for the patient");
        assertThat(GoodFaithDraft.of(EstimateId.of("gfe-1"), DAY, Samples.patient(), clinic(), fees(), visits())
                        .build()
                        .providers()
                        .get(0)
                        .services()
                        .get(0)
                        .diagnoses())
                .isEmpty();
    }

    private static GoodFaithEstimate withClinic(UnaryOperator<ProviderEstimate> change) {
        return complete().withProviders(change.apply(complete().providers().get(0)));
    }

    private static GoodFaithEstimate withService(UnaryOperator<ExpectedService> change) {
        return withClinic(
                clinic -> clinic.withServices(change.apply(clinic.services().get(0))));
    }

    private static GoodFaithEstimate without(DisclaimerKind kind) {
        return complete()
                .withDisclaimers(complete().disclaimers().stream()
                        .filter(given -> given.kind() != kind)
                        .toList());
    }

    @Test
    void complete_estimate_has_everything_and_sums_exactly() {
        assertThat(GoodFaithCheck.check(complete())).isEmpty();
        assertThat(complete().expected()).contains(Money.parse("USD 960.00"));
        assertThat(complete().providers().get(0).services().get(0).occurrences())
                .isEqualTo(6);
    }

    static Stream<Arguments> gaps() {
        return Stream.of(
                Arguments.of("patient-name-missing /patientName", complete().withPatientName(Optional.empty())),
                Arguments.of("birth-date-missing /birthDate", complete().withBirthDate(Optional.empty())),
                Arguments.of(
                        "primary-service-missing /primaryService", complete().withPrimaryService(Optional.empty())),
                Arguments.of("services-missing /providers", withClinic(clinic -> clinic.withServices(List.of()))),
                Arguments.of("npi-missing /providers/0/npi", withClinic(clinic -> clinic.withNpi("1234567890"))),
                Arguments.of("npi-missing /providers/0/npi", withClinic(clinic -> clinic.withNpi(Optional.empty()))),
                Arguments.of(
                        "tax-number-missing /providers/0/taxId",
                        withClinic(clinic -> clinic.withTaxId(Optional.empty()))),
                Arguments.of(
                        "location-missing /providers/0/location",
                        withClinic(clinic -> clinic.withLocation(Optional.empty()))),
                Arguments.of(
                        "code-missing /providers/0/services/0/code",
                        withService(service -> service.withCode(Optional.empty()))),
                Arguments.of(
                        "diagnosis-missing /providers/0/services/0/diagnoses",
                        withService(service -> service.withDiagnoses(List.of()))),
                Arguments.of(
                        "charge-missing /providers/0/services/0/charge",
                        withService(service -> service.withCharge(Optional.empty()))),
                Arguments.of("scope-missing /recurrence", complete().withRecurrence(Optional.empty())),
                Arguments.of(
                        "beyond-twelve-months /recurrence/period",
                        complete()
                                .withRecurrence(complete()
                                        .recurrence()
                                        .orElseThrow()
                                        .withPeriod(Period.of(DAY, LocalDate.of(2027, 3, 2))))),
                Arguments.of("separate-disclaimer-missing /disclaimers", without(DisclaimerKind.SEPARATE_SERVICES)),
                Arguments.of("estimate-disclaimer-missing /disclaimers", without(DisclaimerKind.ONLY_AN_ESTIMATE)),
                Arguments.of("dispute-disclaimer-missing /disclaimers", without(DisclaimerKind.RIGHT_TO_DISPUTE)),
                Arguments.of("contract-disclaimer-missing /disclaimers", without(DisclaimerKind.NOT_A_CONTRACT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("gaps")
    void what_is_missing_is_told_alone(String issue, GoodFaithEstimate estimate) {
        assertThat(GoodFaithCheck.check(estimate).all())
                .extracting(found -> found.code() + " " + found.path())
                .containsExactly("good-faith." + issue);
    }

    @Test
    void twelve_months_end_the_day_before_the_anniversary() {
        Recurrence year = Recurrence.builder()
                .period(Period.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 27)))
                .frequency("once a week")
                .visits(52)
                .build();

        assertThat(year.withinTwelveMonths()).isTrue();
        assertThat(year.withPeriod(Period.of(LocalDate.of(2024, 2, 29), LocalDate.of(2025, 2, 28)))
                        .withinTwelveMonths())
                .isFalse();
    }

    // 2026-03-02 is a Monday
    @ParameterizedTest(name = "{0} for {1}: {2} {3}")
    @CsvSource({
        "2026-03-02, 2026-03-05, SCHEDULED_SOON, 2026-03-03",
        "2026-03-02, 2026-03-04, SCHEDULED_SHORTLY, ",
        "2026-03-02, 2026-03-02, SCHEDULED_SHORTLY, ",
        "2026-03-06, 2026-03-11, SCHEDULED_SOON, 2026-03-09",
        "2026-03-08, 2026-03-11, SCHEDULED_SHORTLY, ",
        "2026-03-02, 2026-03-13, SCHEDULED_SOON, 2026-03-03",
        "2026-03-02, 2026-03-16, SCHEDULED_EARLY, 2026-03-05",
        "2026-03-06, 2026-03-23, SCHEDULED_EARLY, 2026-03-11",
        "2024-02-28, 2024-03-20, SCHEDULED_EARLY, 2024-03-04",
    })
    void estimate_is_due_by_how_far_ahead_it_is_scheduled(
            LocalDate scheduled, LocalDate service, GoodFaithTrigger trigger, LocalDate due) {
        GoodFaithDeadline deadline = GoodFaithDeadline.scheduled(scheduled, service, BusinessCalendar.weekdays());

        assertThat(deadline.trigger()).isEqualTo(trigger);
        assertThat(deadline.due()).isEqualTo(Optional.ofNullable(due));
        assertThat(deadline.calendar()).isEqualTo("Monday to Friday");
    }

    @Test
    void holidays_count_only_in_a_calendar_that_leaves_them_out() {
        // Thursday 2026-07-02; Friday 2026-07-03 is Independence Day as observed
        LocalDate scheduled = LocalDate.of(2026, 7, 2);
        assertThat(GoodFaithDeadline.requested(scheduled, BusinessCalendar.weekdays())
                        .due())
                .contains(LocalDate.of(2026, 7, 7));
        assertThat(GoodFaithDeadline.requested(scheduled, BusinessCalendar.federal())
                        .due())
                .contains(LocalDate.of(2026, 7, 8));
        assertThat(GoodFaithDeadline.changed(LocalDate.of(2026, 7, 6), BusinessCalendar.federal())
                        .due())
                .contains(LocalDate.of(2026, 7, 2));
        assertThat(GoodFaithDeadline.requested(scheduled, BusinessCalendar.closedOn(Set.of(LocalDate.of(2026, 7, 6))))
                        .due())
                .contains(LocalDate.of(2026, 7, 8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-07-03", "2026-09-07",
                "2026-10-12", "2026-11-11", "2026-11-26", "2026-12-25", "2027-06-18", "2027-07-05", "2027-12-24",
                "2027-12-31"
            })
    void federal_holidays_are_closed_as_observed(LocalDate day) {
        assertThat(BusinessCalendar.federal().isBusinessDay(day)).isFalse();
        assertThat(BusinessCalendar.weekdays().isBusinessDay(day)).isTrue();
    }

    @Test
    void a_year_has_so_many_business_days() {
        // 261 weekdays in 2026, 11 holidays, one of them (July 4) on a Saturday and observed on Friday
        assertThat(LocalDate.of(2026, 1, 1)
                        .datesUntil(LocalDate.of(2027, 1, 1))
                        .filter(BusinessCalendar.federal()::isBusinessDay))
                .hasSize(261 - 11);
        assertThat(BusinessCalendar.federal().isBusinessDay(LocalDate.of(2020, 6, 19)))
                .isTrue();
    }

    @Test
    void late_estimate_is_told() {
        GoodFaithDeadline deadline =
                GoodFaithDeadline.scheduled(LocalDate.of(2026, 2, 10), DAY, BusinessCalendar.weekdays());

        assertThat(GoodFaithCheck.check(complete(), deadline).has("good-faith.issued-late"))
                .isTrue();
        assertThat(GoodFaithCheck.check(complete().withIssuedOn(LocalDate.of(2026, 2, 13)), deadline))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1360.00, true, 400.00", "1359.99, false, 399.99", "900.00, false, 0.00"})
    void bill_is_disputable_from_four_hundred_dollars_on(String billed, boolean disputable, String excess) {
        DisputeReview review = DisputeReview.of(
                        complete().providers().get(0), Money.parse("USD " + billed), LocalDate.of(2026, 5, 1))
                .orElseThrow();

        assertThat(review.disputable()).isEqualTo(disputable);
        assertThat(review.excess()).isEqualTo(Money.parse("USD " + excess));
        assertThat(review.disputeBy()).isEqualTo(LocalDate.of(2026, 8, 29));
    }

    @Test
    void text_shows_all_of_it() {
        assertThat(GoodFaithText.of(complete()))
                .contains(
                        "Nora Neckpain",
                        "once a week, 6 visits, from 2026-03-02 to 2026-04-06",
                        "(97140 x 4), for M54.2: 6 times USD 160.00 = USD 960.00",
                        "Expected in all: USD 960.00",
                        "at least $400 above",
                        "not a contract");
    }

    @Test
    void list_of_separate_services_says_first_that_each_gets_its_own_estimate() {
        GoodFaithEstimate estimate = complete()
                .withSeparateServices(SeparateService.builder()
                        .description("An evaluation by a physical therapist")
                        .howToObtain("Ask at the desk of the therapist.")
                        .build());

        assertThat(GoodFaithText.of(estimate))
                .containsSubsequence("good faith estimate of its own", "- An evaluation", "Ask at the desk");
        assertThat(GoodFaithText.of(complete())).doesNotContain("of its own");
    }

    @Test
    void service_that_is_given_once_has_no_count() {
        assertThat(GoodFaithText.of(draft(clinic(), visits().subList(0, 1)).build()))
                .contains("(97140 x 4), for M54.2: USD 160.00\n");
    }

    @Test
    void of_two_reasons_the_sooner_counts() {
        BusinessCalendar calendar = BusinessCalendar.weekdays();
        GoodFaithDeadline asked = GoodFaithDeadline.requested(LocalDate.of(2026, 2, 16), calendar);
        GoodFaithDeadline soon =
                GoodFaithDeadline.scheduled(LocalDate.of(2026, 2, 16), LocalDate.of(2026, 2, 20), calendar);
        GoodFaithDeadline none = GoodFaithDeadline.scheduled(DAY, DAY, calendar);

        assertThat(asked.sooner(soon)).isEqualTo(soon);
        assertThat(soon.sooner(asked)).isEqualTo(soon);
        assertThat(none.sooner(asked)).isEqualTo(asked);
        assertThat(asked.sooner(none)).isEqualTo(asked);
    }

    @Test
    void service_without_a_fee_stands_without_a_charge() {
        assertThat(complete().withProviders().expected()).isEmpty();
        assertThat(withService(service -> service.withCharge(Optional.empty())).expected())
                .isEmpty();
        assertThatThrownBy(() -> GoodFaithDeadline.scheduled(DAY, DAY.minusDays(1), BusinessCalendar.weekdays()))
                .hasMessage("serviceOn: must be on or after the day of scheduling");
    }
}
