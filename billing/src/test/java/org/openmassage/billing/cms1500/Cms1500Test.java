package org.openmassage.billing.cms1500;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.claim;
import static org.openmassage.billing.Samples.claimWith;
import static org.openmassage.billing.Samples.coverage;
import static org.openmassage.billing.Samples.line;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.Samples;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimDate;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.json.Documents;
import org.openmassage.core.person.CoverageKind;
import org.openmassage.core.person.CoverageOrder;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Sex;
import org.openmassage.core.prescription.RelatedCause;
import org.openmassage.core.time.Period;

class Cms1500Test {
    private static final Cms1500 FORM = Cms1500.of(claim());

    private static String value(Claim claim, Cms1500Field field) {
        Cms1500Page page = Cms1500.of(claim).pages().get(0);
        return (field.onLine() ? page.value(1, field) : page.value(field)).orElse("");
    }

    private static List<String> issues(Claim claim) {
        return Cms1500.of(claim).issues().stream()
                .map(issue -> issue.code() + " " + issue.path())
                .toList();
    }

    @Test
    void the_sample_fills_the_form() {
        assertThat(FORM.issues()).isEmpty();
        assertThat(FORM.text()).isEqualTo("""
                CMS-1500 (02/12), sheet 1
                         payer's name and address                MUTUAL OF SOMEWHERE
                1        kind of payer                           OTHER
                1a       insured's number                        MEMBER-77
                2        patient's name                          NECKPAIN, NORA
                3        patient's birth date                    05171980
                3        patient's sex                           F
                4        insured's name                          NECKPAIN, NORA
                5        patient's street                        200 SAMPLE AVENUE
                5        patient's city                          SEATTLE
                5        patient's state                         WA
                5        patient's ZIP code                      98102
                5        patient's area code                     206
                5        patient's telephone                     5550110
                6        patient's relationship to the insured   SELF
                7        insured's street                        200 SAMPLE AVENUE
                7        insured's city                          SEATTLE
                7        insured's state                         WA
                7        insured's ZIP code                      98102
                7        insured's area code                     206
                7        insured's telephone                     5550110
                10a      employment                              NO
                10b      auto accident                           NO
                10c      other accident                          NO
                11a      insured's birth date                    05171980
                11a      insured's sex                           F
                11d      another plan                            NO
                12       patient's signature                     SIGNATURE ON FILE
                13       insured's signature                     SIGNATURE ON FILE
                17       qualifier                               DN
                17       referring provider                      PETRA PHYSICIAN MD
                17b      referring provider's NPI                1245319599
                20       outside laboratory                      NO
                21       code set of the diagnoses               0
                21A      diagnosis A                             M542
                24A/1    from                                    030226
                24A/1    to                                      030226
                24B/1    place                                   11
                24D/1    procedure                               97140
                24E/1    pointers                                A
                24F/1    charge                                  180 00
                24G/1    units                                   4
                24I/1    qualifier                               ZZ
                24J/1    rendering provider's other number       225700000X
                24J/1    rendering provider's NPI                1679576722
                25       tax id                                  123456789
                25       kind of tax id                          EIN
                26       patient's account                       CLAIM-1
                27       assignment accepted                     YES
                28       total                                   180 00
                31       provider's signature                    SIGNATURE ON FILE
                31       signed on                               03092026
                33       billing provider's area code            206
                33       billing provider's telephone            5550100
                33       billing provider                        QUIET HANDS CLINIC
                33       billing provider's street               100 EXAMPLE STREET
                33       billing provider's city                 SEATTLE WA 98101-0001
                33a      billing provider's NPI                  1234567893
                """);
    }

