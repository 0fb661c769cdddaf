package org.openmassage.examples;

import java.util.List;
import java.util.Optional;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.ContractedSchedule;
import org.openmassage.billing.benefit.CoordinationMethod;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.estimate.CostEstimate;
import org.openmassage.billing.estimate.CostEstimator;
import org.openmassage.billing.estimate.EstimateRequest;
import org.openmassage.billing.estimate.PlannedService;
import org.openmassage.billing.estimate.PlannedVisit;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.core.id.EstimateId;

/**
 * What the plans of a case pay: {@code benefits.json}.
 *
 * @param estimate the id of the estimate to make
 * @param benefits the plan that pays first, by year
 * @param secondary the plan that pays second, by year
 * @param coordination how the second reckons with the first
 * @param contract what the payer that pays first allows
 * @param secondaryContract what the second payer allows
 */
record CaseBenefits(
        EstimateId estimate,
        List<Benefits> benefits,
        List<Benefits> secondary,
        Optional<CoordinationMethod> coordination,
        ContractedSchedule contract,
        Optional<ContractedSchedule> secondaryContract) {
    /** What the lines of the claims cost the patient; empty where there is none. */
    Optional<CostEstimate> estimate(List<Claim> claims) {
        List<PlannedVisit> visits = claims.stream()
                .flatMap(claim -> claim.lines().stream())
                .map(line -> PlannedVisit.builder()
                        .date(line.date())
                        .addServices(service(line))
                        .build())
                .toList();
        return claims.stream()
                .findFirst()
                .map(first -> CostEstimator.estimate(EstimateRequest.builder()
                        .id(estimate)
                        .patient(first.patient().id())
                        .visits(visits)
                        .benefits(benefits)
                        .secondary(secondary)
                        .coordination(coordination)
                        .payer(PayerCatalog.standard().find(contract.payer()))
                        .build()));
    }

    private PlannedService service(ClaimLine line) {
        return PlannedService.builder()
                .code(line.code())
                .units(line.units())
                .allowed(contract.allowed(line.code(), line.units(), line.date()))
                .secondaryAllowed(
                        secondaryContract.flatMap(other -> other.allowed(line.code(), line.units(), line.date())))
                .fee(line.charge())
                .build();
    }
}
