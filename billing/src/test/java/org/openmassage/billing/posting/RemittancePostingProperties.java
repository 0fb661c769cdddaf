package org.openmassage.billing.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openmassage.billing.posting.Remittances.FIRST;
import static org.openmassage.billing.posting.Remittances.SECOND;
import static org.openmassage.billing.posting.Remittances.processed;
import static org.openmassage.billing.posting.Remittances.reversed;
import static org.openmassage.billing.posting.Remittances.sent;
import static org.openmassage.billing.posting.Remittances.usd;
import static org.openmassage.billing.posting.Remittances.withSecondPayer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.Remittance;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.core.id.ClaimId;

/** What holds of every remittance, however odd. */
class RemittancePostingProperties {
    private static String text(int cents) {
        return Money.ofMinor(CurrencyUnit.USD, cents).getAmount().toPlainString();
    }

    /** A line whose adjustments make it balance, but for one in five. */
    @Provide
    Arbitrary<LineRemittance> lines() {
        return Combinators.combine(
                        Arbitraries.of(18_000, 9_000, 4_000),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.integers().between(0, 100),
                        Arbitraries.of(0, 0, 0, 0, 500),
                        Arbitraries.of(0, 7, 14),
                        Arbitraries.integers().between(1, 3).injectNull(0.5))
                .as((charge, paidPercent, patientPercent, off, days, number) -> {
                    int paid = charge * paidPercent / 100;
                    int patient = (charge - paid) * patientPercent / 100;
                    LineRemittance line = Remittances.line(
                            text(charge),
                            text(paid),
                            "CO-45 " + text(charge - paid - patient + off) + ", PR-1 " + text(patient));
                    return line.withDate(line.date().plusDays(days)).withLine(Optional.ofNullable(number));
                });
    }

    @Provide
    Arbitrary<List<Remittance>> remittances() {
        Arbitrary<ClaimRemittance> claim = Combinators.combine(
                        Arbitraries.lazyOf(this::lines).list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.of(RemittanceStatus.PRIMARY, RemittanceStatus.SECONDARY, RemittanceStatus.DENIED),
                        Arbitraries.of(true, false, false),
                        Arbitraries.of("claim-1", "claim-1", "claim-1", "claim-2"))
                .as((lines, status, reversal, id) -> {
                    ClaimRemittance said = processed(status, lines.toArray(LineRemittance[]::new))
                            .withClaim(ClaimId.of(id));
                    return reversal ? reversed(said) : said;
                });
        return Combinators.combine(claim.list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(FIRST, SECOND))
                .as((claims, payer) -> sent(payer, "r" + claims.hashCode(), claims.toArray(ClaimRemittance[]::new)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Property(tries = 300)
    void nothing_is_dropped_and_every_balance_adds_up(@ForAll("remittances") List<Remittance> remittances) {
        ClaimAccount account = withSecondPayer();
        Money applied = usd("0.00");
        Money left = usd("0.00");
        Money told = usd("0.00");
        for (Remittance remittance : remittances) {
            int before = account.postings().size();
            PostingResult result = RemittancePosting.post(List.of(account), remittance, PayerCatalog.standard());
            account = result.accounts().get(0);
            for (PostedRemittance posted :
                    account.postings().subList(before, account.postings().size())) {
                applied = applied.plus(posted.claim().paid());
            }
            for (Unapplied unapplied : result.unapplied()) {
                left = left.plus(unapplied.remittance().paid());
            }
            for (ClaimRemittance claim : remittance.claims()) {
                told = told.plus(claim.paid());
            }
        }

        assertThat(applied.plus(left)).isEqualTo(told);
        assertThat(account.balance().insurancePaid()).isEqualTo(applied);
        assertThat(account.balance().charge()).isEqualTo(usd("270.00"));
        Balance sum = account.balance();
        assertThat(sum.insurancePaid()
                        .plus(sum.writtenOff())
                        .plus(sum.patientShare())
                        .plus(sum.open()))
                .isEqualTo(sum.charge());
    }

    @Property(tries = 300)
    void patient_is_never_billed_more_than_payers_left_to_the_patient(
            @ForAll("remittances") List<Remittance> remittances) {
        ClaimAccount account = withSecondPayer();
        List<Money> shares = new ArrayList<>(List.of(usd("0.00")));
        for (Remittance remittance : remittances) {
            account = RemittancePosting.post(List.of(account), remittance, PayerCatalog.standard())
                    .accounts()
                    .get(0);
            remittance.claims().stream()
                    .flatMap(claim -> claim.allAdjustments().stream())
                    .filter(adjustment -> adjustment.group() == AdjustmentGroup.PR
                            && adjustment.amount().isPositive())
                    .forEach(adjustment -> shares.add(adjustment.amount()));
        }

        assertThat(account.patientOwes()).isLessThanOrEqualTo(Money.total(shares));
    }
}
