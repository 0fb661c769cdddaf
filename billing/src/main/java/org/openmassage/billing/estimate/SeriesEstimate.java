package org.openmassage.billing.estimate;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CoordinationMethod;
import org.openmassage.billing.benefit.CostShare;
import org.openmassage.billing.benefit.NetworkStanding;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyFigure;

/**
 * Works out one option for all visits, in order. Not thread-safe; it lives for one calculation.
 */
final class SeriesEstimate {
    /** What is taken where the plan did not tell. */
    record Setting(List<CostShare> order, Optional<CoordinationMethod> coordination, Optional<Boolean> balanceBilled) {}

    private final EstimateRequest request;
    private final Setting setting;
    private final List<BenefitYear> first;
    private final List<BenefitYear> second;

    SeriesEstimate(EstimateRequest request, Setting setting) {
        this.request = request;
        this.setting = setting;
        this.first = years(request.benefits());
        this.second = years(request.secondary());
    }

    private List<BenefitYear> years(List<Benefits> benefits) {
        CountedVisits visits = new CountedVisits();
        return benefits.stream()
                .map(year -> new BenefitYear(
                        year, year.order().isEmpty() ? setting.order() : year.order(), request.rounding(), visits))
                .toList();
    }

    EstimateOption option() {
        return EstimateOption.builder()
                .order(setting.order())
                .coordination(setting.coordination())
                .balanceBilled(setting.balanceBilled())
                .visits(request.visits().stream()
                        .sorted(Comparator.comparing(PlannedVisit::date))
                        .map(this::visit)
                        .toList())
                .build();
    }

    private VisitEstimate visit(PlannedVisit visit) {
        return VisitEstimate.builder()
                .date(visit.date())
                .services(visit.services().stream()
                        .map(service -> service(visit.date(), withinTheFee(service)))
                        .toList())
                .build();
    }

    /** A payer allows at most what is charged: usual in contracts, and nobody owes more than the charge. */
    private static PlannedService withinTheFee(PlannedService service) {
        return service.fee()
                .map(fee -> service.withAllowed(service.allowed().map(allowed -> least(allowed, fee)))
                        .withSecondaryAllowed(service.secondaryAllowed().map(allowed -> least(allowed, fee))))
                .orElse(service);
    }

    private static Money least(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }

    private ServiceEstimate service(LocalDate date, PlannedService service) {
        Optional<PolicyFigure<Boolean>> protection = request.payer()
                .flatMap(payer -> payer.policyOn(date))
                .flatMap(PayerPolicy::patientMayBeCharged)
                .filter(allowed -> !allowed.value());
        if (service.coverage() == ServiceCoverage.UNKNOWN) {
            return unknown(date, service, EstimateGap.COVERAGE_UNKNOWN);
        }
        if (protection.isPresent()) {
            return protectedPatient(service, protection.get());
        }
        return service.coverage() == ServiceCoverage.COVERED ? covered(date, service) : notCovered(date, service);
    }

    private ServiceEstimate protectedPatient(PlannedService service, PolicyFigure<Boolean> rule) {
        if (service.coverage() == ServiceCoverage.NOT_COVERED) {
            return estimate(service).unknown(EstimateGap.CHARGE_UNCERTAIN).build();
        }
        Money nothing = service.allowed().map(allowed -> allowed.minus(allowed)).orElse(Money.zero(currency()));
        ServiceEstimate.Builder estimate = estimate(service);
        estimate.addSteps(EstimateStep.of(
                ShareKind.PATIENT_PROTECTED,
                CostBearer.PATIENT,
                nothing,
                "the payer's policy forbids to charge the patient"
                        + rule.basis()
                                .remark()
                                .map(remark -> " (" + remark + ")")
                                .orElse("")
                        + sources(rule)));
        service.allowed()
                .ifPresentOrElse(
                        allowed -> estimate.addSteps(EstimateStep.of(
                                ShareKind.BENEFIT, CostBearer.PRIMARY_PAYER, allowed, "the whole allowed amount")),
                        () -> estimate.unknown(EstimateGap.ALLOWED_AMOUNT_UNKNOWN));
        return estimate.build();
    }

    private static String sources(PolicyFigure<Boolean> rule) {
        return rule.basis().citations().stream().map(id -> ", " + id).collect(Collectors.joining());
    }

    /** Any amount of the request tells the currency; with none there is nothing but a zero to state. */
    private CurrencyUnit currency() {
        return request.visits().stream()
                .flatMap(visit -> visit.services().stream())
                .flatMap(service -> Stream.of(service.allowed(), service.fee()))
                .flatMap(Optional::stream)
                .map(Money::getCurrencyUnit)
                .findFirst()
                .orElse(CurrencyUnit.USD);
    }