    @Test
    void all_thirty_three_boxes_have_fields() {
        assertThat(Stream.of(Cms1500Field.values())
                        .map(field -> field.box().replaceAll("\\D", ""))
                        .filter(box -> !box.isEmpty())
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet()))
                .isEqualTo(IntStream.rangeClosed(1, 33).boxed().collect(Collectors.toSet()));
    }

    @Test
    void texts_follow_the_rules_of_the_form() {
        Claim c = claim();
        Claim named = c.withPatient(c.patient()
                .withName(PersonName.builder()
                        .given("Mary-Ann")
                        .middle("M.")
                        .family("O'Neil")
                        .suffix("Jr.")
                        .build())
                .withSex(Sex.UNKNOWN)
                .withAddress(Samples.address("200 N. Sample Ave., #101", "98102-0007")));

        assertThat(value(named, Cms1500Field.BOX_2)).isEqualTo("O'NEIL JR, MARY-ANN, M");
        assertThat(value(named, Cms1500Field.BOX_3_SEX)).isEmpty();
        assertThat(value(named, Cms1500Field.BOX_5_STREET)).isEqualTo("200 N SAMPLE AVE 101");
        assertThat(value(named, Cms1500Field.BOX_5_ZIP)).isEqualTo("98102-0007");
        assertThat(value(c.withAuthorization("AUTH-7 b"), Cms1500Field.BOX_23)).isEqualTo("AUTH7B");
        assertThat(value(
                        c.withDiagnoses(Samples.NECK, Icd10CmCode.parse("M54.6"))
                                .withLines(line().withPointers(2, 1)),
                        Cms1500Field.BOX_24E))
                .isEqualTo("BA");
        assertThat(value(claimWith(line().withCharge(Money.parse("USD 1234.50"))), Cms1500Field.BOX_24F))
                .isEqualTo("1234 50");
        assertThat(value(claimWith(line().withCharge(Money.parse("USD 0.05"))), Cms1500Field.BOX_24F))
                .isEqualTo("0 05");
    }

    @Test
    void a_claim_of_seven_lines_takes_two_sheets_whose_totals_make_up_its_own() {
        Claim seven = claimWith(IntStream.range(0, 7)
                .mapToObj(i -> line().withDate(DAY.plusDays(i)))
                .toArray(ClaimLine[]::new));

        Cms1500 form = Cms1500.of(seven.withPatientPaid(Money.parse("USD 20.00")));

        assertThat(form.pages()).extracting(page -> page.lines().size()).containsExactly(6, 1);
        assertThat(form.pages())
                .extracting(page -> page.value(Cms1500Field.BOX_28).orElseThrow())
                .containsExactly("1080 00", "180 00");
        assertThat(form.pages())
                .extracting(page -> page.value(Cms1500Field.BOX_29))
                .containsExactly(Optional.of("20 00"), Optional.empty());
        assertThat(seven.total()).isEqualTo(Money.parse("USD 1260.00"));
        assertThat(Cms1500.of(claim().withLines()).pages()).hasSize(1);
    }

    @Test
    void causes_dates_and_the_original_claim_find_their_boxes() {
        Claim crash = claim().withRelatedCauses(RelatedCause.builder()
                        .kind(RelatedCause.Kind.AUTO_ACCIDENT)
                        .date(LocalDate.of(2026, 1, 5))
                        .state("OR")
                        .claimNumber("cl-9")
                        .build())
                .withDates(new ClaimDate(ClaimDate.Kind.ONSET, LocalDate.of(2026, 1, 6)))
                .withUnableToWork(Period.of(LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 9)))
                .replacing(new ClaimId("claim-2"), "icn5");

        assertThat(value(crash, Cms1500Field.BOX_10B)).isEqualTo("YES");
        assertThat(value(crash, Cms1500Field.BOX_10B_STATE)).isEqualTo("OR");
        assertThat(value(crash, Cms1500Field.BOX_11B_QUALIFIER)).isEqualTo("Y4");
        assertThat(value(crash, Cms1500Field.BOX_11B)).isEqualTo("CL-9");
        assertThat(value(crash, Cms1500Field.BOX_14)).isEqualTo("01062026");
        assertThat(value(crash, Cms1500Field.BOX_14_QUALIFIER)).isEqualTo("431");
        assertThat(value(crash, Cms1500Field.BOX_15)).isEqualTo("01052026");
        assertThat(value(crash, Cms1500Field.BOX_15_QUALIFIER)).isEqualTo("439");
        assertThat(value(crash, Cms1500Field.BOX_16_FROM)).isEqualTo("01052026");
        assertThat(value(crash, Cms1500Field.BOX_16_TO)).isEqualTo("01092026");
        assertThat(value(crash, Cms1500Field.BOX_22)).isEqualTo("7");
        assertThat(value(crash, Cms1500Field.BOX_22_REFERENCE)).isEqualTo("ICN5");
    }

    @Test
    void a_second_payer_is_the_other_insured() {
        Claim two = claim().withCoverages(
                        coverage().withKind(CoverageKind.MEDICAID),
                        coverage()
                                .withOrder(CoverageOrder.SECONDARY)
                                .withMemberId("S-2")
                                .withPlanName("Second plan"));

        assertThat(value(two, Cms1500Field.BOX_1)).isEqualTo("MEDICAID");
        assertThat(value(two, Cms1500Field.BOX_9)).isEqualTo("NECKPAIN, NORA");
        assertThat(value(two, Cms1500Field.BOX_9A)).isEqualTo("S-2");
        assertThat(value(two, Cms1500Field.BOX_9D)).isEqualTo("SECOND PLAN");
        assertThat(value(two, Cms1500Field.BOX_11D)).isEqualTo("YES");
    }

    @Test
    void what_is_too_long_stays_whole_and_is_told_with_its_field() {
        Claim c = claim();
        Claim longId = c.withCoverages(coverage().withMemberId("M".repeat(30)));

        assertThat(value(longId, Cms1500Field.BOX_1A)).hasSize(30);
        assertThat(issues(longId)).containsExactly("paper-form.too-long /pages/0/boxes/box-1a");
        assertThat(issues(c.withCoverages(coverage().withMemberId("M".repeat(29)))))
                .isEmpty();
        assertThat(issues(c.withId(new ClaimId("claim-of-march-2026"))))
                .containsExactly("paper-form.too-long /pages/0/boxes/box-26");
        assertThat(issues(claimWith(line().withUnits(1000))))
                .containsExactly("paper-form.too-long /pages/0/lines/0/boxes/box-24g");
        assertThat(Cms1500.of(longId).issues()).allSatisfy(issue -> {
            assertThat(issue.remedy()).isPresent();
            assertThat(issue.message()).doesNotContain("MMM");
        });
    }

    @Test
    void what_the_form_has_no_room_for_is_told_and_not_dropped_in_silence() {
        List<Icd10CmCode> thirteen = IntStream.range(0, 13)
                .mapToObj(i -> Icd10CmCode.parse("A0" + i / 10 + "." + i % 10))
                .toList();
        Modifier[] five =
                Stream.of("GP", "KX", "GA", "GZ", "76").map(Modifier::parse).toArray(Modifier[]::new);

        assertThat(issues(claim().withDiagnoses(thirteen).withLines(line().withPointers(13))))
                .containsExactly(
                        "paper-form.too-many /pages/0/boxes/box-21-l",
                        "paper-form.too-many /pages/0/lines/0/boxes/box-24e");
        assertThat(issues(claimWith(line().withModifiers(five))))
                .containsExactly("paper-form.too-many /pages/0/lines/0/boxes/box-24d-modifier-4");
        assertThat(issues(claim().withAuthorization("A1").withReferral("R1")))
                .containsExactly("paper-form.too-many /pages/0/boxes/box-23");
        assertThat(issues(claim().withAuthorization("A-1").withReferral("A1"))).isEmpty();
        assertThat(issues(claim().withCoverages(coverage(), coverage(), coverage())))
                .containsExactly("paper-form.too-many /pages/0/boxes/box-9");
        assertThat(issues(claim().withDates(
                                new ClaimDate(ClaimDate.Kind.FIRST_VISIT, DAY),
                                new ClaimDate(ClaimDate.Kind.LATEST_VISIT, DAY))))
                .containsExactly("paper-form.too-many /pages/0/boxes/box-15");
        RelatedCause atWork = RelatedCause.builder()
                .kind(RelatedCause.Kind.EMPLOYMENT)
                .date(DAY.minusDays(9))
                .build();
        RelatedCause fall = atWork.withKind(RelatedCause.Kind.OTHER_ACCIDENT);
        assertThat(issues(claim().withRelatedCauses(atWork, fall))).isEmpty();
        assertThat(issues(claim().withRelatedCauses(atWork, fall.withDate(DAY.minusDays(2)))))
                .containsExactly("paper-form.too-many /pages/0/boxes/box-15");
    }

    @Test
    void form_survives_json_by_the_names_of_its_boxes() {
        String json = Documents.write(FORM);

        assertThat(json).contains("\"box-1a\":\"MEMBER-77\"", "\"box-24f\":\"180 00\"");
        assertThat(Documents.read(json, Cms1500.class)).isEqualTo(FORM);
    }

    @Test
    void nothing_on_the_form_is_in_small_letters() {
        assertThat(FORM.pages())
                .flatExtracting(page -> page.boxes().values())
                .allMatch(value -> value.equals(value.toUpperCase(Locale.ROOT)));
        assertThat(FORM.issues()).extracting(Issue::code).isEmpty();
    }
}
