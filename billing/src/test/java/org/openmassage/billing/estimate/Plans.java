package org.openmassage.billing.estimate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.benefit.BenefitTerm;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CostShare;
import org.openmassage.billing.benefit.NetworkStanding;
import org.openmassage.billing.benefit.YearlyAmount;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;

/** Plans and visits of made-up payers. */
final class Plans {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final Period YEAR = Period.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    static final List<CostShare> DEDUCTIBLE_FIRST =
            List.of(CostShare.DEDUCTIBLE, CostShare.COPAY, CostShare.COINSURANCE);
    static final List<CostShare> COPAY_FIRST = List.of(CostShare.COPAY, CostShare.DEDUCTIBLE, CostShare.COINSURANCE);

    private Plans() {}

    static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    static YearlyAmount of(String limit, String met) {
        return YearlyAmount.of(usd(limit), usd(met));
    }

    /** A plan that leaves nothing to the patient, and of which everything is told. */
    static Benefits plan(String payer) {
        return Benefits.builder()
                .payer(PayerId.of(payer))
                .year(YEAR)
                .network(NetworkStanding.IN_NETWORK)
                .order(DEDUCTIBLE_FIRST)
                .addNone(BenefitTerm.values())
                .build();
    }

    static Benefits plan() {
        return plan("plan-a");
    }

    private static Benefits told(Benefits plan, BenefitTerm... terms) {
        return plan.withNone(plan.none().stream()
                .filter(term -> !List.of(terms).contains(term))
                .toList());
    }

    static Benefits deductible(Benefits plan, String limit, String met) {
        return told(plan, BenefitTerm.DEDUCTIBLE).withDeductible(of(limit, met));
    }

    static Benefits familyDeductible(Benefits plan, String limit, String met) {
        return told(plan, BenefitTerm.FAMILY_DEDUCTIBLE).withFamilyDeductible(of(limit, met));
    }

    static Benefits copay(Benefits plan, String amount) {
        return told(plan, BenefitTerm.COPAY).withCopay(usd(amount));
    }

    static Benefits coinsurance(Benefits plan, String percent) {
        return told(plan, BenefitTerm.COINSURANCE).withCoinsurancePercent(new BigDecimal(percent));
    }

    static Benefits maximum(Benefits plan, String limit, String met) {
        return told(plan, BenefitTerm.OUT_OF_POCKET_MAXIMUM).withOutOfPocketMaximum(of(limit, met));
    }

    static Benefits familyMaximum(Benefits plan, String limit, String met) {
        return told(plan, BenefitTerm.FAMILY_OUT_OF_POCKET_MAXIMUM).withFamilyOutOfPocketMaximum(of(limit, met));
    }

    static Benefits yearlyAmount(Benefits plan, String limit, String met) {
        return told(plan, BenefitTerm.YEARLY_AMOUNT).withYearlyAmount(of(limit, met));
    }

    static Benefits silentOn(Benefits plan, BenefitTerm... terms) {
        return told(plan, terms);
    }

    static PlannedService service(String allowed) {
        return PlannedService.builder()
                .code(ProcedureCode.parse("97140"))
                .units(4)
                .allowed(usd(allowed))
                .build();
    }

    static PlannedVisit visit(LocalDate date, PlannedService... services) {
        return PlannedVisit.builder().date(date).addServices(services).build();
    }

    /** A visit a day from {@link #DAY} on, each with one service. */
    static EstimateRequest request(Benefits plan, String... allowed) {
        return request(
                List.of(plan),
                Stream.iterate(0, i -> i + 1)
                        .limit(allowed.length)
                        .map(i -> visit(DAY.plusDays(i), service(allowed[i])))
                        .toList());
    }

    static EstimateRequest request(List<Benefits> plan, List<PlannedVisit> visits) {
        return EstimateRequest.builder()
                .id(EstimateId.of("estimate-1"))
                .benefits(plan)
                .visits(visits)
                .build();
    }
}
