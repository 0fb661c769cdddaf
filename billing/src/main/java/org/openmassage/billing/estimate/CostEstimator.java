package org.openmassage.billing.estimate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.benefit.BenefitTerm;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CoordinationMethod;
import org.openmassage.billing.benefit.CostShare;
import org.openmassage.billing.benefit.NetworkStanding;

/**
 * Works out what visits will cost a patient, from the plan's benefits and the payer's allowed amounts.
 *
 * <p>Each covered service is shared by itself, as a payer does line by line: deductible, copay and coinsurance in the order that the plan tells, each at most what is left and none beyond the out-of-pocket maximum; the payer bears the rest. A visit counts once toward a limit on visits and pays one copay. Visits are taken by date, and each plan year begins with the amounts that are given for it. A second payer takes over a part of what the patient would owe, as {@link CoordinationMethod} says (NAIC model regulation 120, section 7, for the standard method); both years are credited as if there were no other plan. Where the payer's policy forbids to charge the patient, the patient owes nothing. Coinsurance is rounded once a service.
 *
 * <p>What is unknown stays unknown: an allowed amount is never guessed, and least of all taken from the clinic's own fees. An unknown order of the shares is tried with the deductible first and with the copay first; an unknown coordination and an unknown rule on balance billing are tried both ways; what comes out alike is told once.
 *
 * <p>Pure and thread-safe.
 */
public final class CostEstimator {
    private static final List<List<CostShare>> USUAL_ORDERS = List.of(
            List.of(CostShare.DEDUCTIBLE, CostShare.COPAY, CostShare.COINSURANCE),
            List.of(CostShare.COPAY, CostShare.DEDUCTIBLE, CostShare.COINSURANCE));

    private CostEstimator() {}

    /**
     * Makes an estimate.
     *
     * @param request the visits, the benefits and the payer
     * @return the estimate; what is open or unknown in it says so
     */
    public static CostEstimate estimate(EstimateRequest request) {
        Map<List<List<Optional<Money>>>, EstimateOption> different = new LinkedHashMap<>();
        for (SeriesEstimate.Setting setting : settings(request)) {
            EstimateOption option = new SeriesEstimate(request, setting).option();
            different.putIfAbsent(amounts(option), option);
        }
        List<EstimateOption> options = List.copyOf(different.values());
        return CostEstimate.builder()
                .id(request.id())
                .patient(request.patient())
                .options(options.size() == 1 ? List.of(withoutOpenSettings(options.get(0), request)) : options)
                .assumptions(assumptions(request))
                .disclosures(CostDisclosure.of(request.paymentMode()))
                .build();
    }

    /** What stands alone did not depend on what was open. */
    private static EstimateOption withoutOpenSettings(EstimateOption option, EstimateRequest request) {
        return option.withOrder(List.of())
                .withCoordination(request.coordination()
                        .filter(told -> !request.secondary().isEmpty()))
                .withBalanceBilled(Optional.empty());
    }

    private static List<List<Optional<Money>>> amounts(EstimateOption option) {
        return option.visits().stream()
                .flatMap(visit -> visit.services().stream())
                .map(service -> List.of(service.patientOwes(), service.payerPays(), service.secondaryPays()))
                .toList();
    }

    private static List<SeriesEstimate.Setting> settings(EstimateRequest request) {
        List<Benefits> all = both(request);
        List<List<CostShare>> orders =
                all.stream().anyMatch(benefits -> benefits.order().isEmpty()) ? USUAL_ORDERS : List.of(List.of());
        List<Optional<CoordinationMethod>> methods = request.secondary().isEmpty()
                ? List.of(Optional.empty())
                : request.coordination().isPresent()
                        ? List.of(request.coordination())
                        : Stream.of(CoordinationMethod.values())
                                .map(Optional::of)
                                .toList();
        boolean open = request.benefits().stream()
                .anyMatch(benefits -> benefits.network() == NetworkStanding.OUT_OF_NETWORK
                        && benefits.balanceBilling().isEmpty());
        List<Optional<Boolean>> balances =
                open ? List.of(Optional.of(false), Optional.of(true)) : List.of(Optional.empty());
        return orders.stream()
                .flatMap(order -> methods.stream()
                        .flatMap(method ->
                                balances.stream().map(balance -> new SeriesEstimate.Setting(order, method, balance))))
                .toList();
    }

    private static List<Benefits> both(EstimateRequest request) {
        return Stream.concat(request.benefits().stream(), request.secondary().stream())
                .toList();
    }

    private static List<EstimateAssumption> assumptions(EstimateRequest request) {
        return both(request).stream()
                .flatMap(benefits -> Stream.of(BenefitTerm.values())
                        .flatMap(term -> effect(request, benefits, term).stream()
                                .map(effect -> EstimateAssumption.builder()
                                        .payer(benefits.payer())
                                        .term(term)
                                        .effect(effect)
                                        .build())))
                .distinct()
                .toList();
    }

    /** Deductible, copay and coinsurance are not assumed: without them there is no estimate. */
    private static Optional<AssumptionEffect> effect(EstimateRequest request, Benefits benefits, BenefitTerm term) {
        boolean open = !benefits.told(term)
                || (term == BenefitTerm.VISIT_LIMIT && outsideTheLimit(request, benefits))
                || benefits.amount(term).map(amount -> amount.left().isEmpty()).orElse(false);
        return switch (term) {
            case DEDUCTIBLE, COPAY, COINSURANCE -> Optional.empty();
            case FAMILY_DEDUCTIBLE, OUT_OF_POCKET_MAXIMUM, FAMILY_OUT_OF_POCKET_MAXIMUM ->
                Optional.of(AssumptionEffect.COULD_LOWER).filter(effect -> open);
            case VISIT_LIMIT, YEARLY_AMOUNT ->
                Optional.of(AssumptionEffect.COULD_RAISE).filter(effect -> open);
        };
    }

    /** Whether a visit of the plan year lies outside the stretch of time that the limit on visits is told for. */
    private static boolean outsideTheLimit(EstimateRequest request, Benefits benefits) {
        return benefits.visitLimit()
                .map(limit -> request.visits().stream()
                        .map(PlannedVisit::date)
                        .anyMatch(day ->
                                benefits.year().contains(day) && !limit.period().contains(day)))
                .orElse(false);
    }
}
