package org.openmassage.billing.scrub;

import static org.openmassage.billing.Samples.DAY;
import static org.openmassage.billing.Samples.address;
import static org.openmassage.billing.Samples.claim;
import static org.openmassage.billing.Samples.claimWith;
import static org.openmassage.billing.Samples.context;
import static org.openmassage.billing.Samples.coverage;
import static org.openmassage.billing.Samples.line;
import static org.openmassage.billing.Samples.prescription;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimAttachment;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimPatient;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.claim.PriorPayment;
import org.openmassage.billing.claim.ServiceFacility;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.CoverageKind;
import org.openmassage.core.person.CoverageOrder;
import org.openmassage.core.person.PersonName;
import org.openmassage.core.person.Phone;
import org.openmassage.core.person.PostalAddress;
import org.openmassage.core.person.Relationship;
import org.openmassage.core.person.Subscriber;
import org.openmassage.core.prescription.RelatedCause;

/** Claims that break the rules about parts, texts, providers and amounts. */
final class PartyCases {
    private PartyCases() {}

    static List<ScrubCase> cases() {
        return Stream.of(structure(), payers(), causes(), signatures(), texts(), providers(), totals())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ScrubCase> structure() {
        Claim c = claim();
        ClaimLine[] days = IntStream.range(0, 51)
                .mapToObj(i -> line().withDate(DAY.minusDays(i)))
                .toArray(ClaimLine[]::new);
        ClaimAttachment mailed = ClaimAttachment.builder()
                .kind(ClaimAttachment.Kind.PRESCRIPTION)
                .transmission(ClaimAttachment.Transmission.MAIL)
                .build();
        return List.of(
                ScrubCase.of("claim.lines-missing", "/lines", c.withLines(), c),
                ScrubCase.of(
                        "claim.lines-too-many",
                        "/lines",
                        claimWith(days),
                        claimWith(List.of(days).subList(0, 50).toArray(ClaimLine[]::new)),
                        context().withOrder(prescription().withWrittenOn(LocalDate.of(2025, 12, 1)))),
                ScrubCase.of("claim.place-missing", "/lines/0/place", claimWith(line().withPlace(Optional.empty())), c),
                ScrubCase.of(
                        "claim.original-reference-missing",
                        "/originalReference",
                        c.withFrequency(ClaimFrequency.REPLACEMENT),
                        c.replacing(new ClaimId("claim-2"), "ICN5")),
                ScrubCase.of(
                        "claim.original-reference-missing",
                        "/originalReference",
                        c.withFrequency(ClaimFrequency.VOID),
                        c.voiding(new ClaimId("claim-2"), "ICN5")),
                ScrubCase.of(
                        "claim.original-reference-unexpected",
                        "/originalReference",
                        c.withOriginalReference("ICN5"),
                        c.voiding(new ClaimId("claim-2"), "ICN5")),
                ScrubCase.of(
                        "claim.delay-reason-invalid", "/delayReason", c.withDelayReason(12), c.withDelayReason(15)),
                ScrubCase.of("claim.delay-reason-invalid", "/delayReason", c.withDelayReason(0), c.withDelayReason(11)),
                ScrubCase.of(
                        "claim.attachment-number-missing",
                        "/attachments/0/controlNumber",
                        c.withAttachments(mailed),
                        c.withAttachments(
                                mailed.withControlNumber("ACN1"),
                                mailed.withTransmission(ClaimAttachment.Transmission.ON_REQUEST))));
    }

    private static List<ScrubCase> payers() {
        Claim c = claim();
        Coverage spouse = coverage()
                .withRelationship(Relationship.SPOUSE)
                .withSubscriber(Subscriber.builder()
                        .name(PersonName.of("Sam", "Neckpain"))
                        .build());
        Coverage second = coverage().withOrder(CoverageOrder.SECONDARY);
        return List.of(
                ScrubCase.of("claim.coverage-missing", "/coverages", c.withCoverages(), c),
                ScrubCase.of(
                        "claim.payer-order",
                        "/coverages/1/order",
                        c.withCoverages(coverage(), coverage()),
                        c.withCoverages(coverage(), second)),
                ScrubCase.of(
                        "claim.primary-payment-missing",
                        "/priorPayments",
                        c.withCoverages(second),
                        c.withCoverages(second)
                                .withPriorPayments(PriorPayment.builder()
                                        .payer(coverage().payer())
                                        .paid(Money.parse("USD 90.00"))
                                        .decidedOn(DAY.plusDays(5))
                                        .build())),
                ScrubCase.of(
                        "claim.subscriber-missing",
                        "/coverages/0/subscriber",
                        c.withCoverages(spouse.withSubscriber(Optional.empty())),
                        c.withCoverages(spouse)),
                ScrubCase.of(
                        "claim.patient-address-missing",
                        "/patient/address",
                        c.withPatient(c.patient().withAddress(Optional.empty())),
                        c));
    }

    private static List<ScrubCase> causes() {
        Claim c = claim();
        RelatedCause crash = RelatedCause.builder()
                .kind(RelatedCause.Kind.AUTO_ACCIDENT)
                .date(LocalDate.of(2026, 1, 5))
                .state("WA")
                .claimNumber("CL1")
                .build();
        RelatedCause work = crash.withKind(RelatedCause.Kind.EMPLOYMENT).withState(Optional.empty());
        Claim auto = c.withCoverages(coverage().withKind(CoverageKind.AUTOMOBILE));
        Claim injury = c.withCoverages(coverage().withKind(CoverageKind.WORKERS_COMPENSATION));
        return List.of(
                ScrubCase.of(
                        "claim.auto-state-missing",
                        "/relatedCauses/0/state",
                        c.withRelatedCauses(crash.withState(Optional.empty())),
                        c.withRelatedCauses(crash)),
                ScrubCase.of(
                        "claim.employment-cause-missing",
                        "/relatedCauses",
                        injury.withRelatedCauses(crash),
                        injury.withRelatedCauses(crash, work)),
                ScrubCase.of(
                        "claim.accident-cause-missing",
                        "/relatedCauses",
                        auto.withRelatedCauses(work),
                        auto.withRelatedCauses(work, crash)),
                ScrubCase.of(
                        "claim.cause-number-missing",
                        "/relatedCauses/0/claimNumber",
                        auto.withRelatedCauses(crash.withClaimNumber(Optional.empty())),
                        c.withRelatedCauses(crash.withClaimNumber(Optional.empty()))),
                ScrubCase.of(
                        "claim.cause-number-missing",
                        "/relatedCauses/0/claimNumber",
                        injury.withRelatedCauses(work.withClaimNumber(Optional.empty())),
                        injury.withRelatedCauses(work)));
    }

    private static List<ScrubCase> signatures() {
        Claim c = claim();
        return List.of(
                ScrubCase.of(
                        "claim.provider-signature-missing",
                        "/providerSignedOn",
                        c.withProviderSignedOn(Optional.empty()),
                        c),
                ScrubCase.of("claim.release-missing", "/releaseOfInformation", c.withReleaseOfInformation(false), c),
                ScrubCase.of(
                        "claim.assignment-disagrees",
                        "/assignmentOfBenefits",
                        c.withAssignmentOfBenefits(false),
                        c.withAssignmentOfBenefits(false).withAcceptAssignment(false)));
    }

    private static Claim named(UnaryOperator<PersonName> change) {
        ClaimPatient patient = claim().patient();
        return claim().withPatient(patient.withName(change.apply(patient.name())));
    }

    private static List<ScrubCase> texts() {
        Claim c = claim();
        PostalAddress home = address("200 Sample Avenue", "98102");
        return List.of(
                ScrubCase.of(
                        "claim.text-delimiter",
                        "/patient/name/family",
                        named(name -> name.withFamily("Neck*pain")),
                        named(name -> name.withFamily("O'Neck-Pain"))),
                ScrubCase.of(
                        "claim.text-delimiter",
                        "/lines/0/supplement",
                        claimWith(line().withSupplement("Two areas: neck and back")),
                        claimWith(line().withSupplement("Two areas, neck and back"))),
                ScrubCase.of(
                        "claim.text-character",
                        "/patient/name/given",
                        named(name -> name.withGiven("Zoë")),
                        named(name -> name.withGiven("Zoe"))),
                ScrubCase.of(
                        "claim.text-too-long",
                        "/id",
                        c.withId(new ClaimId("c".repeat(39))),
                        c.withId(new ClaimId("c".repeat(38)))),
                ScrubCase.of(
                        "claim.text-too-long",
                        "/patient/name/given",
                        named(name -> name.withGiven("N".repeat(36))),
                        named(name -> name.withGiven("N".repeat(35)))),
                ScrubCase.of(
                        "claim.member-id-short",
                        "/coverages/0/memberId",
                        c.withCoverages(coverage().withMemberId("7")),
                        c.withCoverages(coverage().withMemberId("77"))),
                ScrubCase.of(
                        "claim.name-punctuation",
                        "/patient/name/middle",
                        named(name -> name.withMiddle("M.")),
                        named(name -> name.withMiddle("M"))),
                ScrubCase.of(
                        "claim.name-title",
                        "/referring/name/family",
                        c.withReferring(c.referring().orElseThrow().withName(PersonName.of("Petra", "Physician MD"))),
                        named(name -> name.withGiven("Do Hyun"))),
                ScrubCase.of(
                        "claim.address-punctuation",
                        "/patient/address/lines/0",
                        c.withPatient(c.patient().withAddress(home.withLines("200 Sample Ave."))),
                        c.withPatient(c.patient().withAddress(home.withLines("200 Sample Ave")))),
                ScrubCase.of(
                        "claim.phone-form",
                        "/patient/phone",
                        c.withPatient(c.patient().withPhone(Phone.parse("+44 20 7946 0000"))),
                        c.withPatient(c.patient().withPhone(Phone.parse("+1 (206) 555-0110")))),
                ScrubCase.of(
                        "claim.authorization-punctuation",
                        "/authorization",
                        c.withAuthorization("AUTH-7"),
                        c.withAuthorization("AUTH7")));
    }

    private static List<ScrubCase> providers() {
        Claim c = claim();
        BillingProvider clinic = c.billing();
        ClaimProvider referring = c.referring().orElseThrow();
        ClaimProvider rendering = c.rendering().orElseThrow();
        ServiceFacility gym = ServiceFacility.builder()
                .name("Sample Worksite")
                .npi("1558598797")
                .address(address("300 Plan Road", "98401-0001"))
                .build();
        Claim onSite = claimWith(line().withPlace(PlaceOfService.parse("18")));
        ScrubContext free = context().withOrder(Optional.empty());
        return List.of(
                ScrubCase.of("claim.npi-missing", "/billing/npi", c.withBilling(clinic.withNpi(Optional.empty())), c),
                ScrubCase.of(
                        "claim.npi-missing", "/rendering/npi", c.withRendering(rendering.withNpi(Optional.empty())), c),
                ScrubCase.of(
                        "claim.npi-missing", "/referring/npi", c.withReferring(referring.withNpi(Optional.empty())), c),
                ScrubCase.of(
                        "claim.npi-invalid",
                        "/billing/npi",
                        c.withBilling(clinic.withNpi("1234567890")),
                        c.withBilling(clinic.withNpi("1558598797"))),
                ScrubCase.of(
                        "claim.npi-invalid", "/rendering/npi", c.withRendering(rendering.withNpi("9876543210")), c),
                ScrubCase.of(
                        "claim.npi-invalid",
                        "/facility/npi",
                        onSite.withFacility(gym.withNpi("1999996666")),
                        onSite.withFacility(gym.withNpi(Optional.empty()))),
                ScrubCase.of(
                        "claim.referring-is-rendering",
                        "/referring/npi",
                        c.withReferring(referring.withNpi("1679576722")),
                        c,
                        free),
                ScrubCase.of(
                        "claim.tax-id-missing", "/billing/taxId", c.withBilling(clinic.withTaxId(Optional.empty())), c),
                ScrubCase.of(
                        "claim.taxonomy-missing",
                        "/rendering/taxonomy",
                        c.withRendering(rendering.withTaxonomy(Optional.empty())),
                        c),
                ScrubCase.of(
                        "claim.taxonomy-missing",
                        "/billing/taxonomy",
                        c.withRendering(Optional.empty()),
                        c.withRendering(Optional.empty()).withBilling(clinic.withTaxonomy(rendering.taxonomy()))),
                ScrubCase.of(
                        "claim.billing-address-missing",
                        "/billing/address",
                        c.withBilling(clinic.withAddress(Optional.empty())),
                        c),
                ScrubCase.of(
                        "claim.billing-address-box",
                        "/billing/address/lines/0",
                        c.withBilling(clinic.withAddress(address("PO Box 12", "98101-0001"))),
                        c.withBilling(clinic.withPayTo(address("PO Box 12", "98101-0001")))),
                ScrubCase.of(
                        "claim.billing-zip-short",
                        "/billing/address/postalCode",
                        c.withBilling(clinic.withAddress(address("100 Example Street", "98101"))),
                        c),
                ScrubCase.of(
                        "claim.facility-zip-short",
                        "/facility/address/postalCode",
                        onSite.withFacility(gym.withAddress(address("300 Plan Road", "98401"))),
                        onSite.withFacility(gym)),
                ScrubCase.of("claim.facility-missing", "/facility", onSite, onSite.withFacility(gym)));
    }

    private static List<ScrubCase> totals() {
        Claim c = claim();
        ClaimLine euros = line().withCharge(Money.parse("EUR 180.00"));
        return List.of(
                ScrubCase.of(
                        "claim.total-mismatch",
                        "/total",
                        c.withStatedTotal(Money.parse("USD 180.01")),
                        c.withStatedTotal(Money.parse("USD 180.00"))),
                ScrubCase.of(
                        "claim.charge-zero",
                        "/lines/0/charge",
                        claimWith(line().withCharge(Money.parse("USD 0.00"))),
                        claimWith(line().withCharge(Money.parse("USD 0.01")))),
                ScrubCase.of(
                        "claim.paid-over-total",
                        "/patientPaid",
                        c.withPatientPaid(Money.parse("USD 180.01")),
                        c.withPatientPaid(Money.parse("USD 180.00"))),
                ScrubCase.of("claim.currency-not-dollars", "/lines/0/charge", claimWith(euros), c));
    }
}
