package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.STRUCTURE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimAttachment;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.core.person.Coverage;
import org.openmassage.core.person.CoverageKind;
import org.openmassage.core.person.CoverageOrder;
import org.openmassage.core.person.Relationship;
import org.openmassage.core.prescription.RelatedCause;

/** Rules about the parts that a claim must have. */
final class StructureRules {
    private static final int MAX_DELAY_REASON = 11;
    private static final int OTHER_DELAY = 15;
    private static final ScrubSource SIGNATURES =
            ScrubSource.unconfirmed("837P 005010X222A1, CLM06 to CLM09; CMS-1500 (02/12), boxes 12, 13, 27 and 31");

    private StructureRules() {}

    static List<ScrubRule> rules() {
        List<ScrubRule> rules = new ArrayList<>(parts());
        rules.addAll(payers());
        rules.addAll(causes());
        rules.addAll(signatures());
        return rules;
    }

    private static List<ScrubRule> parts() {
        return List.of(
                ScrubRule.error(STRUCTURE, "claim.lines-missing")
                        .says("The claim has no line.", "Add the charges.")
                        .from(Sources.LINE)
                        .at("/lines")
                        .finds((claim, context) -> Paths.when(claim.lines().isEmpty(), "/lines")),
                ScrubRule.error(STRUCTURE, "claim.lines-too-many")
                        .says("The claim has more than 50 lines.", "Split the claim.")
                        .from(Sources.LINE)
                        .at("/lines")
                        .finds((claim, context) -> Paths.when(claim.lines().size() > Claim.MAX_LINES, "/lines")),
                ScrubRule.error(STRUCTURE, "claim.place-missing")
                        .says("A line does not say where the service was given.", "Enter the place of service.")
                        .from(Sources.LINE)
                        .at("/lines/*/place")
                        .finds((claim, context) ->
                                Paths.lines(claim, "place", line -> line.place().isEmpty())),
                ScrubRule.error(STRUCTURE, "claim.original-reference-missing")
                        .says(
                                "A replacement or void claim does not name the claim it changes.",
                                "Enter the payer's number of the original claim.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, REF*F8; CMS-1500 (02/12), box 22"))
                        .at("/originalReference")
                        .finds((claim, context) -> Paths.when(
                                claim.frequency() != ClaimFrequency.ORIGINAL
                                        && claim.originalReference().isEmpty(),
                                "/originalReference")),
                ScrubRule.error(STRUCTURE, "claim.original-reference-unexpected")
                        .says(
                                "A new claim names an original claim.",
                                "Remove the reference, or make the claim a replacement or a void.")
                        .from(Sources.REJECTED)
                        .at("/originalReference")
                        .finds((claim, context) -> Paths.when(
                                claim.frequency() == ClaimFrequency.ORIGINAL
                                        && claim.originalReference().isPresent(),
                                "/originalReference")),
                ScrubRule.error(STRUCTURE, "claim.delay-reason-invalid")
                        .says("The reason for a late claim is not one of the list.", "Use 1 to 11, or 15.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, CLM20"))
                        .at("/delayReason")
                        .finds((claim, context) -> Paths.when(
                                claim.delayReason()
                                        .filter(reason ->
                                                (reason < 1 || reason > MAX_DELAY_REASON) && reason != OTHER_DELAY)
                                        .isPresent(),
                                "/delayReason")),
                ScrubRule.error(STRUCTURE, "claim.attachment-number-missing")
                        .says(
                                "A paper that is sent has no number by which the payer finds it.",
                                "Give the attachment a control number, and write it on the paper.")
                        .from(ScrubSource.consensus("837P 005010X222A1, PWK06: wanted unless PWK02 is AA"))
                        .at("/attachments/*/controlNumber")
                        .finds((claim, context) -> Paths.entries(
                                "/attachments",
                                claim.attachments(),
                                "/controlNumber",
                                paper -> paper.transmission() != ClaimAttachment.Transmission.ON_REQUEST
                                        && paper.controlNumber().isEmpty())));
    }

    private static List<ScrubRule> payers() {
        return List.of(
                ScrubRule.error(STRUCTURE, "claim.coverage-missing")
                        .says("The claim names no payer.", "Add the coverage the claim goes to.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, loop 2010BB; CMS-1500 (02/12), box 1"))
                        .at("/coverages")
                        .finds((claim, context) -> Paths.when(claim.coverages().isEmpty(), "/coverages")),
                ScrubRule.error(STRUCTURE, "claim.payer-order")
                        .says("Two payers have the same place in the order.", "Find out which one pays first.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, SBR01: primary, secondary, tertiary"))
                        .at("/coverages/*/order")
                        .finds((claim, context) -> sameOrder(claim)),
                ScrubRule.error(STRUCTURE, "claim.primary-payment-missing")
                        .says(
                                "The claim goes to a later payer and does not say what the first one paid.",
                                "Wait for the first payer's remittance and enter what it decided.")
                        .from(ScrubSource.consensus("CARC 22: another payer comes first"))
                        .at("/priorPayments")
                        .finds((claim, context) -> Paths.when(
                                !claim.coverages().isEmpty()
                                        && claim.coverages().get(0).order() != CoverageOrder.PRIMARY
                                        && claim.priorPayments().isEmpty(),
                                "/priorPayments")),
                ScrubRule.error(STRUCTURE, "claim.subscriber-missing")
                        .says(
                                "The patient is insured through somebody who is not named.",
                                "Enter the name of the subscriber.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, loops 2010BA and 2000C; box 4"))
                        .at("/coverages/*/subscriber")
                        .finds((claim, context) -> Paths.entries(
                                "/coverages",
                                claim.coverages(),
                                "/subscriber",
                                coverage -> coverage.relationship() != Relationship.SELF
                                        && coverage.subscriber().isEmpty())),
                ScrubRule.warning(STRUCTURE, "claim.patient-address-missing")
                        .says("The patient has no address.", "Enter the patient's address.")
                        .from(ScrubSource.unconfirmed("837P 005010X222A1, loop 2010BA N3; CMS-1500 (02/12), box 5"))
                        .at("/patient/address")
                        .finds((claim, context) ->
                                Paths.when(claim.patient().address().isEmpty(), "/patient/address")));
    }

    private static List<ScrubRule> causes() {
        ScrubSource accident = ScrubSource.confirmed("837P 005010X222A1, CLM11 and REF*Y4; CMS-1500 (02/12), box 10");
        return List.of(
                ScrubRule.error(STRUCTURE, "claim.auto-state-missing")
                        .says(
                                "The claim is for an auto accident and does not say in which state.",
                                "Enter the state of the accident.")
                        .from(accident)
                        .at("/relatedCauses/*/state")
                        .finds((claim, context) -> Paths.entries(
                                "/relatedCauses",
                                claim.relatedCauses(),
                                "/state",
                                cause -> cause.kind() == RelatedCause.Kind.AUTO_ACCIDENT
                                        && cause.state().isEmpty())),
                ScrubRule.error(STRUCTURE, "claim.employment-cause-missing")
                        .says(
                                "The claim goes to workers' compensation and names no cause at work.",
                                "Enter the employment as the cause, with the date of injury and the claim number.")
                        .from(accident)
                        .at("/relatedCauses")
                        .finds((claim, context) ->
                                lacksCause(claim, CoverageKind.WORKERS_COMPENSATION, RelatedCause.Kind.EMPLOYMENT)),
                ScrubRule.error(STRUCTURE, "claim.accident-cause-missing")
                        .says(
                                "The claim goes to an auto insurer and names no auto accident.",
                                "Enter the accident with its date and state.")
                        .from(accident)
                        .at("/relatedCauses")
                        .finds((claim, context) ->
                                lacksCause(claim, CoverageKind.AUTOMOBILE, RelatedCause.Kind.AUTO_ACCIDENT)),
                ScrubRule.error(STRUCTURE, "claim.cause-number-missing")
                        .says(
                                "The cause has no claim number of the insurer who answers for it.",
                                "Enter the number that the insurer gave the injury or the accident.")
                        .from(accident)
                        .at("/relatedCauses/*/claimNumber")
                        .finds(StructureRules::numberMissing));
    }

    private static List<ScrubRule> signatures() {
        return List.of(
                ScrubRule.warning(STRUCTURE, "claim.provider-signature-missing")
                        .says("Nobody signed for the claim.", "Sign it, or enter the day of the signature on file.")
                        .from(SIGNATURES)
                        .at("/providerSignedOn")
                        .finds((claim, context) ->
                                Paths.when(claim.providerSignedOn().isEmpty(), "/providerSignedOn")),
                ScrubRule.warning(STRUCTURE, "claim.release-missing")
                        .says(
                                "The patient's signature that releases information is not on file.",
                                "Ask the patient to sign the release.")
                        .from(SIGNATURES)
                        .at("/releaseOfInformation")
                        .finds((claim, context) -> Paths.when(!claim.releaseOfInformation(), "/releaseOfInformation")),
                ScrubRule.warning(STRUCTURE, "claim.assignment-disagrees")
                        .says(
                                "The provider takes the payer's amount, but the patient does not assign the benefits:"
                                        + " the payer would pay the patient.",
                                "Ask the patient to assign the benefits, or do not accept assignment.")
                        .from(SIGNATURES)
                        .at("/assignmentOfBenefits")
                        .finds((claim, context) -> Paths.when(
                                claim.acceptAssignment() && !claim.assignmentOfBenefits(), "/assignmentOfBenefits")));
    }

    private static Stream<String> sameOrder(Claim claim) {
        Set<CoverageOrder> seen = EnumSet.noneOf(CoverageOrder.class);
        return Paths.entries("/coverages", claim.coverages(), "/order", coverage -> !seen.add(coverage.order()));
    }

    private static Optional<CoverageKind> kind(Claim claim) {
        return claim.coverages().stream().findFirst().map(Coverage::kind);
    }

    private static Stream<String> lacksCause(Claim claim, CoverageKind payer, RelatedCause.Kind cause) {
        return Paths.when(
                kind(claim).equals(Optional.of(payer))
                        && claim.relatedCause(cause).isEmpty(),
                "/relatedCauses");
    }

    /** Only the insurer who answers for a cause wants its number: workers' compensation or the auto insurer. */
    private static Stream<String> numberMissing(Claim claim, ScrubContext context) {
        Optional<RelatedCause.Kind> answered = kind(claim).flatMap(payer -> switch (payer) {
            case WORKERS_COMPENSATION -> Optional.of(RelatedCause.Kind.EMPLOYMENT);
            case AUTOMOBILE -> Optional.of(RelatedCause.Kind.AUTO_ACCIDENT);
            default -> Optional.empty();
        });
        return Paths.entries(
                "/relatedCauses",
                claim.relatedCauses(),
                "/claimNumber",
                cause -> answered.equals(Optional.of(cause.kind()))
                        && cause.claimNumber().isEmpty());
    }
}
