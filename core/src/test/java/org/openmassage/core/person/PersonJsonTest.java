package org.openmassage.core.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.openmassage.core.consent.Consents;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;

class PersonJsonTest {
    private static final String PATIENT = """
            {
              "schema": "patient/1",
              "id": "p-1",
              "name": {"given": "Zoë", "family": "Nguyễn", "middle": "Q", "suffix": "Jr"},
              "preferredName": "Zo",
              "birthDate": "1980-02-29",
              "sexForClaims": "female",
              "gender": "woman",
              "language": "es",
              "address": {"lines": ["1 Main Street", "Apt 2"], "city": "Seattle", "state": "WA",
                          "postalCode": "98101-1234", "country": "US"},
              "phone": "(206) 555-0123",
              "email": "zoe@example.org",
              "identifiers": [{"system": "https://clinic.example/mrn", "value": "4711"}],
              "guardians": [{"name": {"given": "Ana", "family": "Roe"}, "authority": "health-care-agent",
                             "period": {"start": "2020-01-01"}, "consentsToTreatment": true,
                             "evidence": {"system": "https://clinic.example/scans", "value": "17"}}],
              "emergencyContacts": [{"name": {"given": "Ana", "family": "Roe"}, "phone": "206-555-0124 x9",
                                     "relationship": "sister"}],
              "coverages": [{"payer": "example-health", "payerName": "Example Health", "kind": "group-health-plan",
                             "memberId": "X1", "groupNumber": "G7", "planName": "Gold", "relationship": "spouse",
                             "subscriber": {"name": {"given": "Sam", "family": "Roe"}, "birthDate": "1979-12-31",
                                            "sex": "unknown"},
                             "order": "primary", "period": {"start": "2026-01-01", "end": "2026-12-31"}}],
              "careTeam": [{"role": "primary-care-physician", "name": {"given": "Ida", "family": "Ray"},
                            "npi": "1234567893", "receivesReports": true}],
              "extensions": {"https://clinic.example/color": "blue"}
            }
            """;
    private static final String PRACTITIONER = """
            {
              "schema": "practitioner/1",
              "id": "t-1",
              "name": {"given": "Ann", "family": "Smith"},
              "credential": "LMT",
              "npi": "1245319599",
              "taxonomy": "225700000X",
              "licenses": [{"jurisdiction": "US-WA", "profession": "massage-therapist", "number": "MA60000001",
                            "period": {"start": "2025-01-01", "end": "2026-12-31"}, "status": "active"}],
              "certifications": [{"name": "CMMP", "issuer": "A school", "number": "7",
                                  "period": {"start": "2022-01-01", "end": "2023-12-31"},
                                  "renewals": [{"start": "2024-01-01", "end": "2025-12-31"}]}],
              "continuingEducation": [{"title": "Ethics", "provider": "A school", "hours": "1.50",
                                       "completedOn": "2025-05-05", "category": "ethics"}],
              "phone": "206-555-0125"
            }
            """;
    private static final String ORGANIZATION = """
            {
              "schema": "organization/1",
              "id": "o-1",
              "name": "A clinic",
              "npi": "1679576722",
              "taxId": {"kind": "ein", "digits": "123456789"},
              "address": {"lines": ["2 Main Street"], "city": "Toronto", "state": "ON", "postalCode": "M5H 2N2",
                          "country": "CA"},
              "phone": "206-555-0126",
              "placeOfService": "11"
            }
            """;
    private static final String CONSENTS = """
            {
              "schema": "consents/1",
              "patient": "p-1",
              "entries": [
                {"kind": "assignment-of-benefits", "status": "given", "at": "2026-03-02T17:00:00Z",
                 "zone": "America/Los_Angeles", "by": "Ana Roe", "capacity": "representative", "until": "2027-03-01"},
                {"kind": "region", "status": "refused", "at": "2026-03-02T17:05:00Z", "zone": "America/Los_Angeles",
                 "by": "Zoë Nguyễn", "capacity": "patient", "region": {"region": "shoulder", "side": "left"}}
              ]
            }
            """;

    @Test
    void patient_round_trips() throws JsonProcessingException {
        assertRoundTrip(PATIENT, Patient.class);
    }

    @Test
    void practitioner_round_trips() throws JsonProcessingException {
        assertRoundTrip(PRACTITIONER, Practitioner.class);
    }

    @Test
    void organization_round_trips() throws JsonProcessingException {
        assertRoundTrip(ORGANIZATION, Organization.class);
    }

    @Test
    void consents_round_trip() throws JsonProcessingException {
        assertRoundTrip(CONSENTS, Consents.class);
    }

    @Test
    void prescriber_round_trips() throws JsonProcessingException {
        assertRoundTrip("""
                {"name": {"given": "Ida", "family": "Ray"}, "npi": "1234567893", "credential": "MD",
                 "phone": "206-555-0127", "fax": "206-555-0128", "organization": "A practice"}
                """, Prescriber.class);
    }

    @Test
    void what_is_wrong_in_a_patient_is_told_without_its_value() {
        assertThatThrownBy(() -> Documents.read(PATIENT.replace("98101-1234", "981"), Patient.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageNotContaining("981");
        assertThatThrownBy(() -> Documents.read(PATIENT.replace("(206) 555-0123", "call me"), Patient.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageNotContaining("call me");
    }

    private static <T> void assertRoundTrip(String json, Class<T> type) throws JsonProcessingException {
        T value = Documents.read(json, type);
        String written = Documents.write(value);

        JsonMapper mapper = new JsonMapper();
        assertThat(mapper.readTree(written)).isEqualTo(mapper.readTree(json));
        assertThat(Documents.read(written, type)).isEqualTo(value);
    }
}
