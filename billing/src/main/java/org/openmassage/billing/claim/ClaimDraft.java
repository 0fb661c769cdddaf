package org.openmassage.billing.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.openmassage.billing.charge.Charge;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.Patient;
import org.openmassage.core.prescription.Prescription;

/**
 * Starts a claim from charges: takes over the patient, the coverages, the diagnoses, and the lines with
 * their pointers. The caller adds what the records do not hold, then scrubs it.
 *
 * <p>Pure and thread-safe.
 */
public final class ClaimDraft {
    private ClaimDraft() {}

    /**
     * A draft for charges that stand on a prescription.
     *
     * @param id the caller's id of the claim
     * @param patient the patient
     * @param billing who is paid
     * @param place where the services were given
     * @param charges charges of one practitioner, one or more
     * @param order the prescription
     * @return a builder with everything that follows from these
     * @throws IllegalArgumentException if there is no charge, or the charges are of several practitioners
     */
    public static Claim.Builder of(
            ClaimId id,
            Patient patient,
            BillingProvider billing,
            PlaceOfService place,
            List<Charge> charges,
            Prescription order) {
        Claim.Builder draft = of(id, patient, billing, place, charges);
        draft.prescription(order.id())
                .referring(ClaimProvider.of(order.prescriber()))
                .relatedCauses(order.relatedCause().stream().toList());
        return draft;
    }

    /**
     * A draft for charges without a prescription.
     *
     * @param id the caller's id of the claim
     * @param patient the patient
     * @param billing who is paid
     * @param place where the services were given
     * @param charges charges of one practitioner, one or more
     * @return a builder with everything that follows from these
     * @throws IllegalArgumentException if there is no charge, or the charges are of several practitioners
     */
    public static Claim.Builder of(
            ClaimId id, Patient patient, BillingProvider billing, PlaceOfService place, List<Charge> charges) {
        Checks.require(!charges.isEmpty(), "charges", "one or more");
        Checks.require(
                charges.stream().map(Charge::practitioner).distinct().count() == 1,
                "charges",
                "those of one practitioner");
        LocalDate first = charges.stream()
                .map(Charge::date)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        Set<Icd10CmCode> codes = new LinkedHashSet<>();
        charges.forEach(charge -> codes.addAll(charge.diagnoses()));
        List<Icd10CmCode> diagnoses = List.copyOf(codes);
        Claim.Builder draft = Claim.builder();
        draft.id(id)
                .patient(ClaimPatient.of(patient))
                .billing(billing)
                .coverages(patient.coverages().stream()
                        .filter(coverage -> coverage.inForceOn(first))
                        .sorted(Comparator.comparing(Coverage::order))
                        .toList())
                .diagnoses(diagnoses)
                .lines(charges.stream()
                        .map(charge -> line(charge, diagnoses, place))
                        .toList());
        return draft;
    }

    private static ClaimLine line(Charge charge, List<Icd10CmCode> diagnoses, PlaceOfService place) {
        return ClaimLine.builder()
                .date(charge.date())
                .place(place)
                .code(charge.code())
                .modifiers(charge.modifiers())
                .pointers(charge.diagnoses().stream()
                        .limit(Claim.MAX_POINTERS)
                        .map(code -> diagnoses.indexOf(code) + 1)
                        .toList())
                .charge(charge.amount())
                .units(charge.units())
                .minutes(charge.minutes())
                .notes(charge.notes())
                .build();
    }
}
