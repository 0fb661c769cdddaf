package org.openmassage.billing;

import java.time.LocalDate;
import java.util.Set;
import org.joda.money.Money;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.scrub.ScrubContext;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.Patient;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.person.Sex;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.vocabulary.PayerId;

/** Made-up people and papers that are in order. */
public final class Samples {
    public static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    public static final ProcedureCode MASSAGE = ProcedureCode.parse("97124");
    public static final ProcedureCode MANUAL = ProcedureCode.parse("97140");
    public static final NoteId NOTE = new NoteId("note-1");
    public static final PatientId PATIENT = new PatientId("patient-1");
    public static final Icd10CmCode NECK = Icd10CmCode.parse("M54.2");

    private Samples() {}

    public static Prescriber prescriber() {
        return Prescriber.builder()
                .name(PersonName.of("Petra", "Physician"))
                .npi(Npi.parse("1245319599"))
                .credential("MD")
                .build();
    }

    public static Prescription prescription() {
        return Prescription.builder()
                .id(new PrescriptionId("order-1"))
                .patient(PATIENT)
                .prescriber(prescriber())
                .writtenOn(LocalDate.of(2026, 2, 20))
                .expires(LocalDate.of(2026, 8, 20))
                .addDiagnoses(
                        Diagnosis.builder().code(NECK).diagnosedBy(prescriber()).build())
                .build();
    }

    public static Patient patient() {
        return Patient.builder()
                .id(PATIENT)
                .name(PersonName.of("Nora", "Neckpain"))
                .birthDate(LocalDate.of(1980, 5, 17))
                .sexForClaims(Sex.FEMALE)
                .addCoverages(coverage())
                .build();
    }

    public static Coverage coverage() {
        return Coverage.builder()
                .payer(PayerId.of("commercial-generic"))
                .payerName("Mutual of Somewhere")
                .memberId("MEMBER-77")
                .build();
    }

    public static BillingProvider clinic() {
        return BillingProvider.builder()
                .name("Quiet Hands Clinic")
                .npi("1234567893")
                .taxId(TaxId.ein("12-3456789"))
                .build();
    }

    public static ClaimLine line() {
        return ClaimLine.builder()
                .date(DAY)
                .place(PlaceOfService.parse("11"))
                .code(MANUAL)
                .addPointers(1)
                .charge(Money.parse("USD 180.00"))
                .units(4)
                .minutes(60)
                .addNotes(NOTE)
                .build();
    }

    public static Claim claim() {
        return Claim.builder()
                .id(new ClaimId("claim-1"))
                .patient(ClaimPatient.of(patient()))
                .addCoverages(coverage())
                .billing(clinic())
                .rendering(ClaimProvider.builder()
                        .name(PersonName.of("Tess", "Therapist"))
                        .npi("1679576722")
                        .build())
                .referring(ClaimProvider.of(prescriber()))
                .prescription(new PrescriptionId("order-1"))
                .addDiagnoses(NECK)
                .addLines(line())
                .acceptAssignment(true)
                .releaseOfInformation(true)
                .assignmentOfBenefits(true)
                .build();
    }

    /** The claim with these lines. */
    public static Claim claimWith(ClaimLine... lines) {
        return claim().withLines(lines);
    }

    public static PayerPolicy policy(String payer) {
        return PayerCatalog.standard().get(PayerId.of(payer)).policyOn(DAY).orElseThrow();
    }

    public static ScrubContext context() {
        return ScrubContext.builder()
                .on(LocalDate.of(2026, 3, 9))
                .policy(policy("commercial-generic"))
                .order(prescription())
                .signedNotes(Set.of(NOTE))
                .build();
    }
}
