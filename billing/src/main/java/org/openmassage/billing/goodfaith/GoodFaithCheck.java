package org.openmassage.billing.goodfaith;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openmassage.core.code.InvalidCodeException;
import org.openmassage.core.code.Npi;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;

/**
 * Says what is missing in a good faith estimate (45 CFR 149.610(c)(1)). What the law of the state asks for besides is not looked at.
 *
 * <p>Pure and thread-safe.
 */
public final class GoodFaithCheck {
    private static final Map<DisclaimerKind, GoodFaithIssue> DISCLAIMERS =
            Collections.unmodifiableMap(new EnumMap<>(Map.of(
                    DisclaimerKind.SEPARATE_SERVICES, GoodFaithIssue.SEPARATE_DISCLAIMER_MISSING,
                    DisclaimerKind.ONLY_AN_ESTIMATE, GoodFaithIssue.ESTIMATE_DISCLAIMER_MISSING,
                    DisclaimerKind.RIGHT_TO_DISPUTE, GoodFaithIssue.DISPUTE_DISCLAIMER_MISSING,
                    DisclaimerKind.NOT_A_CONTRACT, GoodFaithIssue.CONTRACT_DISCLAIMER_MISSING)));

    private GoodFaithCheck() {}

    /**
     * Checks the content.
     *
     * @param estimate the estimate
     * @return what is missing, with the JSON Pointer of where it belongs
     */
    public static Issues check(GoodFaithEstimate estimate) {
        List<Issue> found = new ArrayList<>();
        need(estimate.patientName().isPresent(), GoodFaithIssue.PATIENT_NAME_MISSING, "/patientName", found);
        need(estimate.birthDate().isPresent(), GoodFaithIssue.BIRTH_DATE_MISSING, "/birthDate", found);
        need(estimate.primaryService().isPresent(), GoodFaithIssue.PRIMARY_SERVICE_MISSING, "/primaryService", found);
        boolean itemized = estimate.providers().stream()
                .anyMatch(provider -> !provider.services().isEmpty());
        need(itemized, GoodFaithIssue.SERVICES_MISSING, "/providers", found);
        for (int i = 0; i < estimate.providers().size(); i++) {
            provider(estimate.providers().get(i), "/providers/" + i, found);
        }
        scope(estimate, found);
        DISCLAIMERS.forEach((kind, issue) -> need(
                estimate.disclaimers().stream().anyMatch(given -> given.kind() == kind), issue, "/disclaimers", found));
        return Issues.of(found);
    }

    /**
     * Checks the content and whether it was made in time.
     *
     * @param estimate the estimate
     * @param deadline when it was due
     * @return what is missing or late
     */
    public static Issues check(GoodFaithEstimate estimate, GoodFaithDeadline deadline) {
        boolean late = deadline.due().map(estimate.issuedOn()::isAfter).orElse(false);
        Issues content = check(estimate);
        return late ? content.plus(Issues.of(GoodFaithIssue.ISSUED_LATE.at("/issuedOn"))) : content;
    }

    private static void provider(ProviderEstimate provider, String path, List<Issue> found) {
        boolean identified = provider.npi().map(GoodFaithCheck::isNpi).orElse(false);
        need(identified, GoodFaithIssue.NPI_MISSING, path + "/npi", found);
        need(provider.taxId().isPresent(), GoodFaithIssue.TAX_NUMBER_MISSING, path + "/taxId", found);
        need(provider.location().isPresent(), GoodFaithIssue.LOCATION_MISSING, path + "/location", found);
        for (int i = 0; i < provider.services().size(); i++) {
            ExpectedService service = provider.services().get(i);
            String at = path + "/services/" + i;
            need(service.code().isPresent(), GoodFaithIssue.CODE_MISSING, at + "/code", found);
            need(!service.diagnoses().isEmpty(), GoodFaithIssue.DIAGNOSIS_MISSING, at + "/diagnoses", found);
            need(service.charge().isPresent(), GoodFaithIssue.CHARGE_MISSING, at + "/charge", found);
        }
    }

    private static boolean isNpi(String text) {
        try {
            Npi.parse(text);
            return true;
        } catch (InvalidCodeException e) {
            return false;
        }
    }

    private static void scope(GoodFaithEstimate estimate, List<Issue> found) {
        boolean recurs = estimate.providers().stream()
                .flatMap(provider -> provider.services().stream())
                .anyMatch(service -> service.occurrences() > 1);
        need(!recurs || estimate.recurrence().isPresent(), GoodFaithIssue.SCOPE_MISSING, "/recurrence", found);
        boolean tooLong = estimate.recurrence()
                .filter(scope -> !scope.withinTwelveMonths())
                .isPresent();
        need(!tooLong, GoodFaithIssue.BEYOND_TWELVE_MONTHS, "/recurrence/period", found);
    }

    private static void need(boolean there, GoodFaithIssue issue, String path, List<Issue> found) {
        if (!there) {
            found.add(issue.at(path));
        }
    }
}
