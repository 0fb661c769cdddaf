package org.openmassage.billing.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmassage.billing.estimate.Plans.COPAY_FIRST;
import static org.openmassage.billing.estimate.Plans.DAY;
import static org.openmassage.billing.estimate.Plans.YEAR;
import static org.openmassage.billing.estimate.Plans.coinsurance;
import static org.openmassage.billing.estimate.Plans.copay;
import static org.openmassage.billing.estimate.Plans.deductible;
import static org.openmassage.billing.estimate.Plans.familyDeductible;
import static org.openmassage.billing.estimate.Plans.familyMaximum;
import static org.openmassage.billing.estimate.Plans.maximum;
import static org.openmassage.billing.estimate.Plans.plan;
import static org.openmassage.billing.estimate.Plans.request;
import static org.openmassage.billing.estimate.Plans.service;
import static org.openmassage.billing.estimate.Plans.silentOn;
import static org.openmassage.billing.estimate.Plans.usd;
import static org.openmassage.billing.estimate.Plans.visit;
import static org.openmassage.billing.estimate.Plans.yearlyAmount;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.billing.authorization.BenefitLimit;
import org.openmassage.billing.benefit.BenefitTerm;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CoordinationMethod;
import org.openmassage.billing.benefit.CostShare;
import org.openmassage.billing.benefit.NetworkStanding;
import org.openmassage.billing.benefit.YearlyAmount;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.core.care.PaymentMode;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

class CostEstimatorTest {
    private static List<String> patient(CostEstimate estimate) {
        return estimate.options().get(0).visits().stream()
                .map(visit -> visit.patientOwes()
                        .map(owed -> owed.getAmount().toPlainString())
                        .orElse("unknown"))
                .toList();
    }

