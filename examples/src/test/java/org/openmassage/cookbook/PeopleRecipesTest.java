package org.openmassage.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmassage.core.anatomy.BodyRegion;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.code.Npi;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.consent.Consent;
import org.openmassage.core.consent.ConsentKind;
import org.openmassage.core.consent.ConsentStanding;
import org.openmassage.core.consent.ConsentStatus;
import org.openmassage.core.consent.Consents;
import org.openmassage.core.credential.Certification;
import org.openmassage.core.credential.ContinuingEducationCredit;
import org.openmassage.core.credential.Jurisdiction;
import org.openmassage.core.credential.License;
import org.openmassage.core.credential.Profession;
import org.openmassage.core.history.Answer;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.history.HistoryCondition;
import org.openmassage.core.history.Medication;
import org.openmassage.core.history.Presence;
import org.openmassage.core.history.Surgery;
import org.openmassage.core.history.VitalKind;
import org.openmassage.core.history.VitalSign;
import org.openmassage.core.id.Extensions;
import org.openmassage.core.id.HistoryId;
import org.openmassage.core.id.OrganizationId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.json.DocumentSchemas;
import org.openmassage.core.json.Documents;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.Organization;
import org.openmassage.core.person.Patient;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.person.Sex;
import org.openmassage.core.time.PartialDate;
import org.openmassage.core.time.Period;
import org.openmassage.core.vocabulary.ConditionId;
import org.openmassage.core.vocabulary.MedicationClassId;
import org.openmassage.core.vocabulary.PayerId;

class PeopleRecipesTest {
    @Test
    void patient() {
        // recipe: patient
        Patient patient = Patient.builder()
                .id(PatientId.of("patient-7"))
                .name(PersonName.of("Nora", "Necker"))
                .birthDate(LocalDate.of(1980, 5, 17))
                .sexForClaims(Sex.FEMALE)
                .phone(Phone.parse("206-555-0147"))
                .addCoverages(Coverage.builder()
                        .payer(PayerId.of("commercial-generic"))
                        .payerName("Mutual of Somewhere")
                        .memberId("MEMBER-77")
                        .build())
                .extensions(Extensions.none().with("https://clinic.example/locker", "{\"number\":12}"))
                .build();

        String json = Documents.write(patient); // {"schema":"patient/1","id":"patient-7", …
        Patient same = Documents.read(json, Patient.class);
        Patient moved = same.withAddress(PostalAddress.builder()
                .addLines("12 Elm Street")
                .city("Seattle")
                .state("WA")
                .postalCode("98101")
                .build());
        // end
        assertThat(json).startsWith("{\"schema\":\"patient/1\",\"id\":\"patient-7\"");
        assertThat(same).isEqualTo(patient).hasToString("Patient");
        Shelf.keeps(moved, Patient.class);
    }

    @Test
    void practitioner() {
        // recipe: practitioner
        Practitioner therapist = Practitioner.builder()
                .id(PractitionerId.of("therapist-1"))
                .name(PersonName.of("Tess", "Thera"))
                .credential("LMT")
                .npi(Npi.parse("1679576722"))
                .addLicenses(License.builder()
                        .jurisdiction(Jurisdiction.parse("US-WA"))
                        .number("MA-60000001")
                        .period(Period.of(LocalDate.of(2025, 6, 1), LocalDate.of(2027, 5, 31)))
                        .build())
                .addCertifications(Certification.builder()
                        .name("CMMP")
                        .issuer("Sample certifying body")
                        .period(Period.from(LocalDate.of(2024, 9, 1)))
                        .build())
                .addContinuingEducation(ContinuingEducationCredit.builder()
                        .title("Orthopedic assessment of the neck")
                        .provider("Sample school")
                        .hours(new BigDecimal("6.5"))
                        .completedOn(LocalDate.of(2026, 1, 17))
                        .build())
                .build();

        boolean mayPractice = therapist.isLicensed(
                Profession.MASSAGE_THERAPIST, Jurisdiction.parse("US-WA"), LocalDate.of(2026, 3, 2));
        // end
        assertThat(mayPractice).isTrue();
        Shelf.keeps(therapist, Practitioner.class);
    }

