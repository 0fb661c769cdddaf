package org.openmassage.billing.posting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.remittance.Adjustment;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.ReasonKind;
import org.openmassage.billing.remittance.RemittanceCodes;
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
        List<PostedRemittance> postings = inOrder(account);
        TreeMap<Integer, Said> byRank = new TreeMap<>();
        int decided = -1;
        int asAWhole = -1;
        for (int i = 0; i < postings.size(); i++) {
            PostedRemittance posted = postings.get(i);
            boolean whole = posted.claim().lines().isEmpty();
            Said said = said(posted, number, zero);
            int rank = rank(account, posted);
            // Who tells the lines after a claim was told as a whole, or after an earlier payer, tells all of it again
            boolean again = number == 0 && !whole && (asAWhole >= 0 || (!byRank.isEmpty() && byRank.lastKey() < rank));
            if (said.decides() || again) {
                byRank.merge(rank, said, Said::then);
                decided = i;
            }
            asAWhole = whole ? i : asAWhole;
        }
        if (byRank.isEmpty()) {
            return new Balance(charge, zero, zero, zero);
        }
        if (number > 0 && asAWhole > decided) {
            return new Balance(charge, paid(byRank.values().stream().map(Said::paid), zero), zero, zero);
        }
        // A later payer states the whole charge again: its other adjustments hold what the earlier ones paid and
        // adjusted, so that what they paid is taken out of them
        int last = byRank.lastKey();
        Money before = number == 0 && decided == asAWhole
                ? paid(
                        postings.stream()
                                .filter(posted -> rank(account, posted) < last)
                                .map(posted -> posted.claim().paid()),
                        zero)
                : paid(byRank.headMap(last).values().stream().map(Said::paid), zero);
        Money all = paid(byRank.values().stream().map(Said::paid), zero);
        Said latest = byRank.lastEntry().getValue();
        boolean others =
                account.patientProtected() || last + 1 < account.payers().size();
        Money patient = others ? zero : latest.patient();
        return new Balance(charge, all, latest.adjusted().minus(before), patient);
    }

    /**
     * What was paid beyond what was owed, for the claim as a whole and for each line. What is posted to the claim as a whole
     * and to its lines makes up for each other. So do the write-offs of all, as where the rate of a visit is paid on one line.
     */
    static List<Money> overpaid(List<Balance> balances) {
        Balance whole = balances.get(0);
        List<Balance> lines = balances.subList(1, balances.size());
        Money zero = whole.charge().minus(whole.charge());
        Money undecided = paid(lines.stream().map(Balance::open).filter(Money::isPositive), zero);
        Money spare = atLeastNothing(whole.open());
        List<Money> beyond = new ArrayList<>();
        beyond.add(atLeastNothing(whole.open().negated().minus(undecided)));
        for (Balance line : lines) {
            Money over = atLeastNothing(line.open().negated());
            Money left = atLeastNothing(over.minus(spare));
            spare = spare.minus(over.minus(left));
            beyond.add(left);
        }
        Money excess = atLeastNothing(
                paid(balances.stream().map(Balance::writtenOff), zero).negated());
        for (int i = 0; i < beyond.size(); i++) {
            Money over = atLeastNothing(balances.get(i).writtenOff().negated());
            Money left = atLeastNothing(excess.minus(over));
            beyond.set(i, beyond.get(i).plus(excess.minus(left)));
            excess = left;
        }
        return beyond;
    }

    private static Money atLeastNothing(Money amount) {
        return amount.isPositive() ? amount : amount.minus(amount);
    }

    private static Money paid(Stream<Money> amounts, Money zero) {
        return Money.total(zero.getCurrencyUnit(), amounts.toList());
    }

    /** The first payer's postings before those of the next, and each payer's as they came. */
    private static List<PostedRemittance> inOrder(ClaimAccount account) {
        return standing(account).stream()
                .sorted(Comparator.comparingInt(posted -> rank(account, posted)))
                .toList();
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

    /**
     * The place of the payer of a posting. One that is on the claim twice, as where both parents of a child have the same
     * insurer, pays in the place that it names.
     */
    static int rank(ClaimAccount account, PostedRemittance posted) {
        int told = switch (posted.claim().status()) {
            case SECONDARY -> 1;
            case TERTIARY -> 2;
            case DENIED -> tellsOfAnEarlierPayer(posted.claim()) ? 1 : 0;
            case PRIMARY, REVERSAL -> 0;
        };
        boolean there =
                told < account.payers().size() && account.payers().get(told).equals(posted.payer());
        return there ? told : account.rank(posted.payer()).orElse(told);
    }

    private static boolean tellsOfAnEarlierPayer(ClaimRemittance claim) {
        return claim.allAdjustments().stream()
                .flatMap(adjustment -> RemittanceCodes.reasons().find(adjustment.reason()).stream())
                .anyMatch(reason -> reason.kind() == ReasonKind.PRIOR_PAYER);
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
            // An adjustment of the whole claim lowers what is paid for it below what is told of its lines
            Money lines = paid(claim.lines().stream().map(LineRemittance::paid), zero);
            Money charge = claim.lines().isEmpty() ? claim.charge() : zero;
            sum = sum.plus(of(charge, claim.paid().minus(lines), claim.adjustments(), zero));
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