    static Stream<Arguments> series() {
        Benefits shared = coinsurance(copay(deductible(plan(), "500.00", "440.00"), "25.00"), "20");
        return Stream.of(
                Arguments.of("a plan without shares", plan(), "100.00", "0.00"),
                Arguments.of("a copay", copay(plan(), "25.00"), "100.00 100.00", "25.00 25.00"),
                Arguments.of("a copay above the allowed amount", copay(plan(), "40.00"), "30.00", "30.00"),
                Arguments.of("coinsurance", coinsurance(plan(), "20"), "100.00 45.55", "20.00 9.11"),
                Arguments.of(
                        "the rest of a deductible, then coinsurance",
                        coinsurance(deductible(plan(), "500.00", "440.00"), "20"),
                        "100.00 100.00",
                        "68.00 20.00"),
                Arguments.of("all three", shared, "100.00 100.00", "88.00 40.00"),
                Arguments.of("copay before deductible", shared.withOrder(COPAY_FIRST), "70.00 70.00", "70.00 46.00"),
                Arguments.of("deductible before copay", shared, "70.00 70.00", "70.00 34.00"),
                Arguments.of(
                        "a family deductible that is met first",
                        familyDeductible(deductible(plan(), "500.00", "0.00"), "1000.00", "970.00"),
                        "100.00 100.00",
                        "30.00 0.00"),
                Arguments.of(
                        "a family deductible alone",
                        familyDeductible(plan(), "1000.00", "850.00"),
                        "100.00 100.00",
                        "100.00 50.00"),
                Arguments.of("more met than there is", deductible(plan(), "500.00", "510.00"), "100.00", "0.00"),
                Arguments.of(
                        "the out-of-pocket maximum",
                        maximum(copay(plan(), "30.00"), "1000.00", "950.00"),
                        "100.00 100.00 100.00",
                        "30.00 20.00 0.00"),
                Arguments.of(
                        "the family's maximum first",
                        familyMaximum(maximum(copay(plan(), "30.00"), "1000.00", "0.00"), "2000.00", "1990.00"),
                        "100.00",
                        "10.00"),
                Arguments.of(
                        "a copay that does not count toward the maximum",
                        maximum(copay(plan(), "30.00"), "1000.00", "950.00")
                                .withCountsTowardMaximum(CostShare.DEDUCTIBLE, CostShare.COINSURANCE),
                        "100.00 100.00 100.00",
                        "30.00 30.00 30.00"),
                Arguments.of(
                        "a deductible cut by the maximum",
                        maximum(deductible(plan(), "500.00", "0.00"), "200.00", "150.00"),
                        "100.00 100.00",
                        "50.00 0.00"),
                Arguments.of(
                        "a limit on visits with prior use",
                        silentOn(copay(plan(), "25.00"), BenefitTerm.VISIT_LIMIT)
                                .withVisitLimit(BenefitLimit.builder()
                                        .period(YEAR)
                                        .visits(12)
                                        .usedElsewhere(10)
                                        .build()),
                        "100.00 100.00 100.00",
                        "25.00 25.00 100.00"),
                Arguments.of(
                        "a yearly amount of money",
                        yearlyAmount(coinsurance(plan(), "10"), "1000.00", "850.00"),
                        "100.00 100.00 100.00",
                        "10.00 40.00 100.00"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("series")
    void shares_are_taken_in_the_order_of_the_visits(String what, Benefits plan, String allowed, String owed) {
        CostEstimate estimate = CostEstimator.estimate(request(plan, allowed.split(" ")));

        assertThat(patient(estimate)).as(what).containsExactly(owed.split(" "));
        assertThat(estimate.settled()).isTrue();
        assertThat(estimate.assumptions()).isEmpty();
        Money whole = Money.total(Stream.of(allowed.split(" ")).map(Plans::usd).toList());
        assertThat(estimate.patientOwes()
                        .orElseThrow()
                        .plus(estimate.payerPays().orElseThrow()))
                .isEqualTo(whole);
    }

    @Test
    void every_share_has_a_line_with_its_rule() {
        Benefits plan =
                maximum(coinsurance(copay(deductible(plan(), "500.00", "440.00"), "25.00"), "20"), "1000.00", "914.00");

        assertThat(CostEstimator.estimate(request(plan, "100.00"))
                        .options()
                        .get(0)
                        .trace())
                .containsExactly(
                        "2026-03-02 97140 x 4: patient 60.00, deductible: of the deductible 60.00 was left",
                        "2026-03-02 97140 x 4: patient 25.00, copay: the copay of the visit is 25.00",
                        "2026-03-02 97140 x 4: patient 1.00, coinsurance: 20 percent of 15.00; 3.00, but the"
                                + " out-of-pocket maximum leaves 1.00",
                        "2026-03-02 97140 x 4: primary payer 14.00, benefit: what the patient does not bear of 100.00");
    }

    @Test
    void a_visit_of_two_services_pays_one_copay() {
        CostEstimate estimate = CostEstimator.estimate(
                request(List.of(copay(plan(), "25.00")), List.of(visit(DAY, service("20.00"), service("90.00")))));

        assertThat(estimate.options().get(0).visits().get(0).services())
                .extracting(ServiceEstimate::patientOwes)
                .containsExactly(Optional.of(usd("20.00")), Optional.of(usd("5.00")));
    }

    @Test
    void a_limit_on_visits_counts_days_not_services() {
        Benefits plan = silentOn(plan(), BenefitTerm.VISIT_LIMIT)
                .withVisitLimit(BenefitLimit.builder().period(YEAR).visits(1).build());

        assertThat(patient(CostEstimator.estimate(request(
                        List.of(plan),
                        List.of(
                                visit(DAY, service("20.00"), service("90.00")),
                                visit(DAY.plusDays(1), service("90.00")))))))
                .containsExactly("0.00", "90.00");
    }

    @Test
    void visits_are_taken_by_date() {
        CostEstimate estimate = CostEstimator.estimate(request(
                List.of(deductible(plan(), "500.00", "450.00")),
                List.of(visit(DAY.plusDays(7), service("100.00")), visit(DAY, service("30.00")))));

        assertThat(patient(estimate)).containsExactly("30.00", "20.00");
    }

    @Test
    void a_new_plan_year_begins_anew() {
        Benefits plan = deductible(plan(), "500.00", "450.00");
        Period next = Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31));
        List<PlannedVisit> visits = List.of(
                visit(LocalDate.of(2026, 12, 31), service("100.00")),
                visit(LocalDate.of(2027, 1, 1), service("100.00")));

        assertThat(patient(CostEstimator.estimate(request(List.of(plan, plan.renewed(next)), visits))))
                .containsExactly("50.00", "100.00");
        CostEstimate silent = CostEstimator.estimate(request(List.of(plan), visits));
        assertThat(patient(silent)).containsExactly("50.00", "unknown");
        assertThat(silent.issues().all())
                .extracting(issue -> issue.code() + " " + issue.path())
                .containsExactly("estimate.benefits-missing /options/0/visits/1/services/0");
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 5.00, 28.33", "DOWN, 4.99, 28.34", "UP, 5.00, 28.33", "HALF_EVEN, 5.00, 28.33"})
    void coinsurance_is_rounded_as_told_and_no_cent_is_lost(RoundingMode mode, String patient, String payer) {
        CostEstimate estimate = CostEstimator.estimate(
                request(coinsurance(plan(), "15"), "33.33").withRounding(mode));

        assertThat(estimate.patientOwes()).contains(usd(patient));
        assertThat(estimate.payerPays()).contains(usd(payer));
        assertThatThrownBy(() -> request(plan(), "1.00").withRounding(RoundingMode.UNNECESSARY))
                .hasMessage("rounding: must be one that rounds");
    }

    @ParameterizedTest(name = "{0}: second payer {1}, patient {2}")
    @CsvSource({"STANDARD, 20.00, 0.00", "NON_DUPLICATION, 0.00, 20.00"})
    void second_payer_pays_by_its_method(CoordinationMethod method, String second, String patient) {
        CostEstimate estimate = CostEstimator.estimate(twoPlans("20", "30").withCoordination(method));

        assertThat(estimate.payerPays()).contains(usd("80.00"));
        assertThat(estimate.secondaryPays()).contains(usd(second));
        assertThat(estimate.patientOwes()).contains(usd(patient));
        assertThat(estimate.settled()).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1} percent: {2} or {3}")
    @CsvSource({"50, 10, 0.00, 10.00", "50, 60, 10.00, 50.00"})
    void unknown_coordination_gives_a_choice_where_it_matters(
            String firstPercent, String secondPercent, String standard, String nonDuplication) {
        CostEstimate estimate = CostEstimator.estimate(twoPlans(firstPercent, secondPercent));

        assertThat(estimate.settled()).isFalse();
        assertThat(estimate.patientOwes()).isEmpty();
        assertThat(estimate.payerPays()).contains(usd("50.00"));
        assertThat(estimate.options())
                .extracting(EstimateOption::coordination, EstimateOption::patientOwes)
                .containsExactly(
                        tuple(Optional.of(CoordinationMethod.STANDARD), Optional.of(usd(standard))),
                        tuple(Optional.of(CoordinationMethod.NON_DUPLICATION), Optional.of(usd(nonDuplication))));
    }

    @Test
    void unknown_coordination_is_no_choice_where_both_methods_agree() {
        CostEstimate estimate = CostEstimator.estimate(twoPlans("100", "30"));

        assertThat(estimate.settled()).isTrue();
        assertThat(estimate.secondaryPays()).contains(usd("70.00"));
        assertThat(estimate.options())
                .singleElement()
                .satisfies(option -> assertThat(option.coordination()).isEmpty());
    }

    private static EstimateRequest twoPlans(String firstPercent, String secondPercent) {
        return request(
                        List.of(coinsurance(plan(), firstPercent)),
                        List.of(visit(DAY, service("100.00").withSecondaryAllowed(usd("100.00")))))
                .withSecondary(coinsurance(plan("plan-b"), secondPercent));
    }

    @Test
    void second_payer_credits_its_deductible_as_if_alone() {
        List<PlannedVisit> visits = Stream.of(0, 1)
                .map(i -> visit(DAY.plusDays(i), service("100.00").withSecondaryAllowed(usd("90.00"))))
                .toList();
        CostEstimate estimate = CostEstimator.estimate(request(List.of(coinsurance(plan(), "50")), visits)
                .withSecondary(deductible(plan("plan-b"), "120.00", "0.00"))
                .withCoordination(CoordinationMethod.STANDARD));

        assertThat(estimate.options().get(0).visits())
                .extracting(VisitEstimate::secondaryPays)
                .containsExactly(Optional.of(usd("0.00")), Optional.of(usd("50.00")));
    }

    @Test
    void what_the_first_plan_does_not_cover_the_second_pays_as_if_alone() {
        CostEstimate estimate = CostEstimator.estimate(twoPlans("20", "30")
                .withVisits(visit(
                        DAY,
                        service("100.00")
                                .withCoverage(ServiceCoverage.NOT_COVERED)
                                .withSecondaryAllowed(usd("90.00")))));

        assertThat(estimate.payerPays()).contains(usd("0.00"));
        assertThat(estimate.secondaryPays()).contains(usd("63.00"));
        assertThat(estimate.patientOwes()).contains(usd("27.00"));
    }

    @Test
    void second_payer_without_an_allowed_amount_is_unknown() {
        CostEstimate estimate = CostEstimator.estimate(
                request(coinsurance(plan(), "20"), "100.00").withSecondary(plan("plan-b")));

        assertThat(estimate.patientOwes()).isEmpty();
        assertThat(estimate.issues().has("estimate.second-payer-unknown")).isTrue();
    }

    @Test
    void order_that_the_plan_did_not_tell_gives_a_choice_where_it_matters() {
        Benefits plan = coinsurance(copay(deductible(plan(), "500.00", "440.00"), "25.00"), "20")
                .withOrder(List.of());

        CostEstimate open = CostEstimator.estimate(request(plan, "70.00", "70.00"));
        assertThat(open.options())
                .extracting(EstimateOption::patientOwes)
                .containsExactly(Optional.of(usd("104.00")), Optional.of(usd("116.00")));
        assertThat(open.options().get(1).order()).isEqualTo(COPAY_FIRST);
        assertThat(open.settled()).isFalse();
        CostEstimate same = CostEstimator.estimate(request(plan, "100.00"));
        assertThat(same.settled()).isTrue();
        assertThat(same.patientOwes()).contains(usd("88.00"));
    }

    @ParameterizedTest
    @CsvSource({"va-community-care", "wa-lni"})
    void payer_that_forbids_to_charge_the_patient_leaves_nothing_to_pay(String payer) {
        EstimateRequest request = request(copay(plan(payer), "25.00"), "100.00")
                .withPayer(PayerCatalog.standard().get(PayerId.of(payer)));
        CostEstimate estimate = CostEstimator.estimate(request);

        assertThat(estimate.patientOwes()).contains(usd("0.00"));
        assertThat(estimate.payerPays()).contains(usd("100.00"));
        assertThat(estimate.options().get(0).trace().get(0)).contains("forbids to charge the patient");
        CostEstimate unpriced = CostEstimator.estimate(
                request.withVisits(visit(DAY, service("1.00").withAllowed(Optional.empty()))));
        assertThat(unpriced.patientOwes()).contains(usd("0.00"));
        assertThat(unpriced.payerPays()).isEmpty();
        assertThat(CostEstimator.estimate(request.withVisits(visit(
                                DAY,
                                service("1.00")
                                        .withCoverage(ServiceCoverage.NOT_COVERED)
                                        .withFee(usd("90.00")))))
                        .issues()
                        .has("estimate.charge-uncertain"))
                .isTrue();
    }

    @Test
    void unknown_allowed_amount_stays_unknown_and_the_fee_does_not_stand_in() {
        PlannedService unpriced = service("1.00").withAllowed(Optional.empty()).withFee(usd("180.00"));
        List<PlannedVisit> visits = List.of(
                visit(DAY, service("100.00")),
                visit(DAY.plusDays(1), unpriced),
                visit(DAY.plusDays(2), service("100.00")));

        CostEstimate flat = CostEstimator.estimate(request(List.of(copay(plan(), "25.00")), visits));
        assertThat(patient(flat)).containsExactly("25.00", "unknown", "25.00");
        assertThat(flat.patientOwes()).isEmpty();
        CostEstimate used = CostEstimator.estimate(request(List.of(deductible(plan(), "500.00", "0.00")), visits));
        assertThat(patient(used)).containsExactly("100.00", "unknown", "unknown");
        assertThat(used.issues().all())
                .extracting(issue -> issue.code())
                .containsExactly("estimate.allowed-amount-unknown", "estimate.earlier-service-unknown");
    }

    private static Benefits visits(Benefits plan, Period period, int most) {
        return silentOn(plan, BenefitTerm.VISIT_LIMIT)
                .withVisitLimit(
                        BenefitLimit.builder().period(period).visits(most).build());
    }

    @Test
    void visit_of_unknown_cost_counts_toward_the_limit() {
        Benefits plan = visits(copay(plan(), "25.00"), YEAR, 2);
        List<PlannedVisit> visits = List.of(
                visit(DAY, service("1.00").withAllowed(Optional.empty())),
                visit(DAY.plusDays(1), service("100.00")),
                visit(DAY.plusDays(2), service("100.00")));

        assertThat(patient(CostEstimator.estimate(request(List.of(plan), visits))))
                .containsExactly("unknown", "25.00", "100.00");
    }

    @Test
    void visit_of_unknown_coverage_leaves_open_only_the_visit_that_hangs_on_it() {
        Benefits plan = visits(copay(plan(), "25.00"), YEAR, 2);
        PlannedService asked = service("100.00").withCoverage(ServiceCoverage.UNKNOWN);
        List<PlannedVisit> visits = List.of(
                visit(DAY, asked),
                visit(DAY.plusDays(1), service("100.00")),
                visit(DAY.plusDays(2), service("100.00")),
                visit(DAY.plusDays(3), service("100.00")));

        assertThat(patient(CostEstimator.estimate(request(List.of(plan), visits))))
                .containsExactly("unknown", "25.00", "unknown", "100.00");
        List<PlannedVisit> beside = List.of(
                visit(DAY, asked, service("100.00")),
                visit(DAY.plusDays(1), service("100.00")),
                visit(DAY.plusDays(2), service("100.00")));
        assertThat(patient(CostEstimator.estimate(request(List.of(plan), beside))))
                .containsExactly("unknown", "25.00", "100.00");
    }

    @Test
    void limit_that_runs_over_the_end_of_a_plan_year_counts_the_visits_of_both() {
        Period winter = Period.of(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 2, 28));
        Benefits plan = visits(copay(plan(), "25.00"), winter, 2);
        Benefits next = plan.withYear(Period.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)));
        List<PlannedVisit> visits = List.of(
                visit(LocalDate.of(2026, 12, 30), service("100.00")),
                visit(LocalDate.of(2026, 12, 31), service("100.00")),
                visit(LocalDate.of(2027, 1, 2), service("100.00")),
                visit(LocalDate.of(2027, 3, 1), service("100.00")));