    private ServiceEstimate covered(LocalDate date, PlannedService service) {
        Optional<BenefitYear> year = yearOf(first, date);
        if (service.allowed().isEmpty()) {
            return unknown(date, service, EstimateGap.ALLOWED_AMOUNT_UNKNOWN);
        }
        Optional<EstimateGap> gap =
                year.map(known -> known.gap(date)).orElse(Optional.of(EstimateGap.BENEFITS_MISSING));
        if (gap.isPresent()) {
            return unknown(date, service, gap.get());
        }
        Money allowed = service.allowed().get();
        Benefits benefits = year.orElseThrow().benefits();
        boolean balance = mayBalance(benefits);
        if (balance && service.fee().isEmpty()) {
            return unknown(date, service, EstimateGap.FEE_UNKNOWN);
        }
        Optional<EstimateGap> secondGap = secondGap(date, service);
        if (secondGap.isPresent()) {
            return unknown(date, service, secondGap.get());
        }
        Shares shares = year.orElseThrow().share(date, allowed);
        ServiceEstimate.Builder estimate = estimate(service);
        estimate.addAllSteps(shares.patient())
                .addSteps(EstimateStep.of(
                        ShareKind.BENEFIT,
                        CostBearer.PRIMARY_PAYER,
                        shares.planPays(),
                        "what the patient does not bear of " + Shares.text(allowed)));
        coordinate(date, service, allowed, shares.planPays()).ifPresent(estimate::addSteps);
        service.fee()
                .filter(fee -> balance && fee.isGreaterThan(allowed))
                .ifPresent(fee -> estimate.addSteps(EstimateStep.of(
                        ShareKind.BALANCE_BILL,
                        CostBearer.PATIENT,
                        fee.minus(allowed),
                        "without a contract the clinic charges " + Shares.text(fee) + ", " + Shares.text(allowed)
                                + " is allowed; on top of the allowed amount")));
        return estimate.build();
    }

    private boolean mayBalance(Benefits benefits) {
        return benefits.network() == NetworkStanding.OUT_OF_NETWORK
                && benefits.balanceBilling().or(setting::balanceBilled).orElse(false);
    }

    private ServiceEstimate notCovered(LocalDate date, PlannedService service) {
        if (!request.secondary().isEmpty()) {
            return coveredBySecondOnly(date, service);
        }
        return service.fee()
                .map(fee -> estimate(service)
                        .addSteps(EstimateStep.of(
                                ShareKind.NOT_COVERED,
                                CostBearer.PATIENT,
                                fee,
                                "the plan does not cover the service; the clinic's own fee"))
                        .addSteps(EstimateStep.of(
                                ShareKind.BENEFIT, CostBearer.PRIMARY_PAYER, fee.minus(fee), "not covered"))
                        .build())
                .orElseGet(
                        () -> estimate(service).unknown(EstimateGap.FEE_UNKNOWN).build());
    }

    private ServiceEstimate coveredBySecondOnly(LocalDate date, PlannedService service) {
        Optional<EstimateGap> gap = secondGap(date, service);
        if (gap.isPresent()) {
            return unknown(date, service, gap.get());
        }
        Money allowed = service.secondaryAllowed().orElseThrow();
        Money pays = yearOf(second, date).orElseThrow().share(date, allowed).planPays();
        return ServiceEstimate.builder()
                .code(service.code())
                .units(service.units())
                .allowed(allowed)
                .addSteps(
                        EstimateStep.of(
                                ShareKind.NOT_COVERED,
                                CostBearer.PATIENT,
                                allowed,
                                "the first plan does not cover the service; what the second one allows"),
                        EstimateStep.of(
                                ShareKind.BENEFIT, CostBearer.PRIMARY_PAYER, allowed.minus(allowed), "not covered"),
                        EstimateStep.of(
                                ShareKind.COORDINATION,
                                CostBearer.SECONDARY_PAYER,
                                pays,
                                "the second plan pays as if alone"))
                .build();
    }

    private Optional<EstimateGap> secondGap(LocalDate date, PlannedService service) {
        if (request.secondary().isEmpty()) {
            return Optional.empty();
        }
        Optional<BenefitYear> year = yearOf(second, date);
        boolean known = year.isPresent()
                && year.get().gap(date).isEmpty()
                && service.secondaryAllowed().isPresent();
        return known ? Optional.empty() : Optional.of(EstimateGap.SECOND_PAYER_UNKNOWN);
    }

    private Optional<EstimateStep> coordinate(LocalDate date, PlannedService service, Money allowed, Money paid) {
        return yearOf(second, date).map(year -> {
            // NAIC model regulation 120, section 7: the deductible is credited as if there were no other plan
            Money alone =
                    year.share(date, service.secondaryAllowed().orElseThrow()).planPays();
            Money open = allowed.minus(paid);
            CoordinationMethod method = setting.coordination().orElse(CoordinationMethod.STANDARD);
            Money benefit = method == CoordinationMethod.STANDARD
                    ? alone
                    : alone.isGreaterThan(paid) ? alone.minus(paid) : alone.minus(alone);
            Money pays = least(benefit, open);
            return EstimateStep.of(
                    ShareKind.COORDINATION,
                    CostBearer.SECONDARY_PAYER,
                    pays,
                    (method == CoordinationMethod.STANDARD
                                    ? "alone it would pay " + Shares.text(alone)
                                    : "alone it would pay " + Shares.text(alone) + ", less the " + Shares.text(paid)
                                            + " of the first payer")
                            + "; open were " + Shares.text(open));
        });
    }

    private ServiceEstimate unknown(LocalDate date, PlannedService service, EstimateGap gap) {
        boolean covered = service.coverage() == ServiceCoverage.COVERED;
        Stream.of(yearOf(first, date), yearOf(second, date))
                .flatMap(Optional::stream)
                .forEach(year -> year.leaveUncertain(date, covered));
        return estimate(service).unknown(gap).build();
    }

    private static ServiceEstimate.Builder estimate(PlannedService service) {
        ServiceEstimate.Builder builder = ServiceEstimate.builder();
        builder.code(service.code())
                .units(service.units())
                .allowed(service.coverage() == ServiceCoverage.NOT_COVERED ? Optional.empty() : service.allowed());
        return builder;
    }

    private static Optional<BenefitYear> yearOf(List<BenefitYear> years, LocalDate date) {
        return years.stream()
                .filter(year -> year.benefits().year().contains(date))
                .findFirst();
    }
}
