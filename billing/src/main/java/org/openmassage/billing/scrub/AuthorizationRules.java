package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.AUTHORIZATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.payer.EpisodeRule;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.payer.PolicyFigure;

/** Rules about the payer's leave: its number, and how far it goes. */
final class AuthorizationRules {
    private AuthorizationRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(AUTHORIZATION, "claim.referral-missing")
                        .says(
                                "The payer wants its referral number, and the claim has none.",
                                "Enter the referral number exactly as the payer gave it.")
                        .from(Sources.POLICY)
                        .at("/referral")
                        .finds((claim, context) -> Paths.when(
                                claim.referral().isEmpty()
                                        && context.policy()
                                                .flatMap(PayerPolicy::referralNumberRequired)
                                                .filter(PolicyFigure::value)
                                                .isPresent(),
                                "/referral")),
                ScrubRule.error(AUTHORIZATION, "claim.referral-form")
                        .says(
                                "The referral number is not in the form that the payer wants.",
                                "Enter the number exactly as the payer gave it, with nothing before, within or after it.")
                        .from(Sources.POLICY)
                        .at("/referral")
                        .finds((claim, context) -> Paths.when(misformed(claim.referral(), context), "/referral")),
                ScrubRule.error(AUTHORIZATION, "claim.authorization-form")
                        .says(
                                "The authorization number is not in the form that the payer wants.",
                                "Enter the number exactly as the payer gave it, with nothing before, within or after it.")
                        .from(Sources.POLICY)
                        .at("/authorization")
                        .finds((claim, context) ->
                                Paths.when(misformed(claim.authorization(), context), "/authorization")),
                ScrubRule.error(AUTHORIZATION, "claim.authorization-missing")
                        .says(
                                "The payer wants an authorization for a visit of this number, and the claim has none.",
                                "Ask the payer for the authorization and enter its number.")
                        .from(Sources.POLICY)
                        .at("/authorization")
                        .finds((claim, context) -> Paths.when(wanted(claim, context), "/authorization")),
                ScrubRule.error(AUTHORIZATION, "claim.authorization-other")
                        .says(
                                "The number on the claim is none of the patient's authorizations.",
                                "Enter the number of the authorization that covers the visits.")
                        .from(Sources.AUTHORIZATION)
                        .at("/authorization", "/referral")
                        .finds(AuthorizationRules::other),
                ScrubRule.error(AUTHORIZATION, "claim.outside-authorization")
                        .says(
                                "A date of service lies outside the authorization.",
                                "Ask the payer for an authorization that covers the date, or remove the line.")
                        .from(Sources.AUTHORIZATION)
                        .at("/lines/*/date")
                        .finds((claim, context) -> lines(
                                claim,
                                context,
                                "date",
                                (leave, line) -> line.date().isBefore(leave.issuedOn())
                                        || leave.expires()
                                                .filter(last -> line.date().isAfter(last))
                                                .isPresent())),
                ScrubRule.error(AUTHORIZATION, "claim.code-not-authorized")
                        .says(
                                "A procedure code is not one that the payer authorized.",
                                "Ask the payer to authorize the code, or remove the line.")
                        .from(ScrubSource.consensus("RARC N54: the claim differs from the authorization"))
                        .at("/lines/*/code")
                        .finds((claim, context) -> lines(
                                claim,
                                context,
                                "code",
                                (leave, line) -> !leave.codes().isEmpty()
                                        && !leave.codes().contains(line.code()))),
                ScrubRule.error(AUTHORIZATION, "claim.visits-over-authorization")
                        .says(
                                "A visit is beyond the number that the payer authorized.",
                                "Ask the payer for a continuation, or remove the line.")
                        .from(Sources.AUTHORIZATION)
                        .at("/lines/*/date")
                        .finds(AuthorizationRules::overVisits));
    }

    private interface LineTest {
        boolean test(Authorization leave, ClaimLine line);
    }

    private static Stream<String> lines(Claim claim, ScrubContext context, String attribute, LineTest broken) {
        return named(claim, context)
                .map(leave -> Paths.lines(claim, attribute, line -> broken.test(leave, line)))
                .orElse(Stream.empty());
    }

    /** The authorization that the claim names, if it is at hand. */
    private static Optional<Authorization> named(Claim claim, ScrubContext context) {
        return context.authorizations().stream()
                .filter(leave -> Stream.of(claim.authorization(), claim.referral())
                        .anyMatch(number -> number.equals(Optional.of(leave.number()))))
                .filter(leave -> leave.patient().equals(claim.patient().id()))
                .findFirst();
    }

    private static Stream<String> other(Claim claim, ScrubContext context) {
        if (context.authorizations().isEmpty() || named(claim, context).isPresent()) {
            return Stream.empty();
        }
        return claim.authorization().isPresent()
                ? Stream.of("/authorization")
                : Paths.when(claim.referral().isPresent(), "/referral");
    }

    private static boolean misformed(Optional<String> number, ScrubContext context) {
        return number.isPresent()
                && context.policy()
                        .flatMap(PayerPolicy::referralNumberForm)
                        .filter(form -> !number.get().matches(form.value()))
                        .isPresent();
    }

    private static boolean wanted(Claim claim, ScrubContext context) {
        return claim.authorization().isEmpty()
                && claim.referral().isEmpty()
                && Visits.of(claim, context).values().stream()
                        .anyMatch(visit -> context.policy().stream()
                                .flatMap(policy -> policy.authorizations().stream())
                                .anyMatch(rule -> rule.required()
                                        && visit >= rule.fromVisit()
                                        && visit <= rule.throughVisit().orElse(Integer.MAX_VALUE)));
    }

    /** Where the authorization names no number, the payer's standard episode counts. */
    private static Stream<String> overVisits(Claim claim, ScrubContext context) {
        Optional<Authorization> leave = named(claim, context);
        Optional<Integer> most = leave.flatMap(given -> given.visits()
                .or(() -> context.policy().stream()
                        .flatMap(policy -> policy.episodes().stream())
                        .filter(rule -> rule.kind() == given.kind())
                        .map(EpisodeRule::visits)
                        .findFirst()));
        if (most.isEmpty()) {
            return Stream.empty();
        }
        Map<LocalDate, Integer> visits = Visits.of(claim, context);
        return Paths.lines(claim, "date", line -> visits.getOrDefault(line.date(), 0) > most.get());
    }
}
