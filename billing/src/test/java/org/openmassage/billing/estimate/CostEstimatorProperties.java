package org.openmassage.billing.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.billing.authorization.BenefitLimit;
import org.openmassage.billing.benefit.BenefitTerm;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CoordinationMethod;
import org.openmassage.billing.benefit.CostShare;
import org.openmassage.billing.benefit.YearlyAmount;

/** What holds of every estimate, whatever the plan. */
class CostEstimatorProperties {
    private static Arbitrary<Money> money(int most) {
        return Arbitraries.integers().between(0, most).map(cents -> Money.ofMinor(CurrencyUnit.USD, cents));
    }

    private static Arbitrary<YearlyAmount> yearly(int most) {
        return Combinators.combine(money(most), money(most)).as(YearlyAmount::of);
    }

    @Provide
    Arbitrary<Benefits> plans() {
        return Combinators.combine(
                        yearly(60_000),
                        yearly(90_000),
                        money(6_000),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(2),
                        yearly(90_000).injectNull(0.3),
                        yearly(90_000).injectNull(0.5),
                        Arbitraries.integers().between(0, 5).injectNull(0.5),
                        Arbitraries.shuffle(CostShare.values()))
                .as((deductible, family, copay, percent, maximum, yearly, visits, order) -> {
                    Benefits plan = Plans.silentOn(Plans.plan(), BenefitTerm.values())
                            .withDeductible(deductible)
                            .withFamilyDeductible(family)
                            .withCopay(copay)
                            .withCoinsurancePercent(percent)
                            .withOrder(order);
                    plan = maximum == null ? plan : plan.withOutOfPocketMaximum(maximum);
                    plan = yearly == null ? plan : plan.withYearlyAmount(yearly);
                    return visits == null
                            ? plan
                            : plan.withVisitLimit(BenefitLimit.builder()
                                    .period(Plans.YEAR)
                                    .visits(visits)
                                    .build());
                });
    }

    @Provide
    Arbitrary<List<PlannedVisit>> visits() {
        Arbitrary<PlannedService> service = Combinators.combine(money(30_000), money(30_000))
                .as((allowed, second) ->
                        Plans.service("1.00").withAllowed(allowed).withSecondaryAllowed(second));
        return service.list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(visits -> IntStream.range(0, visits.size())
                        .mapToObj(i ->
                                Plans.visit(Plans.DAY.plusDays(i), visits.get(i).toArray(PlannedService[]::new)))
                        .toList());
    }

    @Property(tries = 500)
    void shares_add_up_to_the_allowed_amount_and_none_is_negative(
            @ForAll("plans") Benefits first,
            @ForAll("plans") Benefits second,
            @ForAll("visits") List<PlannedVisit> visits,
            @ForAll boolean withSecond,
            @ForAll CoordinationMethod method,
            @ForAll("rounding") RoundingMode rounding) {
        EstimateRequest request = Plans.request(List.of(first), visits)
                .withSecondary(withSecond ? List.of(second) : List.of())
                .withCoordination(method)
                .withRounding(rounding);

        CostEstimate estimate = CostEstimator.estimate(request);

        assertThat(estimate.settled()).isTrue();
        List<VisitEstimate> estimated = estimate.options().get(0).visits();
        for (int i = 0; i < visits.size(); i++) {
            List<ServiceEstimate> services = estimated.get(i).services();
            for (int j = 0; j < services.size(); j++) {
                Money patient = services.get(j).patientOwes().orElseThrow();
                Money payer = services.get(j).payerPays().orElseThrow();
                Money other = services.get(j).secondaryPays().orElseThrow();
                assertThat(patient.plus(payer).plus(other))
                        .isEqualTo(visits.get(i).services().get(j).allowed().orElseThrow());
                assertThat(List.of(patient, payer, other)).noneMatch(Money::isNegative);
            }
        }
    }

    @Provide
    Arbitrary<RoundingMode> rounding() {
        return Arbitraries.of(RoundingMode.class).filter(mode -> mode != RoundingMode.UNNECESSARY);
    }

    @Property(tries = 300)
    void nobody_pays_beyond_the_maximum_while_the_plan_has_no_other_limit(
            @ForAll("plans") Benefits plan, @ForAll("visits") List<PlannedVisit> visits) {
        Benefits limited = plan.withVisitLimit(Optional.empty()).withYearlyAmount(Optional.empty());
        CostEstimate estimate = CostEstimator.estimate(Plans.request(List.of(limited), visits));

        limited.outOfPocketMaximum()
                .ifPresent(maximum -> assertThat(estimate.patientOwes().orElseThrow())
                        .isLessThanOrEqualTo(maximum.left().orElseThrow()));
    }

    @Property(tries = 300)
    void a_second_plan_never_raises_what_the_patient_owes(
            @ForAll("plans") Benefits first,
            @ForAll("plans") Benefits second,
            @ForAll("visits") List<PlannedVisit> visits,
            @ForAll CoordinationMethod method) {
        EstimateRequest alone = Plans.request(List.of(first), visits);

        Money both = CostEstimator.estimate(alone.withSecondary(second).withCoordination(method))
                .patientOwes()
                .orElseThrow();

        assertThat(both)
                .isLessThanOrEqualTo(CostEstimator.estimate(alone).patientOwes().orElseThrow());
    }
}