        assertThat(patient(CostEstimator.estimate(request(List.of(plan, next), visits))))
                .containsExactly("25.00", "25.00", "100.00", "25.00");
    }

    @Test
    void payer_allows_at_most_the_fee() {
        PlannedService cheap = service("100.00").withFee(usd("80.00"));
        CostEstimate estimate = CostEstimator.estimate(
                request(List.of(deductible(plan(), "500.00", "0.00")), List.of(visit(DAY, cheap))));

        assertThat(estimate.patientOwes()).contains(usd("80.00"));
        assertThat(estimate.options().get(0).visits().get(0).services().get(0).allowed())
                .contains(usd("80.00"));
    }

    @Test
    void deductible_of_nothing_needs_no_used_part_beside_that_of_a_family() {
        Benefits plan = familyDeductible(silentOn(plan(), BenefitTerm.DEDUCTIBLE), "3000.00", "0.00")
                .withDeductible(new YearlyAmount(usd("0.00"), Optional.empty()));

        assertThat(CostEstimator.estimate(request(plan, "100.00")).patientOwes())
                .contains(usd("0.00"));
    }

    @Test
    void what_only_a_later_option_leaves_unknown_is_told_too() {
        Benefits outside = coinsurance(plan(), "40").withNetwork(NetworkStanding.OUT_OF_NETWORK);

        assertThat(CostEstimator.estimate(request(outside, "100.00")).issues().all())
                .extracting(issue -> issue.code() + " " + issue.path())
                .containsExactly("estimate.fee-unknown /options/1/visits/0/services/0");
    }

    @ParameterizedTest
    @CsvSource({"DEDUCTIBLE", "COPAY", "COINSURANCE"})
    void a_share_that_nobody_told_leaves_the_cost_unknown(BenefitTerm term) {
        CostEstimate estimate = CostEstimator.estimate(request(silentOn(plan(), term), "100.00"));

        assertThat(estimate.patientOwes()).isEmpty();
        assertThat(estimate.issues().has("estimate.benefit-not-told")).isTrue();
        assertThat(estimate.assumptions()).isEmpty();
    }

    @Test
    void a_deductible_of_unknown_use_leaves_the_cost_unknown() {
        Benefits plan = silentOn(plan(), BenefitTerm.DEDUCTIBLE)
                .withDeductible(new YearlyAmount(usd("500.00"), Optional.empty()));

        assertThat(CostEstimator.estimate(request(plan, "100.00")).issues().has("estimate.met-amount-not-told"))
                .isTrue();
        Benefits none = plan.withDeductible(new YearlyAmount(usd("0.00"), Optional.empty()));
        assertThat(CostEstimator.estimate(request(none, "100.00")).patientOwes())
                .contains(usd("0.00"));
    }

    @Test
    void limits_that_nobody_told_are_assumed_absent_and_named() {
        CostEstimate estimate = CostEstimator.estimate(
                request(silentOn(plan(), BenefitTerm.OUT_OF_POCKET_MAXIMUM, BenefitTerm.VISIT_LIMIT), "100.00"));

        assertThat(estimate.assumptions())
                .extracting(assumption -> assumption.term() + " " + assumption.effect())
                .containsExactly("OUT_OF_POCKET_MAXIMUM COULD_LOWER", "VISIT_LIMIT COULD_RAISE");
    }

    @Test
    void visit_outside_the_time_of_a_limit_makes_an_assumption() {
        Benefits plan = silentOn(plan(), BenefitTerm.VISIT_LIMIT)
                .withVisitLimit(BenefitLimit.builder()
                        .period(Period.of(LocalDate.of(2026, 1, 1), DAY))
                        .visits(12)
                        .build());

        assertThat(CostEstimator.estimate(request(plan, "100.00")).assumptions())
                .isEmpty();
        assertThat(CostEstimator.estimate(request(plan, "100.00", "100.00")).assumptions())
                .extracting(EstimateAssumption::term)
                .containsExactly(BenefitTerm.VISIT_LIMIT);
    }

    @Test
    void clinic_without_a_contract_bills_the_balance_only_where_it_may() {
        Benefits outside = coinsurance(plan(), "40").withNetwork(NetworkStanding.OUT_OF_NETWORK);
        PlannedService priced = service("100.00").withFee(usd("160.00"));
        EstimateRequest open = request(List.of(outside), List.of(visit(DAY, priced)));

        assertThat(CostEstimator.estimate(open).options())
                .extracting(EstimateOption::balanceBilled, EstimateOption::patientOwes)
                .containsExactly(
                        tuple(Optional.of(false), Optional.of(usd("40.00"))),
                        tuple(Optional.of(true), Optional.of(usd("100.00"))));
        assertThat(CostEstimator.estimate(open.withBenefits(outside.withBalanceBilling(false)))
                        .patientOwes())
                .contains(usd("40.00"));
        CostEstimate unpriced = CostEstimator.estimate(
                open.withBenefits(outside.withBalanceBilling(true)).withVisits(visit(DAY, service("100.00"))));
        assertThat(unpriced.issues().has("estimate.fee-unknown")).isTrue();
    }

    @Test
    void service_that_is_not_covered_costs_the_fee_and_uses_nothing_up() {
        Benefits plan = deductible(plan(), "500.00", "450.00");
        CostEstimate estimate = CostEstimator.estimate(request(
                List.of(plan),
                List.of(
                        visit(
                                DAY,
                                service("1.00")
                                        .withCoverage(ServiceCoverage.NOT_COVERED)
                                        .withFee(usd("60.00"))),
                        visit(DAY.plusDays(1), service("100.00")))));

        assertThat(patient(estimate)).containsExactly("60.00", "50.00");
        assertThat(CostEstimator.estimate(request(
                                List.of(plan),
                                List.of(visit(DAY, service("1.00").withCoverage(ServiceCoverage.UNKNOWN)))))
                        .issues()
                        .has("estimate.coverage-unknown"))
                .isTrue();
    }

    @Test
    void disclosure_goes_with_the_figures() {
        assertThat(CostEstimator.estimate(request(plan(), "1.00")).disclosures())
                .anyMatch(text -> text.contains("valid prescription"));
        assertThat(CostDisclosure.of(PaymentMode.SELF_PAY)).anyMatch(text -> text.contains("good faith estimate"));
        assertThat(CostDisclosure.of(PaymentMode.CLIENT_REIMBURSEMENT))
                .anyMatch(text -> text.contains("claim from your insurer yourself"));
    }

    @Test
    void request_is_of_one_currency_and_of_years_apart() {
        assertThatThrownBy(() -> request(copay(plan(), "1.00"), "1.00")
                        .withVisits(visit(DAY, service("1.00").withAllowed(Money.parse("EUR 1.00")))))
                .hasMessage("visits: must be in one currency with the benefits");
        assertThatThrownBy(() -> request(List.of(plan(), plan()), List.of(visit(DAY, service("1.00")))))
                .hasMessage("benefits: must be of years without overlap");
        assertThatThrownBy(() -> plan().withCopay(usd("1.00")))
                .hasMessage("none: must be only terms that have no value");
        assertThatThrownBy(() -> plan().withOrder(CostShare.COPAY))
                .hasMessage("order: must be each of the three shares once");
    }
}
