package org.openmassage.billing;

import java.time.LocalDate;
import java.util.Set;
import org.joda.money.Money;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.scrub.ScrubContext;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.code.ProviderTaxonomyCode;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.License;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.NoteId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.id.PrescriptionId;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.note.Assessment;
import org.openmassage.core.note.NoteKind;
import org.openmassage.core.note.Objective;
import org.openmassage.core.note.Plan;
import org.openmassage.core.note.SoapNote;
import org.openmassage.core.note.Subjective;
import org.openmassage.core.note.TreatmentEntry;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.Patient;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.person.Prescriber;
import org.openmassage.core.person.Sex;
import org.openmassage.core.prescription.Diagnosis;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.PayerId;
import org.openmassage.core.vocabulary.TechniqueId;

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
                .signedOn(LocalDate.of(2026, 2, 20))
                .addDiagnoses(
                        Diagnosis.builder().code(NECK).diagnosedBy(prescriber()).build())
                .evaluateAndTreat(true)
                .addRegions(BodySite.of(BodyRegion.NECK))
                .visits(60)
                .minutesPerVisit(240)
                .medicalNecessity("Pain that limits turning the head.")
                .build();
    }

    public static Patient patient() {
        return Patient.builder()
                .id(PATIENT)
                .name(PersonName.of("Nora", "Neckpain"))
                .birthDate(LocalDate.of(1980, 5, 17))
                .sexForClaims(Sex.FEMALE)
                .address(address("200 Sample Avenue", "98102"))
                .phone(Phone.parse("206-555-0110"))
                .addCoverages(coverage())
                .build();
    }

    public static PostalAddress address(String line, String zip) {
        return PostalAddress.builder()
                .addLines(line)
                .city("Seattle")
                .state("WA")
                .postalCode(zip)
                .build();
    }

    /** A complete note of the sample visit. */
    public static SoapNote note() {
        return SoapNote.builder()
                .id(NOTE)
                .visit(new VisitId("visit-1"))
                .patient(PATIENT)
                .practitioner(new PractitionerId("therapist-1"))
                .kind(NoteKind.TREATMENT)
                .date(DAY)
                .subjective(Subjective.builder().complaint("Stiff neck.").build())
                .objective(Objective.builder().text("Guarded rotation.").build())
                .assessment(Assessment.builder().text("As before.").build())
                .plan(Plan.builder().text("Weekly.").build())
                .addTreatments(TreatmentEntry.builder()
                        .technique(TechniqueId.of("neuromuscular-therapy"))
                        .addSites(BodySite.of(BodyRegion.NECK))
                        .minutes(60)
                        .build())
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
                .address(address("100 Example Street", "98101-0001"))
                .phone(Phone.parse("206-555-0100"))
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
                        .taxonomy(ProviderTaxonomyCode.parse("225700000X"))
                        .credential("LMT")
                        .build())
                .referring(ClaimProvider.of(prescriber()))
                .prescription(new PrescriptionId("order-1"))
                .addDiagnoses(NECK)
                .addLines(line())
                .acceptAssignment(true)
                .releaseOfInformation(true)
                .assignmentOfBenefits(true)
                .providerSignedOn(LocalDate.of(2026, 3, 9))
                .build();
    }

    public static Practitioner practitioner() {
        return Practitioner.builder()
                .id(new PractitionerId("therapist-1"))
                .name(PersonName.of("Tess", "Therapist"))
                .addLicenses(License.builder()
                        .jurisdiction(Jurisdiction.parse("US-WA"))
                        .number("MA1")
                        .period(Period.of(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31)))
                        .build())
                .build();
    }

    public static Authorization authorization() {
        return Authorization.builder()
                .number("AUTH7")
                .patient(PATIENT)
                .payer(PayerId.of("commercial-generic"))
                .issuedOn(LocalDate.of(2026, 2, 1))
                .expires(LocalDate.of(2026, 6, 30))
                .visits(12)
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
                .practitioner(practitioner())
                .build();
    }
}
