package org.openmassage.billing.posting;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;
import org.openmassage.billing.payer.Payer;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.remittance.Adjustment;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.RemarkCode;
import org.openmassage.billing.remittance.Remittance;
import org.openmassage.billing.remittance.RemittanceCodes;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.vocabulary.PayerId;

/**
 * Posts what a remittance says of one claim to its account. It lives for one calculation; not thread-safe.
 */
final class ClaimPosting {
    private final ClaimAccount account;
    private final Remittance remittance;
    private final ClaimRemittance claim;
    private final String path;
    private final Catalog<PayerId, Payer> payers;
    private final List<Issue> issues = new ArrayList<>();
    private final ClaimAccount posted;

    ClaimPosting(
            ClaimAccount account,
            Remittance remittance,
            ClaimRemittance claim,
            String path,
            Catalog<PayerId, Payer> payers) {
        this.account = account;
        this.remittance = remittance;
        this.claim = claim;
        this.path = path;
        this.payers = payers;
        checkPayer();
        checkSums();
        List<Integer> numbers = match();
        checkSecond(numbers);
        checkCodes();
        this.posted = post(numbers);
        if (posted.overpaid().isPositive()) {
            issues.add(PostingIssue.OVERPAID.at(path));
        }
    }

    ClaimAccount posted() {
        return posted;
    }

    static PostedRemittance posted(Remittance remittance, ClaimRemittance claim, List<Integer> numbers) {
        return PostedRemittance.builder()
                .remittance(remittance.id())
                .payer(remittance.payer())
                .paidOn(remittance.paidOn())
                .paymentReference(remittance.paymentReference())
                .claim(claim)
                .lineNumbers(numbers)
                .build();
    }

    List<Issue> issues() {
        return issues;
    }

    private ClaimAccount post(List<Integer> numbers) {
        List<PostedRemittance> all = new ArrayList<>(account.postings());
        all.add(posted(remittance, claim, numbers));
        boolean forbidden = account.patientProtected() || isPatientProtected();
        boolean leavesAShare = claim.allAdjustments().stream()
                .anyMatch(adjustment -> adjustment.group() == AdjustmentGroup.PR
                        && adjustment.amount().isPositive());
        if (forbidden && leavesAShare) {
            issues.add(PostingIssue.PATIENT_PROTECTED.at(path));
        }
        return account.withPostings(all).withPatientProtected(forbidden);
    }

    private boolean isPatientProtected() {
        return account.lines().stream()
                .anyMatch(line -> payers.find(remittance.payer())
                        .flatMap(payer -> payer.policyOn(line.date()))
                        .flatMap(PayerPolicy::patientMayBeCharged)
                        .map(allowed -> !allowed.value())
                        .orElse(false));
    }

    private void checkPayer() {
        if (account.rank(remittance.payer()).isEmpty()) {
            issues.add(PostingIssue.PAYER_NOT_ON_CLAIM.at(path));
        }
    }

    /** Several remittances may share out the lines of a claim; a line that is decided twice is another matter. */
    private void checkSecond(List<Integer> numbers) {
        int rank = AccountBalance.rank(account, posted(remittance, claim, numbers));
        boolean again = AccountBalance.standing(account).stream()
                .filter(before -> before.payer().equals(remittance.payer())
                        && before.claim().paid().isPositive()
                        && AccountBalance.rank(account, before) == rank)
                .anyMatch(before -> before.lineNumbers().isEmpty()
                        || numbers.isEmpty()
                        || before.lineNumbers().stream().anyMatch(number -> number > 0 && numbers.contains(number)));
        if (claim.status() != RemittanceStatus.REVERSAL && again) {
            issues.add(PostingIssue.SECOND_PAYMENT.at(path));
        }
    }

