package org.openmassage.billing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.Samples;
import org.openmassage.billing.charge.Charge;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.json.Documents;

class ClaimTest {
    private static final String JSON = """
            {"schema":"claim/1","id":"claim-1","frequency":"original",\
            "patient":{"id":"patient-1","name":{"given":"Nora","family":"Neckpain"},"birthDate":"1980-05-17",\
            "sex":"female","address":{"lines":["200 Sample Avenue"],"city":"Seattle","state":"WA",\
            "postalCode":"98102","country":"US"},"phone":"206-555-0110"},\
            "coverages":[{"payer":"commercial-generic","payerName":"Mutual of Somewhere","kind":"commercial",\
            "memberId":"MEMBER-77","relationship":"self","order":"primary"}],\
            "billing":{"name":"Quiet Hands Clinic","npi":"1234567893","taxId":{"kind":"ein","digits":"123456789"},\
            "address":{"lines":["100 Example Street"],"city":"Seattle","state":"WA","postalCode":"98101-0001",\
            "country":"US"},"phone":"206-555-0100"},\
            "rendering":{"name":{"given":"Tess","family":"Therapist"},"npi":"1679576722",\
            "taxonomy":"225700000X","credential":"LMT"},\
            "referring":{"name":{"given":"Petra","family":"Physician"},"npi":"1245319599","credential":"MD"},"referringRole":"referring",\
            "prescription":"order-1","diagnoses":["M54.2"],\
            "lines":[{"date":"2026-03-02","place":"11","code":"97140","pointers":[1],\
            "charge":{"amount":"180.00","currency":"USD"},"units":4,"minutes":60,"notes":["note-1"]}],\
            "total":{"amount":"180.00","currency":"USD"},"acceptAssignment":true,"releaseOfInformation":true,\
            "assignmentOfBenefits":true,"providerSignedOn":"2026-03-09"}""";

    @Test
    void claim_is_written_as_this_json_and_read_back() {
        assertThat(Documents.write(Samples.claim())).isEqualTo(JSON);
        assertThat(Documents.read(JSON, Claim.class)).isEqualTo(Samples.claim());
    }

    @Test
    void a_faulty_draft_can_be_built_and_saved() {
        Claim draft = Samples.claim()
                .withBilling(Samples.clinic().withNpi("12"))
                .withStatedTotal(Money.parse("USD 1.00"))
                .withDiagnoses()
                .withLines(Samples.line().withPointers(9).withUnits(0));

        assertThat(Documents.read(Documents.write(draft), Claim.class)).isEqualTo(draft);
    }

    @Test
    void a_second_currency_is_refused_without_naming_an_amount() {
        assertThatThrownBy(() -> Samples.claim().withStatedTotal(Money.parse("EUR 180.00")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("statedTotal")
                .hasMessageNotContaining("180");
    }

    @Test
    void toString_shows_the_type_and_the_opaque_id_only() {
        assertThat(Samples.claim()).hasToString("Claim(claim-1)");
        assertThat(Samples.claim().patient()).hasToString("ClaimPatient");
        assertThat(Samples.claim().billing()).hasToString("BillingProvider");
        assertThat(Samples.line()).hasToString("ClaimLine");
    }

    @Test
    void draft_takes_over_what_the_records_hold() {
        Icd10CmCode second = Icd10CmCode.parse("M54.6");
        Charge first = charge().withDiagnoses(Samples.NECK);
        Charge other = charge().withDate(Samples.DAY.plusDays(1)).withDiagnoses(second, Samples.NECK);

        Claim claim = ClaimDraft.of(
                        new ClaimId("claim-2"),
                        Samples.patient(),
                        Samples.clinic(),
                        PlaceOfService.parse("11"),
                        List.of(first, other),
                        Samples.prescription())
                .build();

        assertThat(claim.diagnoses()).containsExactly(Samples.NECK, second);
        assertThat(claim.lines()).extracting(ClaimLine::pointers).containsExactly(List.of(1), List.of(2, 1));
        assertThat(claim.lines()).extracting(ClaimLine::charge).containsOnly(Money.parse("USD 90.00"));
        assertThat(claim.total()).isEqualTo(Money.parse("USD 180.00"));
        assertThat(claim.coverages()).containsExactly(Samples.coverage());
        assertThat(claim.referring()).flatMap(ClaimProvider::npi).contains("1245319599");
        assertThat(claim.prescription()).contains(Samples.prescription().id());
    }

    @Test
    void draft_refuses_the_charges_of_two_practitioners() {
        List<Charge> charges = List.of(charge(), charge().withPractitioner(new PractitionerId("therapist-2")));

        assertThatThrownBy(() -> ClaimDraft.of(
                        new ClaimId("claim-2"),
                        Samples.patient(),
                        Samples.clinic(),
                        PlaceOfService.parse("11"),
                        charges))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("charges");
    }

    private static Charge charge() {
        return Charge.builder()
                .date(Samples.DAY)
                .practitioner(new PractitionerId("therapist-1"))
                .code(Samples.MANUAL)
                .units(2)
                .minutes(30)
                .fee(Money.parse("USD 45.00"))
                .addNotes(Samples.NOTE)
                .build();
    }
}
