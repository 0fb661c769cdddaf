package org.openmassage.billing.scrub;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyFigure;
import org.openmassage.billing.payer.Recognition;

/** Rules that a payer's policy brings. Without a policy they find nothing. */
final class PayerRules {
    private static final String SOURCE = "The payer's policy; see its basis";

    private PayerRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(
                        "claim.payer-not-paying",
                        "The payer does not pay massage therapists, or no claim is filed with it.",
                        "Bill the patient, after telling them the cost.",
                        SOURCE,
                        (claim, context) -> Paths.when(
                                context.policy()
                                        .map(policy -> policy.recognition().value())
                                        .filter(verdict -> verdict == Recognition.NOT_RECOGNIZED
                                                || verdict == Recognition.SELF_PAY)
                                        .isPresent(),
                                "/coverages")),
                ScrubRule.error(
                        "claim.modifier-required",
                        "A line lacks a modifier that the payer wants.",
                        "Add the modifier of the payer's policy.",
                        SOURCE,
                        (claim, context) -> Paths.lines(
                                claim,
                                "modifiers",
                                line -> context.policy()
                                        .filter(policy ->
                                                !line.modifiers().containsAll(policy.modifiersOf(line.code())))
                                        .isPresent())),
                ScrubRule.error(
                        "claim.referral-missing",
                        "The payer wants its referral number, and the claim has none.",
                        "Enter the referral number exactly as the payer gave it.",
                        SOURCE,
                        (claim, context) -> Paths.when(
                                claim.referral().isEmpty()
                                        && context.policy()
                                                .flatMap(PayerPolicy::referralNumberRequired)
                                                .filter(PolicyFigure::value)
                                                .isPresent(),
                                "/referral")),
                ScrubRule.error(
                        "claim.referral-form",
                        "The referral number is not in the form that the payer wants.",
                        "Enter the number exactly as the payer gave it, with nothing before, within or after it.",
                        SOURCE,
                        (claim, context) -> Paths.when(
                                claim.referral().isPresent()
                                        && context.policy()
                                                .flatMap(PayerPolicy::referralNumberForm)
                                                .filter(form ->
                                                        !claim.referral().get().matches(form.value()))
                                                .isPresent(),
                                "/referral")),
                ScrubRule.warning(
                        "claim.filed-late",
                        "A date of service lies further back than the payer's filing limit.",
                        "Check the contract; a late claim needs a reason for the delay.",
                        SOURCE,
                        (claim, context) -> Paths.lines(
                                claim,
                                "date",
                                line -> context.policy()
                                        .flatMap(PayerPolicy::timelyFilingDays)
                                        .filter(days ->
                                                ChronoUnit.DAYS.between(line.date(), context.on()) > days.value())
                                        .isPresent())));
    }
}