    private void checkSums() {
        if (!claim.imbalance().isZero()) {
            issues.add(PostingIssue.CLAIM_UNBALANCED.at(path));
        }
        List<LineRemittance> lines = claim.lines();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).imbalance().isZero()) {
                issues.add(PostingIssue.LINE_UNBALANCED.at(path + "/lines/" + i));
            }
        }
        Money paid = total(LineRemittance::paid);
        Money paidLessOfTheClaim = paid.minus(total(claim.adjustments()));
        boolean differ = !lines.isEmpty()
                && !((paid.isEqual(claim.paid()) || paidLessOfTheClaim.isEqual(claim.paid()))
                        && total(LineRemittance::charge).isEqual(claim.charge()));
        if (differ) {
            issues.add(PostingIssue.LINES_AND_CLAIM_DIFFER.at(path));
        }
        Money patients = total(claim.allAdjustments().stream()
                .filter(adjustment -> adjustment.group() == AdjustmentGroup.PR)
                .toList());
        boolean otherwise = claim.patientResponsibility()
                .map(stated -> !stated.isEqual(patients))
                .orElse(false);
        if (otherwise) {
            issues.add(PostingIssue.PATIENT_AMOUNT_DIFFERS.at(path + "/patientResponsibility"));
        }
    }

    private Money total(Function<LineRemittance, Money> amount) {
        return Money.total(
                claim.charge().getCurrencyUnit(),
                claim.lines().stream().map(amount).toList());
    }

    private Money total(List<Adjustment> adjustments) {
        return Money.total(
                claim.charge().getCurrencyUnit(),
                adjustments.stream().map(Adjustment::amount).toList());
    }

    /** By number first, so that a line that is told by its look cannot take the place of a numbered one. */
    private List<Integer> match() {
        Integer[] numbers = new Integer[claim.lines().size()];
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < numbers.length; i++) {
            Optional<Integer> told = claim.lines()
                    .get(i)
                    .line()
                    .filter(number -> number <= account.lines().size());
            numbers[i] = told.filter(taken::add).orElse(0);
        }
        for (int i = 0; i < numbers.length; i++) {
            LineRemittance line = claim.lines().get(i);
            if (numbers[i] == 0 && line.line().isEmpty()) {
                numbers[i] = alike(line, taken);
            }
            compare(line, numbers[i], path + "/lines/" + i);
        }
        return List.of(numbers);
    }

    private int alike(LineRemittance line, Set<Integer> taken) {
        int found = 0;
        for (int number = 1; number <= account.lines().size(); number++) {
            AccountLine charged = account.lines().get(number - 1);
            boolean same = charged.date().equals(line.date()) && charged.code().equals(line.code());
            if (same && !taken.contains(number)) {
                if (charged.modifiers().equals(line.modifiers())) {
                    taken.add(number);
                    return number;
                }
                found = found == 0 ? number : found;
            }
        }
        if (found > 0) {
            taken.add(found);
        }
        return found;
    }

    private void compare(LineRemittance line, int number, String at) {
        if (number == 0) {
            issues.add(PostingIssue.LINE_UNMATCHED.at(at));
            return;
        }
        AccountLine charged = account.lines().get(number - 1);
        if (!charged.code().equals(line.code()) || !charged.date().equals(line.date())) {
            issues.add(PostingIssue.CODE_CHANGED.at(at));
        }
        Money charge =
                claim.status() == RemittanceStatus.REVERSAL ? line.charge().negated() : line.charge();
        if (!charged.charge().isEqual(charge)) {
            issues.add(PostingIssue.CHARGE_DIFFERS.at(at + "/charge"));
        }
    }

    private void checkCodes() {
        reasons(claim.adjustments(), path);
        remarks(claim.remarks(), path);
        for (int i = 0; i < claim.lines().size(); i++) {
            reasons(claim.lines().get(i).adjustments(), path + "/lines/" + i);
            remarks(claim.lines().get(i).remarks(), path + "/lines/" + i);
        }
    }

    private void reasons(List<Adjustment> adjustments, String at) {
        for (int i = 0; i < adjustments.size(); i++) {
            if (!RemittanceCodes.reasons().contains(adjustments.get(i).reason())) {
                issues.add(PostingIssue.REASON_UNKNOWN.at(at + "/adjustments/" + i + "/reason"));
            }
        }
    }

    private void remarks(List<RemarkCode> remarks, String at) {
        for (int i = 0; i < remarks.size(); i++) {
            if (!RemittanceCodes.remarks().contains(remarks.get(i))) {
                issues.add(PostingIssue.REASON_UNKNOWN.at(at + "/remarks/" + i));
            }
        }
    }
}
