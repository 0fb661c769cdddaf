package org.openmassage.billing.posting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.openmassage.billing.payer.Payer;
import org.openmassage.billing.remittance.AdjustmentReason;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.ProviderAdjustment;
import org.openmassage.billing.remittance.ReasonKind;
import org.openmassage.billing.remittance.Remittance;
import org.openmassage.billing.remittance.RemittanceCodes;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.vocabulary.PayerId;

/**
 * Posts remittances to accounts. Nothing is dropped: each claim of a remittance is posted as it was told, or stands among what was not applied. A line is matched by its number, else by date, code and modifiers, each line of an account once.
 *
 * <p>Pure and thread-safe.
 */
public final class RemittancePosting {
    private RemittancePosting() {}

    /**
     * Posts a remittance.
     *
     * @param accounts the accounts of the claims, one a claim; others stay as they are
     * @param remittance the remittance
     * @param payers the payers, whose policies may forbid to charge the patient
     * @return the accounts and what was found
     * @throws IllegalArgumentException if two accounts are of one claim
     */
    public static PostingResult post(
            List<ClaimAccount> accounts, Remittance remittance, Catalog<PayerId, Payer> payers) {
        LinkedHashMap<ClaimId, ClaimAccount> byClaim = new LinkedHashMap<>();
        accounts.forEach(
                account -> Checks.require(byClaim.put(account.claim(), account) == null, "accounts", "one a claim"));
        List<Issue> issues = new ArrayList<>();
        List<Unapplied> unapplied = new ArrayList<>();
        if (!remittance.imbalance().isZero()) {
            issues.add(PostingIssue.PAYMENT_UNBALANCED.at("/paid"));
        }
        for (int i = 0; i < remittance.claims().size(); i++) {
            ClaimRemittance claim = remittance.claims().get(i);
            String path = "/claims/" + i;
            ClaimAccount account = byClaim.get(claim.claim());
            Optional<PostingIssue> obstacle =
                    account == null ? Optional.of(PostingIssue.CLAIM_UNKNOWN) : obstacle(account, claim, remittance);
            if (account == null || obstacle.isPresent()) {
                PostingIssue why = obstacle.orElse(PostingIssue.CLAIM_UNKNOWN);
                issues.add(why.at(path));
                unapplied.add(
                        Unapplied.builder().claim(i).why(why).remittance(claim).build());
            } else {
                ClaimPosting posting = new ClaimPosting(account, remittance, claim, path, payers);
                byClaim.put(account.claim(), posting.posted());
                issues.addAll(posting.issues());
            }
        }
        for (int i = 0; i < remittance.providerAdjustments().size(); i++) {
            issues.addAll(found(remittance.providerAdjustments().get(i), "/providerAdjustments/" + i));
        }
        return PostingResult.builder()
                .accounts(List.copyOf(byClaim.values()))
                .unapplied(unapplied)
                .providerAdjustments(remittance.providerAdjustments())
                .issues(Issues.of(issues))
                .build();
    }

    private static Optional<PostingIssue> obstacle(ClaimAccount account, ClaimRemittance claim, Remittance from) {
        boolean twice = account.postings().stream()
                .anyMatch(posted -> posted.payer().equals(from.payer())
                        && posted.claim().equals(claim)
                        && (posted.remittance().equals(from.id())
                                || (posted.paymentReference().isPresent()
                                        && posted.paymentReference().equals(from.paymentReference()))));
        if (twice) {
            return Optional.of(PostingIssue.DUPLICATE);
        }
        boolean reversesNothing = claim.status() == RemittanceStatus.REVERSAL
                && AccountBalance.negated(
                                AccountBalance.standing(account), ClaimPosting.posted(from, claim, zeros(claim)))
                        < 0;
        return reversesNothing ? Optional.of(PostingIssue.REVERSAL_UNKNOWN) : Optional.empty();
    }

    private static List<Integer> zeros(ClaimRemittance claim) {
        return claim.lines().stream().map(line -> 0).toList();
    }

    private static List<Issue> found(ProviderAdjustment adjustment, String path) {
        Optional<ReasonKind> kind =
                RemittanceCodes.providerReasons().find(adjustment.reason()).map(AdjustmentReason::kind);
        if (kind.isEmpty()) {
            return List.of(PostingIssue.REASON_UNKNOWN.at(path + "/reason"));
        }
        return switch (kind.get()) {
            case INTEREST -> List.of(PostingIssue.INTEREST_PAID.at(path));
            case RECOVERY -> List.of(PostingIssue.PAYMENT_TAKEN_BACK.at(path));
            case PATIENT_SHARE, CONTRACTUAL, PRIOR_PAYER, DENIAL, BALANCE_FORWARD, OTHER -> List.of();
        };
    }
}
