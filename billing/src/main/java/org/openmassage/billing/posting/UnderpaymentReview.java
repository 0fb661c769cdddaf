package org.openmassage.billing.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.openmassage.billing.benefit.ContractedSchedule;
import org.openmassage.billing.remittance.Adjustment;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.ReasonKind;
import org.openmassage.billing.remittance.RemittanceCodes;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.core.internal.Checks;

/**
 * Holds what a payer allowed against its contract, line by line. A contract that allows more than the charge pays the charge: that is usual, and to be checked in the contract. Reductions for several procedures on one day are not reckoned.
 *
 * <p>Pure and thread-safe.
 */
public final class UnderpaymentReview {
    private UnderpaymentReview() {}

    /**
     * Reviews a posted remittance of the payer that pays first. What a later payer pays of the rest, and a reversal, say nothing
     * about a contract: they have no review.
     *
     * @param account the account
     * @param posted a posting of it
     * @param contract what the payer allows
     * @return one review a line that fits a line of the account
     * @throws IllegalArgumentException if the contract is with another payer
     */
    public static List<PaymentReview> review(
            ClaimAccount account, PostedRemittance posted, ContractedSchedule contract) {
        Checks.require(contract.payer().equals(posted.payer()), "contract", "one with the payer of the remittance");
        boolean reversal = posted.claim().status() == RemittanceStatus.REVERSAL;
        if (reversal || AccountBalance.rank(account, posted) > 0) {
            return List.of();
        }
        List<PaymentReview> reviews = new ArrayList<>();
        for (int i = 0; i < posted.claim().lines().size(); i++) {
            int number = posted.lineNumbers().get(i);
            if (number > 0) {
                reviews.add(review(
                        account.lines().get(number - 1),
                        number,
                        posted.claim().lines().get(i),
                        contract));
            }
        }
        return List.copyOf(reviews);
    }

    private static PaymentReview review(
            AccountLine charged, int number, LineRemittance line, ContractedSchedule contract) {
        Money patient = Money.total(
                line.paid().getCurrencyUnit(),
                line.adjustments().stream()
                        .filter(adjustment -> adjustment.group() == AdjustmentGroup.PR)
                        .map(Adjustment::amount)
                        .toList());
        Money allowed = line.allowed().orElse(line.paid().plus(patient));
        Optional<Money> contracted = contract.allowed(charged.code(), charged.units(), charged.date())
                .map(rate -> rate.isGreaterThan(charged.charge()) ? charged.charge() : rate);
        Money none = allowed.minus(allowed);
        return PaymentReview.builder()
                .line(number)
                .code(charged.code())
                .verdict(verdict(line, contracted, allowed))
                .contracted(contracted)
                .allowed(allowed)
                .difference(contracted.map(rate -> rate.minus(allowed)).orElse(none))
                .build();
    }

    private static PaymentVerdict verdict(LineRemittance line, Optional<Money> contracted, Money allowed) {
        boolean refused = line.adjustments().stream()
                .anyMatch(adjustment -> RemittanceCodes.reasons()
                        .find(adjustment.reason())
                        .map(reason -> reason.kind() == ReasonKind.DENIAL)
                        .orElse(false));
        if (refused) {
            return PaymentVerdict.DENIED;
        }
        return contracted
                .map(rate -> rate.isEqual(allowed)
                        ? PaymentVerdict.AS_CONTRACTED
                        : rate.isGreaterThan(allowed) ? PaymentVerdict.UNDERPAID : PaymentVerdict.OVERPAID)
                .orElse(PaymentVerdict.NO_RATE);
    }
}
