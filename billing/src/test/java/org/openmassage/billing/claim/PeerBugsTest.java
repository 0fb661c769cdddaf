package org.openmassage.billing.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.Samples;
import org.openmassage.billing.charge.Charge;
import org.openmassage.billing.cms1500.Cms1500;
import org.openmassage.billing.cms1500.Cms1500Field;
import org.openmassage.billing.cms1500.Cms1500Page;
import org.openmassage.billing.scrub.ClaimScrubber;
import org.openmassage.billing.superbill.Superbill;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.PractitionerId;
import org.openmassage.core.json.Documents;
import org.openmassage.core.person.Phone;

/** What other billing programs got wrong, each by the name of its fault. */
class PeerBugsTest {
    private static Cms1500Page page(Claim claim) {
        return Cms1500.of(claim).pages().get(0);
    }

    @Test
    void paper_and_electronic_claim_disagreed_on_assignment() {
        for (boolean accepts : new boolean[] {true, false}) {
            for (boolean assigned : new boolean[] {true, false}) {
                Claim claim = Samples.claim().withAcceptAssignment(accepts).withAssignmentOfBenefits(assigned);
                Claim read = Documents.read(Documents.write(claim), Claim.class);

                assertThat(page(claim).value(Cms1500Field.BOX_27)).contains(read.acceptAssignment() ? "YES" : "NO");
                assertThat(page(claim).value(Cms1500Field.BOX_13).isPresent()).isEqualTo(read.assignmentOfBenefits());
            }
        }
    }

    @Test
    void the_referrer_was_somebody_else_than_the_prescriber() {
        Claim drafted = drafted();

        assertThat(drafted.referring())
                .flatMap(ClaimProvider::npi)
                .contains(Samples.prescription().prescriber().npi().value());
        assertThat(page(drafted).value(Cms1500Field.BOX_17)).contains("PETRA PHYSICIAN MD");
        assertThat(ClaimScrubber.standard()
                        .scrub(
                                drafted.withReferring(
                                        drafted.referring().orElseThrow().withNpi("1558598797")),
                                Samples.context())
                        .has("claim.referring-not-prescriber"))
                .isTrue();
    }

    @Test
    void a_zip_code_was_dropped_unless_it_had_nine_digits() {
        assertThat(page(Samples.claim()).value(Cms1500Field.BOX_5_ZIP)).contains("98102");
    }

    @Test
    void diagnosis_pointers_were_left_empty() {
        assertThat(drafted().lines())
                .allSatisfy(line -> assertThat(line.pointers()).isNotEmpty());
        assertThat(page(drafted()).value(1, Cms1500Field.BOX_24E)).contains("A");
    }

    @Test
    void box_25_held_the_tax_id_of_the_payer() {
        assertThat(page(Samples.claim()).value(Cms1500Field.BOX_25)).contains("123456789");
        assertThat(page(Samples.claim()).value(Cms1500Field.BOX_25_TYPE)).contains("EIN");
    }

    @Test
    void a_state_was_printed_as_the_place_of_service() {
        assertThat(page(Samples.claim()).value(1, Cms1500Field.BOX_24B)).contains("11");
        assertThatThrownBy(() -> PlaceOfService.parse("WA")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_one_modifier_was_kept() {
        List<Modifier> four =
                Stream.of("GP", "KX", "GA", "GZ").map(Modifier::parse).toList();
        Cms1500Page page = page(Samples.claimWith(Samples.line().withModifiers(four)));

        assertThat(Stream.of(
                        Cms1500Field.BOX_24D_MODIFIER_1,
                        Cms1500Field.BOX_24D_MODIFIER_2,
                        Cms1500Field.BOX_24D_MODIFIER_3,
                        Cms1500Field.BOX_24D_MODIFIER_4))
                .extracting(field -> page.value(1, field).orElse(""))
                .containsExactly("GP", "KX", "GA", "GZ");
    }

    @Test
    void the_first_digit_of_a_telephone_number_was_lost() {
        Claim claim = Samples.claim();
        Cms1500Page page = page(claim.withPatient(claim.patient().withPhone(Phone.parse("1 (206) 555-0110"))));

        assertThat(page.value(Cms1500Field.BOX_5_AREA_CODE)).contains("206");
        assertThat(page.value(Cms1500Field.BOX_5_PHONE)).contains("5550110");
    }

    @Test
    void a_date_of_birth_shifted_by_a_day_west_of_greenwich() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : List.of("Pacific/Honolulu", "America/New_York", "Pacific/Kiritimati")) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(page(Samples.claim()).value(Cms1500Field.BOX_3_BIRTH_DATE))
                        .contains("05171980");
                assertThat(Documents.write(Samples.claim())).contains("\"birthDate\":\"1980-05-17\"");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void patient_data_stood_in_logs_through_to_string() {
        Claim claim = Samples.claim();

        assertThat(List.of(
                        claim,
                        claim.patient(),
                        claim.coverages(),
                        claim.lines(),
                        claim.billing(),
                        claim.referring(),
                        Cms1500.of(claim),
                        Cms1500.of(claim).pages(),
                        Superbill.of(claim)))
                .allSatisfy(value -> assertThat(value.toString())
                        .doesNotContain("Neckpain", "NECKPAIN", "1980", "MEMBER", "M54", "2026"));
    }

    @Test
    void a_member_id_was_cut_at_17_and_a_name_at_28_characters() {
        String id = "M2345678901234567890123456789";
        Claim claim = Samples.claim().withCoverages(Samples.coverage().withMemberId(id));

        assertThat(page(claim).value(Cms1500Field.BOX_1A)).contains(id);
        assertThat(Cms1500Field.BOX_4.width()).hasValue(29);
    }

    private static Claim drafted() {
        return ClaimDraft.of(
                        new ClaimId("claim-2"),
                        Samples.patient(),
                        Samples.clinic(),
                        PlaceOfService.parse("11"),
                        List.of(Charge.builder()
                                .date(Samples.DAY)
                                .practitioner(new PractitionerId("therapist-1"))
                                .code(Samples.MANUAL)
                                .units(4)
                                .minutes(60)
                                .addDiagnoses(Samples.NECK)
                                .fee(Money.parse("USD 45.00"))
                                .addNotes(Samples.NOTE)
                                .build()),
                        Samples.prescription())
                .build();
    }
}
