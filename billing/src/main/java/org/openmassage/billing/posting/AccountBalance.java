package org.openmassage.billing.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.joda.money.Money;
import org.openmassage.billing.remittance.Adjustment;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.RemittanceStatus;

/**
 * Reckons what was posted to a line of an account. Stateless.
 */
final class AccountBalance {
    private AccountBalance() {}

    /** What one payer said of a line. */
    private record Said(Money charge, Money paid, Money adjusted, Money patient) {
        static Said nothing(Money zero) {
            return new Said(zero, zero, zero, zero);
        }

        Said plus(Said other) {
            return new Said(
                    charge.plus(other.charge),
                    paid.plus(other.paid),
                    adjusted.plus(other.adjusted),
                    patient.plus(other.patient));
        }

        /** A payer that decides again says again what is adjusted and left to the patient; all its money counts. */
        Said then(Said later) {
            return new Said(later.charge, paid.plus(later.paid), later.adjusted, later.patient);
        }

        boolean decides() {
            return !(charge.isZero() && paid.isZero() && adjusted.isZero() && patient.isZero());
        }
    }

    static Balance of(ClaimAccount account, int number, Money charge) {
        Money zero = charge.minus(charge);
        if (account.payers().isEmpty() && account.postings().isEmpty()) {
            return new Balance(charge, zero, zero, charge);
        }
        TreeMap<Integer, Said> byRank = new TreeMap<>();
        standing(account).forEach(posted -> {
            Said said = said(posted, number, zero);
            if (said.decides()) {
                byRank.merge(rank(account, posted), said, Said::then);
            }
        });
        if (byRank.isEmpty()) {
            return new Balance(charge, zero, zero, zero);
        }
        // A later payer states the whole charge again: its other adjustments hold what the earlier ones paid and
        // adjusted, so that what they paid is taken out of them
        Said last = byRank.lastEntry().getValue();
        Money before = Money.total(
                zero.getCurrencyUnit(),
                byRank.headMap(byRank.lastKey()).values().stream()
                        .map(Said::paid)
                        .toList());
        Money patient = account.patientProtected() ? zero : last.patient();
        return new Balance(charge, before.plus(last.paid()), last.adjusted().minus(before), patient);
    }

    /** The postings that no reversal took back: a reversal cancels the latest one that it negates, and itself. */
    static List<PostedRemittance> standing(ClaimAccount account) {
        List<PostedRemittance> standing = new ArrayList<>();
        for (PostedRemittance posted : account.postings()) {
            int cancelled = posted.claim().status() == RemittanceStatus.REVERSAL ? negated(standing, posted) : -1;
            if (cancelled >= 0) {
                standing.remove(cancelled);
            } else {
                standing.add(posted);
            }
        }
        return standing;
    }

    /** The place of the latest posting that a reversal takes back; -1 for none. */
    static int negated(List<PostedRemittance> standing, PostedRemittance reversal) {
        for (int i = standing.size() - 1; i >= 0; i--) {
            PostedRemittance posted = standing.get(i);
            if (posted.payer().equals(reversal.payer())
                    && posted.claim().status() != RemittanceStatus.REVERSAL
                    && posted.claim().charge().isEqual(reversal.claim().charge().negated())
                    && posted.claim().paid().isEqual(reversal.claim().paid().negated())) {
                return i;
            }
        }
        return -1;
    }

    private static int rank(ClaimAccount account, PostedRemittance posted) {
        return account.rank(posted.payer())
                .orElseGet(() -> switch (posted.claim().status()) {
                    case SECONDARY -> 1;
                    case TERTIARY -> 2;
                    case PRIMARY, DENIED, REVERSAL -> 0;
                });
    }

    private static Said said(PostedRemittance posted, int number, Money zero) {
        Said sum = Said.nothing(zero);
        ClaimRemittance claim = posted.claim();
        for (int i = 0; i < claim.lines().size(); i++) {
            if (posted.lineNumbers().get(i) == number) {
                LineRemittance line = claim.lines().get(i);
                sum = sum.plus(of(line.charge(), line.paid(), line.adjustments(), zero));
            }
        }
        if (number == 0) {
            boolean whole = claim.lines().isEmpty();
            sum = sum.plus(of(whole ? claim.charge() : zero, whole ? claim.paid() : zero, claim.adjustments(), zero));
        }
        return sum;
    }

    private static Said of(Money charge, Money paid, List<Adjustment> adjustments, Money zero) {
        Money patient = total(adjustments, zero, true);
        return new Said(charge, paid, total(adjustments, zero, false), patient);
    }

    private static Money total(List<Adjustment> adjustments, Money zero, boolean patients) {
        return Money.total(
                zero.getCurrencyUnit(),
                adjustments.stream()
                        .filter(adjustment -> (adjustment.group() == AdjustmentGroup.PR) == patients)
                        .map(Adjustment::amount)
                        .toList());
    }
}