    @Test
    void organization() {
        // recipe: organization
        Organization clinic = Organization.builder()
                .id(OrganizationId.of("clinic-1"))
                .name("Quiet Hands Clinic")
                .npi(Npi.parse("1234567893"))
                .taxId(TaxId.ein("12-3456789"))
                .phone(Phone.parse("206-555-0100"))
                .build(); // the place of service is 11, an office, unless you say otherwise
        // end
        assertThat(clinic.placeOfService()).hasToString("11");
        Shelf.keeps(clinic, Organization.class);
    }

    @Test
    void consents() {
        // recipe: consents
        ZoneId zone = ZoneId.of("America/Los_Angeles");
        Consents consents = Consents.none(PatientId.of("patient-7"))
                .plus(Consent.builder()
                        .kind(ConsentKind.TREATMENT)
                        .status(ConsentStatus.GIVEN)
                        .at(Instant.parse("2026-03-02T22:05:00Z"))
                        .zone(zone)
                        .by("Nora Necker")
                        .build())
                .plus(Consent.builder()
                        .kind(ConsentKind.REGION)
                        .status(ConsentStatus.REFUSED)
                        .region(BodySite.of(BodyRegion.CHEST))
                        .at(Instant.parse("2026-03-02T22:06:00Z"))
                        .zone(zone)
                        .by("Nora Necker")
                        .build());

        LocalDate today = LocalDate.of(2026, 3, 2);
        ConsentStanding treatment = consents.on(ConsentKind.TREATMENT, today); // in force
        ConsentStanding chest = consents.on(ConsentKind.REGION, BodySite.of(BodyRegion.CHEST), today); // refused
        ConsentStanding release = consents.on(ConsentKind.RELEASE_OF_INFORMATION, today); // not recorded
        // end
        assertThat(List.of(treatment, chest, release))
                .containsExactly(ConsentStanding.IN_FORCE, ConsentStanding.REFUSED, ConsentStanding.NOT_RECORDED);
        Shelf.keeps(consents, Consents.class);
    }

    @Test
    void healthHistory() {
        // recipe: health-history
        HealthHistory history = HealthHistory.builder()
                .id(HistoryId.of("history-1"))
                .patient(PatientId.of("patient-7"))
                .recordedOn(LocalDate.of(2026, 3, 2))
                .addConditions(HistoryCondition.builder()
                        .condition(ConditionId.of("neck-pain-chronic"))
                        .answer(Presence.PRESENT)
                        .onset(PartialDate.parse("2024-05")) // the day is not known, and none is made up
                        .site(BodySite.of(BodyRegion.POSTERIOR_NECK))
                        .build())
                .addConditions(HistoryCondition.of(ConditionId.of("deep-vein-thrombosis"), Presence.ABSENT))
                .medications(Answer.present(List.of(Medication.builder()
                        .name("Ibuprofen")
                        .medicationClass(MedicationClassId.of("nsaid"))
                        .since(PartialDate.parse("2025"))
                        .build())))
                .surgeries(Answer.<List<Surgery>>absent()) // asked, and there were none
                .stress(Answer.unknown()) // asked, and the patient could not say; energy was not asked
                .addVitals(VitalSign.builder()
                        .kind(VitalKind.SYSTOLIC)
                        .value(new BigDecimal("128"))
                        .takenAt(Instant.parse("2026-03-02T22:20:00Z"))
                        .zone(ZoneId.of("America/Los_Angeles"))
                        .build())
                .build();

        Presence thrombosis =
                history.condition(ConditionId.of("deep-vein-thrombosis"), LocalDate.of(2026, 3, 2)); // absent
        Presence pacemaker = history.devices().presence(); // not asked
        // end
        assertThat(thrombosis).isEqualTo(Presence.ABSENT);
        assertThat(pacemaker).isEqualTo(Presence.NOT_ASKED);
        Shelf.keeps(history, HealthHistory.class);
    }

    @Test
    void schema() {
        // recipe: schema
        String schema = DocumentSchemas.find("soap-note").orElseThrow(); // JSON Schema, draft 2020-12
        // end
        assertThat(schema).contains("https://json-schema.org/draft/2020-12/schema", "soap-note/1");
    }
}
