package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.PAYER;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.openmassage.billing.claim.ClaimFrequency;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.Recognition;
import org.openmassage.core.person.CoverageKind;

/** Rules that a payer's policy brings. Without a policy they find nothing, the last one apart. */
final class PayerRules {
    private static final Set<Recognition> NOT_PAYING = Set.of(Recognition.NOT_RECOGNIZED, Recognition.SELF_PAY);

    private PayerRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(PAYER, "claim.payer-not-paying")
                        .says(
                                "The payer does not pay massage therapists, or no claim is filed with it.",
                                "Bill the patient, after telling them the cost.")
                        .from(Sources.POLICY)
                        .at("/coverages")
                        .finds((claim, context) -> Paths.when(
                                context.policy()
                                        .map(policy -> policy.recognition().value())
                                        .filter(NOT_PAYING::contains)
                                        .isPresent(),
                                "/coverages")),
                ScrubRule.warning(PAYER, "claim.payer-other")
                        .says(
                                "The claim goes to another payer than the one whose policy it is checked against.",
                                "Check the claim against the policy of its first payer.")
                        .from(ScrubSource.consensus("CARC 109: the claim belongs to another payer"))
                        .at("/coverages/0/payer")
                        .finds((claim, context) -> Paths.when(
                                context.policy()
                                        .filter(policy -> claim.coverages().stream()
                                                .findFirst()
                                                .filter(coverage ->
                                                        !coverage.payer().equals(policy.payer()))
                                                .isPresent())
                                        .isPresent(),
                                "/coverages/0/payer")),
                ScrubRule.warning(PAYER, "claim.policy-of-other-time")
                        .says(
                                "A date of service lies outside the time of the policy.",
                                "Check the claim against the policy in force on the date of service.")
                        .from(Sources.POLICY)
                        .at("/lines/*/date")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "date",
                                line -> context.policy()
                                        .filter(policy -> !policy.inForce().contains(line.date()))
                                        .isPresent())),
                ScrubRule.warning(PAYER, "claim.filed-late")
                        .says(
                                "A date of service lies further back than the payer's filing limit.",
                                "Check the contract; a late claim needs a reason for the delay.")
                        .from(Sources.POLICY)
                        .at("/lines/*/date")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "date",
                                line -> claim.delayReason().isEmpty()
                                        && context.policy()
                                                .flatMap(PayerPolicy::timelyFilingDays)
                                                .filter(days -> ChronoUnit.DAYS.between(line.date(), context.on())
                                                        > days.value())
                                                .isPresent())),
                ScrubRule.error(PAYER, "claim.patient-charged")
                        .says(
                                "The patient has paid, and the payer forbids to charge the patient.",
                                "Give the money back.")
                        .from(Sources.POLICY)
                        .at("/patientPaid")
                        .finds((claim, context) -> Paths.when(
                                claim.patientPaid()
                                                .filter(paid -> !paid.isZero())
                                                .isPresent()
                                        && context.policy()
                                                .flatMap(PayerPolicy::patientMayBeCharged)
                                                .filter(allowed -> !allowed.value())
                                                .isPresent(),
                                "/patientPaid")),
                ScrubRule.warning(PAYER, "claim.replacement-refused")
                        .says(
                                "Medicare usually refuses a replacement claim.",
                                "Ask for a reopening or an appeal of the original claim.")
                        .from(ScrubSource.unconfirmed("Medicare usually rejects frequency 7"))
                        .at("/frequency")
                        .finds((claim, context) -> Paths.when(
                                claim.frequency() == ClaimFrequency.REPLACEMENT
                                        && claim.coverages().stream()
                                                .findFirst()
                                                .filter(coverage -> coverage.kind() == CoverageKind.MEDICARE)
                                                .isPresent(),
                                "/frequency")));
    }
}
