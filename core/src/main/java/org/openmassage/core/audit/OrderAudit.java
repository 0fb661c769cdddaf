package org.openmassage.core.audit;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.core.care.MassageKind;
import org.openmassage.core.care.Visit;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.consent.ConsentKind;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.prescription.VisitLedger;

/** R2, R3, R5, R7: who ordered, who diagnosed and who pays. Not thread-safe; lives within one audit. */
final class OrderAudit {
    private final Chart chart;
    private final AuditPolicy policy;
    private final List<Issue> found;

    OrderAudit(Chart chart, AuditPolicy policy, List<Issue> found) {
        this.chart = chart;
        this.policy = policy;
        this.found = found;
    }

    void check(LocalDate on) {
        required();
        payment();
        authors();
        if (!chart.prescriptions().isEmpty()) {
            found.addAll(VisitLedger.of(chart.prescriptions(), chart.visits(), chart.priorVisits(), on)
                    .issues()
                    .all());
        }
    }

    private void required() {
        boolean none = chart.prescriptions().isEmpty();
        boolean billed = chart.episode()
                .payment()
                .map(policy.prescriptionRequiredFor()::contains)
                .orElse(false);
        if (none && billed) {
            found.add(ChartGap.PRESCRIPTION_MISSING.at("/prescriptions"));
        }
        if (chart.episode().kind() != MassageKind.MEDICAL) {
            return;
        }
        if (none && policy.medicalNeedsPrescription()) {
            found.add(ChartGap.MEDICAL_WITHOUT_PRESCRIPTION.at("/prescriptions"));
        }
        if (chart.prescriptions().stream().allMatch(order -> order.diagnoses().isEmpty())) {
            found.add(ChartGap.PHYSICIAN_DIAGNOSIS_MISSING.at("/prescriptions"));
        }
    }

    private void payment() {
        if (chart.episode().payment().isEmpty()) {
            found.add(ChartGap.PAYMENT_MODE_MISSING.at("/episode/payment"));
        }
        boolean undisclosed = chart.visits().stream()
                .filter(Visit::kept)
                .map(Visit::date)
                .min(Comparator.naturalOrder())
                .map(first -> chart.consents()
                        .map(consents -> !consents.inForce(ConsentKind.FINANCIAL_RESPONSIBILITY, first))
                        .orElse(true))
                .orElse(false);
        if (undisclosed) {
            found.add(ChartGap.COSTS_NOT_DISCLOSED.at("/consents"));
        }
    }

    private void authors() {
        Set<Npi> therapists = chart.practitioners().stream()
                .map(Practitioner::npi)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < chart.prescriptions().size(); i++) {
            Prescription order = chart.prescriptions().get(i);
            String path = "/prescriptions/" + i;
            if (therapists.contains(order.prescriber().npi())) {
                found.add(ChartGap.DIAGNOSIS_BY_THERAPIST.at(path + "/prescriber"));
            }
            for (int j = 0; j < order.diagnoses().size(); j++) {
                codes.add(order.diagnoses().get(j).code().value());
                if (therapists.contains(order.diagnoses().get(j).diagnosedBy().npi())) {
                    found.add(ChartGap.DIAGNOSIS_BY_THERAPIST.at(path + "/diagnoses/" + j + "/diagnosedBy"));
                }
            }
        }
        for (int i = 0; i < chart.notes().size(); i++) {
            List<Icd10CmCode> quoted = chart.notes().get(i).assessment().diagnoses();
            for (int j = 0; j < quoted.size(); j++) {
                if (!codes.contains(quoted.get(j).value())) {
                    found.add(ChartGap.DIAGNOSIS_NOT_PRESCRIBED.at("/notes/" + i + "/assessment/diagnoses/" + j));
                }
            }
        }
    }
}
