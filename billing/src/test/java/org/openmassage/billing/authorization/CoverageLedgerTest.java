package org.openmassage.billing.authorization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openmassage.billing.Samples;
import org.openmassage.billing.payer.CapKind;
import org.openmassage.billing.payer.EpisodeKind;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyCap;
import org.openmassage.core.care.Visit;
import org.openmassage.core.care.VisitStatus;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

class CoverageLedgerTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final PatientId PATIENT = new PatientId("p-1");
    private static final String MISSING = "authorization.missing";
    private static final String LATE = "authorization.report-overdue";
    private static final String NO_GAIN = "authorization.improvement-missing";

    private static PayerPolicy policy(String payer) {
        return PayerCatalog.standard().get(PayerId.of(payer)).policyOn(FIRST).orElseThrow();
    }

    /** Twice a week, on Mondays and Thursdays. */
    private static LocalDate day(int number) {
        return FIRST.plusWeeks((number - 1) / 2).plusDays(number % 2 == 0 ? 3 : 0);
    }

    private static Visit visit(String id, LocalDate on) {
        return Visit.builder()
                .id(new VisitId(id))
                .patient(PATIENT)
                .practitioner(new PractitionerId("t-1"))
                .date(on)
                .status(VisitStatus.KEPT)
                .build();
    }

    private static List<Visit> visits(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> visit("v-" + i, day(i)))
                .toList();
    }

    private static Authorization authorization(String payer, String number, LocalDate from) {
        return Authorization.builder()
                .number(number)
                .patient(PATIENT)
                .payer(PayerId.of(payer))
                .issuedOn(from)
                .build();
    }

    private static ReportFiled report(LocalDate on, boolean improvement) {
        return ReportFiled.builder().on(on).functionalImprovement(improvement).build();
    }

    private static LedgerRequest.Builder request(String payer, List<Visit> visits) {
        return LedgerRequest.builder()
                .on(visits.isEmpty() ? FIRST : visits.get(visits.size() - 1).date())
                .patient(PATIENT)
                .policy(policy(payer))
                .visits(visits);
    }

    /** The kinds of the payer's issues for a visit; those of the missing order are told by another ledger. */
    private static List<String> found(CoverageLedger ledger, int visit) {
        return ledger.issues().stream()
                .filter(issue -> issue.path().equals("/visits/" + (visit - 1)))
                .map(Issue::code)
                .filter(code -> code.startsWith("authorization."))
                .sorted()
                .toList();
    }

    private static Stream<Integer> oneToTwenty() {
        return IntStream.rangeClosed(1, 20).boxed();
    }

    @ParameterizedTest
    @MethodSource("oneToTwenty")
    void washington_with_nothing_wants_report_and_authorization_from_the_seventh(int number) {
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits(20)).build());

        assertThat(found(ledger, number)).isEqualTo(number <= 6 ? List.of() : List.of(MISSING, LATE));
    }

    @ParameterizedTest
    @MethodSource("oneToTwenty")
    void washington_with_reports_that_show_improvement_wants_authorization_only(int number) {
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits(20))
                .addReports(report(day(6), true), report(day(12), true), report(day(18), true))
                .build());

        assertThat(found(ledger, number)).isEqualTo(number <= 6 ? List.of() : List.of(MISSING));
    }

    @ParameterizedTest
    @MethodSource("oneToTwenty")
    void washington_without_improvement_pays_six_visits(int number) {
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits(20))
                .addReports(report(day(6), false), report(day(12), false), report(day(18), false))
                .addAuthorizations(authorization("wa-lni", "A1", FIRST).withVisits(14))
                .build());

        assertThat(found(ledger, number)).isEqualTo(number <= 6 ? List.of() : List.of(NO_GAIN));
    }

    @ParameterizedTest
    @MethodSource("oneToTwenty")
    void washington_with_report_and_authorization_finds_nothing_until_they_end(int number) {
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits(20))
                .addReports(report(day(6), true), report(day(12), true))
                .addAuthorizations(authorization("wa-lni", "A1", FIRST).withVisits(6))
                .build());

        List<String> expected = number <= 12
                ? List.of()
                : number <= 18 ? List.of("authorization.beyond-count") : List.of("authorization.beyond-count", LATE);
        assertThat(found(ledger, number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("oneToTwenty")
    void washington_with_authorization_alone_wants_the_report_from_the_seventh(int number) {
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits(20))
                .addAuthorizations(authorization("wa-lni", "A1", FIRST).withVisits(14))
                .build());

        assertThat(found(ledger, number)).isEqualTo(number <= 6 ? List.of() : List.of(LATE));
    }

    @ParameterizedTest
    @MethodSource("oneToTwenty")
    void washington_with_two_authorizations_wants_nothing_more(int number) {
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits(20))
                .addReports(report(day(6), true), report(day(12), true), report(day(18), true))
                .addAuthorizations(
                        authorization("wa-lni", "A1", day(7)).withVisits(6),
                        authorization("wa-lni", "A2", day(13)).withVisits(8))
                .build());

        assertThat(found(ledger, number)).isEmpty();
    }

    @Test
    void washington_with_order_reports_and_authorization_has_no_issue_at_all() {
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits(20))
                .addPrescriptions(order(20, FIRST, FIRST.plusDays(120)))
                .addReports(report(day(6), true), report(day(12), true), report(day(18), true))
                .addAuthorizations(authorization("wa-lni", "A1", day(7)).withVisits(14))
                .build());

        assertThat(ledger.issues()).isEmpty();
    }

    @ParameterizedTest(name = "after {0} visits, {1} authorized: before visit {2}, {3}")
    @CsvSource({
        "0, 0, 7, request form",
        "6, 0, 7, request form",
        "6, 3, 10, request form",
        "6, 6, 13, claim manager",
        "12, 6, 13, claim manager",
        "12, 8, 15, claim manager",
    })
    void calendar_says_whom_washington_wants_asked(int made, int authorized, int before, String whom) {
        LedgerRequest.Builder request = request("wa-lni", visits(made));
        if (authorized > 0) {
            request.addAuthorizations(authorization("wa-lni", "A1", FIRST).withVisits(authorized));
        }

        assertThat(CoverageLedger.of(request.build()).due())
                .filteredOn(item -> item.kind() == DueKind.AUTHORIZATION_REQUEST)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.beforeVisit()).contains(before);
                    assertThat(item.what().orElseThrow()).contains(whom);
                });
    }

    @ParameterizedTest(name = "{0} pays: {1}")
    @CsvSource({"medicare, false", "fl-pip, false", "wa-lni, true", "commercial-generic, true", "cash, true"})
    void ledger_says_where_no_visit_is_paid(String payer, boolean pays) {
        CoverageLedger ledger = CoverageLedger.of(request(payer, visits(1)).build());

        assertThat(ledger.issues().has("authorization.payer-not-paying")).isEqualTo(!pays);
    }

    @Test
    void washington_wants_the_report_after_a_month_though_there_were_few_visits() {
        List<Visit> visits = List.of(
                visit("v-1", FIRST),
                visit("v-2", FIRST.plusMonths(1)),
                visit("v-3", FIRST.plusMonths(1).plusDays(1)));
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits).build());

        assertThat(found(ledger, 2)).isEmpty();
        assertThat(found(ledger, 3)).containsExactly(LATE);
    }

    @Test
    void calendar_says_what_is_due_before_which_visit_and_by_which_day() {
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits(4)).build());

        assertThat(ledger.due())
                .extracting(DueItem::kind)
                .containsExactly(DueKind.REPORT, DueKind.AUTHORIZATION_REQUEST);
        assertThat(ledger.due()).extracting(DueItem::beforeVisit).containsOnly(Optional.of(7));
        assertThat(ledger.due().get(0).by()).contains(FIRST.plusMonths(1));
        assertThat(ledger.due().get(0).overdue()).isFalse();
        CoverageLedger late = CoverageLedger.of(
                request("wa-lni", visits(4)).on(FIRST.plusMonths(1).plusDays(1)).build());
        assertThat(late.due().get(0).overdue()).isTrue();
        CoverageLedger reported = CoverageLedger.of(
                request("wa-lni", visits(6)).addReports(report(day(6), true)).build());
        assertThat(reported.due().get(0).beforeVisit()).contains(13);
        assertThat(reported.due().get(0).by()).contains(day(6).plusMonths(1));
    }

    @Test
    void veterans_affairs_counts_twelve_visits_in_ninety_days_from_the_first_treatment() {
        Authorization referral = authorization("va-community-care", "VA0012345", FIRST.minusDays(40));
        List<Visit> within =
                List.of(visit("v-1", FIRST), visit("v-2", FIRST.plusDays(89)), visit("v-3", FIRST.plusDays(90)));
        CoverageLedger ledger = CoverageLedger.of(
                request("va-community-care", within).addAuthorizations(referral).build());

        assertThat(found(ledger, 2)).isEmpty();
        assertThat(found(ledger, 3)).containsExactly("authorization.outside-period");

        CoverageLedger many = CoverageLedger.of(request("va-community-care", visits(13))
                .addAuthorizations(referral)
                .build());
        assertThat(found(many, 12)).isEmpty();
        assertThat(found(many, 13)).containsExactly("authorization.beyond-count");
        assertThat(many.limit(LimitKind.AUTHORIZATION)).get().satisfies(line -> {
            assertThat(line.allowed()).contains(12);
            assertThat(line.used()).isEqualTo(12);
            assertThat(line.remaining()).contains(0);
            assertThat(line.expires()).contains(FIRST.plusDays(89));
        });
    }

    @Test
    void veterans_affairs_continuation_follows_the_first_episode() {
        CoverageLedger ledger = CoverageLedger.of(request("va-community-care", visits(25))
                .addAuthorizations(
                        authorization("va-community-care", "VA0012345", FIRST),
                        authorization("va-community-care", "VA0067890", day(12).plusDays(1))
                                .withKind(EpisodeKind.CONTINUATION))
                .build());

        for (int number = 1; number <= 24; number++) {
            assertThat(found(ledger, number)).as("visit %d", number).isEmpty();
        }
        assertThat(found(ledger, 25)).containsExactly("authorization.beyond-count");
    }

    @ParameterizedTest(name = "{0} days after the first treatment, {1}: {2}")
    @CsvSource({"89, INITIAL, true", "90, INITIAL, false", "179, CONTINUATION, true", "180, CONTINUATION, false"})
    void veterans_affairs_counts_days_from_the_first_treatment_and_not_from_the_referral(
            int days, EpisodeKind kind, boolean paid) {
        Authorization referral = authorization("va-community-care", "VA0012345", FIRST.minusDays(60))
                .withKind(kind);
        CoverageLedger ledger = CoverageLedger.of(request(
                        "va-community-care", List.of(visit("v-1", FIRST), visit("v-2", FIRST.plusDays(days))))
                .addAuthorizations(referral)
                .build());

        assertThat(found(ledger, 1)).isEmpty();
        assertThat(found(ledger, 2)).isEqualTo(paid ? List.of() : List.of("authorization.outside-period"));
    }

    @Test
    void veterans_affairs_continuation_has_a_hundred_and_eighty_days() {
        CoverageLedger ledger = CoverageLedger.of(request(
                        "va-community-care", List.of(visit("v-1", FIRST), visit("v-2", FIRST.plusDays(179))))
                .addAuthorizations(
                        authorization("va-community-care", "VA0012345", FIRST).withKind(EpisodeKind.CONTINUATION))
                .build());

        assertThat(found(ledger, 2)).isEmpty();
        assertThat(ledger.due())
                .filteredOn(item -> item.kind() == DueKind.AUTHORIZATION_REQUEST)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.beforeVisit()).contains(13);
                    assertThat(item.by()).contains(FIRST.plusDays(179));
                });
    }

    @Test
    void veterans_affairs_wants_a_referral_for_the_first_visit() {
        CoverageLedger ledger =
                CoverageLedger.of(request("va-community-care", visits(1)).build());

        assertThat(found(ledger, 1)).containsExactly(MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auth VA0012345", "Ref # VA0012345", "VA 0012345", "VA012345", "va0012345", "VA0012345 "})
    void veterans_affairs_denies_another_form_of_the_referral_number(String number) {
        CoverageLedger ledger = CoverageLedger.of(request("va-community-care", visits(1))
                .addAuthorizations(authorization("va-community-care", number, FIRST))
                .build());

        assertThat(ledger.issues().has("authorization.number-form")).isTrue();
    }

    @Test
    void right_form_of_the_referral_number_passes() {
        CoverageLedger ledger = CoverageLedger.of(request("va-community-care", visits(1))
                .addAuthorizations(authorization("va-community-care", "VA0012345", FIRST))
                .build());

        assertThat(ledger.issues().has("authorization.number-form")).isFalse();
    }

    @Test
    void filing_is_due_for_the_first_visit_without_a_claim() {
        CoverageLedger ledger = CoverageLedger.of(request("va-community-care", visits(3))
                .addFiled(new VisitId("v-1"))
                .on(FIRST.plusDays(200))
                .build());

        assertThat(ledger.due())
                .filteredOn(item -> item.kind() == DueKind.FILING)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.by()).contains(day(2).plusDays(180));
                    assertThat(item.overdue()).isTrue();
                });
    }

    @ParameterizedTest(name = "visit {0}: {1}")
    @CsvSource({"3, false", "4, true"})
    void benefit_counts_what_others_used(int number, boolean exhausted) {
        CoverageLedger ledger = CoverageLedger.of(request("commercial-generic", visits(4))
                .benefit(BenefitLimit.builder()
                        .period(Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                        .visits(5)
                        .usedElsewhere(2)
                        .build())
                .build());

        assertThat(found(ledger, number).contains("authorization.benefit-exhausted"))
                .isEqualTo(exhausted);
        assertThat(ledger.limit(LimitKind.BENEFIT))
                .flatMap(LimitLine::remaining)
                .contains(0);
    }

    @Test
    void cash_wants_nothing() {
        CoverageLedger ledger = CoverageLedger.of(request("cash", visits(20)).build());

        assertThat(ledger.issues().isEmpty()).isTrue();
        assertThat(ledger.limits()).isEmpty();
        assertThat(ledger.due()).isEmpty();
    }

    @Test
    void another_patients_authorization_is_left_out() {
        CoverageLedger ledger = CoverageLedger.of(request("va-community-care", visits(1))
                .addAuthorizations(
                        authorization("va-community-care", "VA0012345", FIRST).withPatient(new PatientId("p-2")))
                .build());

        assertThat(ledger.issues().has("authorization.other-patient")).isTrue();
        assertThat(found(ledger, 1)).containsExactly(MISSING);
    }

    private static Prescription order(int visits, LocalDate written, LocalDate expires) {
        return Samples.prescription()
                .withPatient(PATIENT)
                .withExpires(expires)
                .withWrittenOn(written)
                .withVisits(visits);
    }

    @ParameterizedTest(name = "visit {0}: {1}")
    @CsvSource({"7, false", "8, true", "9, true"})
    void visit_after_the_order_expired_is_found(int number, boolean found) {
        CoverageLedger ledger = CoverageLedger.of(request("commercial-generic", visits(9))
                .addPrescriptions(order(20, FIRST, day(7)))
                .build());

        assertThat(ledger.issues().stream()
                        .anyMatch(issue ->
                                issue.path().equals("/visits/" + (number - 1)) && issue.severity() == Severity.ERROR))
                .isEqualTo(found);
        assertThat(ledger.limit(LimitKind.PRESCRIPTION).flatMap(LimitLine::expires))
                .contains(day(7));
    }

    @Test
    void renewal_is_due_before_the_order_is_used_up_or_expires() {
        CoverageLedger ledger = CoverageLedger.of(request("commercial-generic", visits(4))
                .addPrescriptions(order(6, FIRST, FIRST.plusDays(59)))
                .build());

        assertThat(ledger.due())
                .filteredOn(item -> item.kind() == DueKind.RENEWAL)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.beforeVisit()).contains(7);
                    assertThat(item.by()).contains(FIRST.plusDays(59));
                    assertThat(item.overdue()).isFalse();
                });
    }

    @Test
    void order_that_ends_on_a_leap_day_is_good_on_it() {
        LocalDate leap = LocalDate.of(2028, 2, 29);
        CoverageLedger ledger = CoverageLedger.of(LedgerRequest.builder()
                .on(leap.plusDays(1))
                .patient(PATIENT)
                .policy(policy("commercial-generic"))
                .addPrescriptions(order(20, leap.minusDays(30), leap))
                .addVisits(visit("v-1", leap), visit("v-2", leap.plusDays(1)))
                .build());

        assertThat(ledger.issues().errors()).extracting(Issue::path).containsExactly("/visits/1");
    }

    @Test
    void second_visit_of_a_day_is_beyond_the_cap_of_washington() {
        List<Visit> visits = List.of(visit("v-1", FIRST), visit("v-2", FIRST), visit("v-3", FIRST.plusDays(1)));
        CoverageLedger ledger = CoverageLedger.of(request("wa-lni", visits).build());

        assertThat(found(ledger, 1)).isEmpty();
        assertThat(found(ledger, 2)).containsExactly("authorization.beyond-cap");
        assertThat(found(ledger, 3)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} visits beyond the cap")
    @CsvSource({"VISITS_A_MONTH, 8", "VISITS_A_YEAR, 15", "UNITS_A_DAY, 0"})
    void cap_counts_over_its_calendar_time(CapKind kind, int beyond) {
        PayerPolicy policy = policy("cash")
                .withCaps(PolicyCap.builder()
                        .kind(kind)
                        .most(5)
                        .basis(policy("cash").recognition().basis())
                        .build());
        CoverageLedger ledger =
                CoverageLedger.of(request("cash", visits(20)).policy(policy).build());

        assertThat(ledger.issues().stream().filter(issue -> issue.code().equals("authorization.beyond-cap")))
                .hasSize(beyond);
    }

    @Test
    void authorization_refuses_what_cannot_be() {
        Authorization good = authorization("wa-lni", "A1", FIRST);

        assertThatThrownBy(() -> good.withVisits(0)).hasMessageContaining("visits");
        assertThatThrownBy(() -> good.withDays(0)).hasMessageContaining("days");
        assertThatThrownBy(() -> good.withNumber(" ")).hasMessageContaining("number");
        assertThatThrownBy(() -> good.withExpires(FIRST.minusDays(1))).hasMessageContaining("expires");
    }
}
