package org.openmassage.billing.scrub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.NECK;
import static org.openmassage.billing.Samples.address;
import static org.openmassage.billing.Samples.claim;
import static org.openmassage.billing.Samples.claimWith;
import static org.openmassage.billing.Samples.context;
import static org.openmassage.billing.Samples.coverage;
import static org.openmassage.billing.Samples.line;
import static org.openmassage.billing.Samples.policy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.billing.claim.ServiceFacility;
import org.openmassage.billing.cms1500.Cms1500;
import org.openmassage.billing.cms1500.Cms1500Field;
import org.openmassage.core.code.Icd10CmCode;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.json.Documents;
import org.openmassage.core.json.InvalidDocumentException;
import org.openmassage.core.person.CoverageKind;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.prescription.RelatedCause;
import org.openmassage.core.vocabulary.PayerId;

/**
 * What clearinghouses and payers reject 837P claims for, as far as a claim can express it. The rest belongs to the
 * transaction: its control numbers, counts and separators.
 */
class RejectionsTest {
    /** A reason for rejection, a claim that has it, and the rule that finds it. */
    record Rejection(String reason, Claim claim, ScrubContext context, String rule) {
        @Override
        public String toString() {
            return reason;
        }
    }

    private static Rejection rejected(String reason, Claim claim, String rule) {
        return new Rejection(reason, claim, context().withOrder(Optional.empty()), rule);
    }

    static List<Rejection> rejections() {
        Claim c = claim();
        ServiceFacility gym = ServiceFacility.builder()
                .name("Sample Worksite")
                .address(address("300 Plan Road", "98401"))
                .build();
        Claim gp = c.withCoverages(coverage().withPayer(PayerId.of("commercial-gp-modifier")));
        return List.of(
                rejected("NPI missing", c.withBilling(c.billing().withNpi(Optional.empty())), "claim.npi-missing"),
                rejected("NPI bad", c.withBilling(c.billing().withNpi("1581234567")), "claim.npi-invalid"),
                rejected(
                        "billing ZIP without +4",
                        c.withBilling(c.billing().withAddress(address("100 Example Street", "98101"))),
                        "claim.billing-zip-short"),
                rejected("facility ZIP without +4", c.withFacility(gym), "claim.facility-zip-short"),
                rejected(
                        "diagnosis not valid on the service date",
                        c.withDiagnoses(Icd10CmCode.parse("M54.5")),
                        "claim.diagnosis-header"),
                new Rejection(
                        "procedure not valid on the service date",
                        c,
                        CircumstanceCases.inForce(line().code(), DAY.minusDays(1)),
                        "claim.code-not-in-force"),
                rejected("future date", claimWith(line().withDate(DAY.plusDays(60))), "claim.date-in-future"),
                rejected(
                        "frequency 7 without the original reference",
                        c.withFrequency(ClaimFrequency.REPLACEMENT),
                        "claim.original-reference-missing"),
                rejected(
                        "frequency 8 without the original reference",
                        c.withFrequency(ClaimFrequency.VOID),
                        "claim.original-reference-missing"),
                rejected(
                        "original with a reference",
                        c.withOriginalReference("ICN5"),
                        "claim.original-reference-unexpected"),
                rejected(
                        "frequency 7 to Medicare",
                        c.withCoverages(coverage().withKind(CoverageKind.MEDICARE))
                                .replacing(new ClaimId("claim-2"), "ICN5"),
                        "claim.replacement-refused"),
                rejected(
                        "kind of payer that does not fit the cause (SBR09)",
                        c.withCoverages(coverage().withKind(CoverageKind.WORKERS_COMPENSATION)),
                        "claim.employment-cause-missing"),
                new Rejection(
                        "GP missing",
                        gp,
                        context().withPolicy(policy("commercial-gp-modifier")),
                        "claim.modifier-required"),
                rejected("pointer to an absent diagnosis", claimWith(line().withPointers(2)), "claim.pointer-absent"),
                rejected("five pointers", claimWith(line().withPointers(1, 2, 3, 4, 5)), "claim.pointers-too-many"),
                rejected("repeated diagnosis", c.withDiagnoses(NECK, NECK), "claim.diagnosis-repeated"),
                rejected("total is not the sum", c.withStatedTotal(Money.parse("USD 1.00")), "claim.total-mismatch"),
                rejected("zero charge", claimWith(line().withCharge(Money.parse("USD 0.00"))), "claim.charge-zero"),
                rejected("zero units", claimWith(line().withUnits(0)), "claim.units-zero"),
                rejected(
                        "auto accident without state",
                        c.withRelatedCauses(RelatedCause.builder()
                                .kind(RelatedCause.Kind.AUTO_ACCIDENT)
                                .date(DAY)
                                .build()),
                        "claim.auto-state-missing"),
                rejected(
                        "PO box as billing address",
                        c.withBilling(c.billing().withAddress(address("P.O. Box 12", "98101-0001"))),
                        "claim.billing-address-box"),
                rejected(
                        "separator in the data",
                        c.withPatient(c.patient().withName(PersonName.of("Nora", "Neck~pain"))),
                        "claim.text-delimiter"),
                rejected(
                        "over-long element",
                        c.withCoverages(coverage().withGroupNumber("G".repeat(51))),
                        "claim.text-too-long"),
                new Rejection("claim number used before", c, context().withSubmitted(c), "claim.id-repeated"));
    }

    @ParameterizedTest
    @MethodSource("rejections")
    void what_would_be_rejected_is_found_before(Rejection each) {
        assertThat(ClaimScrubber.standard().scrub(each.claim(), each.context()))
                .extracting(Issue::code)
                .contains(each.rule());
    }

    @Test
    void a_blank_member_id_cannot_be_written_down() {
        assertThatThrownBy(() -> coverage().withMemberId(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("memberId");
    }

    @Test
    void an_accident_without_a_date_cannot_be_written_down() {
        String json = Documents.write(claim().withRelatedCauses(RelatedCause.builder()
                .kind(RelatedCause.Kind.OTHER_ACCIDENT)
                .date(DAY)
                .build()));

        assertThatThrownBy(() -> Documents.read(
                        json.replace(
                                "\"kind\":\"other-accident\",\"date\":\"2026-03-02\"", "\"kind\":\"other-accident\""),
                        Claim.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("date");
    }

    @Test
    void small_letters_in_the_record_do_not_reach_the_form() {
        assertThat(Cms1500.of(claim()).pages().get(0).value(Cms1500Field.BOX_2))
                .hasValueSatisfying(name -> assertThat(name).isEqualTo(name.toUpperCase(Locale.ROOT)));
    }
}
