package org.openmassage.billing.goodfaith;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openmassage.billing.charge.FeeSchedule;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.billing.estimate.PlannedVisit;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Organization;
import org.openmassage.core.person.Patient;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.Prescription;

/**
 * Starts a good faith estimate from the records of the clinic: the patient, the clinic, its own fees and the planned visits. An order adds its diagnoses. The caller adds what it is about, the scope of what recurs, separate services and other providers, then checks it.
 *
 * <p>Pure and thread-safe.
 */
public final class GoodFaithDraft {
    private GoodFaithDraft() {}

    /**
     * A draft of what is given on an order, with the diagnoses of the order.
     *
     * @param id the id of the estimate
     * @param issuedOn the day on which it is made
     * @param patient the patient
     * @param clinic the clinic, which gives all the services
     * @param fees the clinic's own fees; a service without one stands without a charge, and the check says so
     * @param visits the planned visits, one or more
     * @param order the order
     * @return a builder with everything that follows from these, and the standard disclaimers
     * @throws IllegalArgumentException if there is no visit, or the order is for another patient
     */
    public static GoodFaithEstimate.Builder of(
            EstimateId id,
            LocalDate issuedOn,
            Patient patient,
            Organization clinic,
            FeeSchedule fees,
            List<PlannedVisit> visits,
            Prescription order) {
        Checks.require(order.patient().equals(patient.id()), "order", "one for the patient");
        return draft(
                id,
                issuedOn,
                patient,
                clinic,
                fees,
                visits,
                order.diagnoses().stream().map(Diagnosis::code).distinct().toList());
    }

    /**
     * A draft without diagnoses, for a patient who comes without an order.
     *
     * @param id the id of the estimate
     * @param issuedOn the day on which it is made
     * @param patient the patient
     * @param clinic the clinic, which gives all the services
     * @param fees the clinic's own fees; a service without one stands without a charge, and the check says so
     * @param visits the planned visits, one or more
     * @return a builder with everything that follows from these, and the standard disclaimers
     * @throws IllegalArgumentException if there is no visit
     */
    public static GoodFaithEstimate.Builder of(
            EstimateId id,
            LocalDate issuedOn,
            Patient patient,
            Organization clinic,
            FeeSchedule fees,
            List<PlannedVisit> visits) {
        return draft(id, issuedOn, patient, clinic, fees, visits, List.of());
    }

    private static GoodFaithEstimate.Builder draft(
            EstimateId id,
            LocalDate issuedOn,
            Patient patient,
            Organization clinic,
            FeeSchedule fees,
            List<PlannedVisit> visits,
            List<Icd10CmCode> diagnoses) {
        Checks.require(!visits.isEmpty(), "visits", "one or more");
        LocalDate first = visits.stream()
                .map(PlannedVisit::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        GoodFaithEstimate.Builder draft = GoodFaithEstimate.builder();
        draft.id(id)
                .issuedOn(issuedOn)
                .patient(patient.id())
                .patientName(patient.name())
                .birthDate(patient.birthDate())
                .scheduledFor(first)
                .addProviders(ProviderEstimate.builder()
                        .name(clinic.name())
                        .npi(clinic.npi().map(Npi::value))
                        .taxId(clinic.taxId())
                        .location(clinic.address())
                        .services(services(fees, visits, diagnoses))
                        .build())
                .disclaimers(Stream.of(DisclaimerKind.values())
                        .map(DisclaimerKind::standard)
                        .toList());
        return draft;
    }

    private static List<ExpectedService> services(
            FeeSchedule fees, List<PlannedVisit> visits, List<Icd10CmCode> diagnoses) {
        Map<ExpectedService, Integer> times = new LinkedHashMap<>();
        visits.forEach(visit -> visit.services().forEach(service -> {
            String label = ProcedureCodeSet.standard()
                    .find(service.code(), visit.date())
                    .map(ProcedureEntry::label)
                    .orElse(service.code().value());
            times.merge(
                    ExpectedService.builder()
                            .description(label)
                            .code(service.code())
                            .diagnoses(diagnoses)
                            .units(service.units())
                            .charge(fees.find(service.code(), visit.date())
                                    .map(fee -> fee.multipliedBy(service.units())))
                            .build(),
                    1,
                    Integer::sum);
        }));
        return times.entrySet().stream()
                .map(each -> each.getKey().withOccurrences(each.getValue()))
                .toList();
    }
}
