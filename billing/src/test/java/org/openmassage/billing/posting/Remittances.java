package org.openmassage.billing.posting;

import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.Samples;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.remittance.Adjustment;
import org.openmassage.billing.remittance.AdjustmentGroup;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.ReasonCode;
import org.openmassage.billing.remittance.Remittance;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.RemittanceId;
import org.openmassage.core.vocabulary.PayerId;

/** Made-up remittances. An adjustment is written {@code CO-45 52.00}. */
public final class Remittances {
    public static final PayerId FIRST = PayerId.of("commercial-generic");
    public static final PayerId SECOND = PayerId.of("commercial-gp-modifier");

    private Remittances() {}

    public static Money usd(String amount) {
        return Money.parse("USD " + amount);
    }

    /** One line of 180.00 on {@link Samples#DAY}, and a second of 90.00 a week later. */
    public static Claim claim() {
        ClaimLine line = Samples.line();
        return Samples.claimWith(
                        line,
                        line.withDate(Samples.DAY.plusDays(7)).withUnits(2).withCharge(usd("90.00")))
                .withCoverages(Samples.coverage(), Samples.coverage().withPayer(SECOND));
    }

    /** The account of the claim with its first payer only. */
    public static ClaimAccount account() {
        return withSecondPayer().withPayers(FIRST);
    }

    public static ClaimAccount withSecondPayer() {
        return ClaimAccount.open(claim());
    }

    public static List<Adjustment> adjustments(String written) {
        return Stream.of(written.split(", "))
                .filter(each -> !each.isBlank())
                .map(each -> each.split("[- ]", 3))
                .map(parts ->
                        Adjustment.of(AdjustmentGroup.valueOf(parts[0]), ReasonCode.parse(parts[1]), usd(parts[2])))
                .toList();
    }

    public static LineRemittance line(String charge, String paid, String adjustments) {
        return LineRemittance.builder()
                .date(Samples.DAY)
                .code(Samples.MANUAL)
                .charge(usd(charge))
                .paid(usd(paid))
                .adjustments(adjustments(adjustments))
                .build();
    }

    public static LineRemittance nextWeek(String charge, String paid, String adjustments) {
        return line(charge, paid, adjustments).withDate(Samples.DAY.plusDays(7));
    }

    /** A claim whose sums are those of its lines. */
    public static ClaimRemittance processed(RemittanceStatus status, LineRemittance... lines) {
        return ClaimRemittance.builder()
                .claim(ClaimId.of("claim-1"))
                .status(status)
                .charge(Money.total(Stream.of(lines).map(LineRemittance::charge).toList()))
                .paid(Money.total(Stream.of(lines).map(LineRemittance::paid).toList()))
                .addLines(lines)
                .build();
    }

    public static ClaimRemittance reversed(ClaimRemittance claim) {
        return claim.withStatus(RemittanceStatus.REVERSAL)
                .withCharge(claim.charge().negated())
                .withPaid(claim.paid().negated())
                .withLines(claim.lines().stream()
                        .map(line -> line.withCharge(line.charge().negated())
                                .withPaid(line.paid().negated())
                                .withAdjustments(line.adjustments().stream()
                                        .map(each ->
                                                each.withAmount(each.amount().negated()))
                                        .toList()))
                        .toList());
    }

    public static Remittance sent(PayerId payer, String id, ClaimRemittance... claims) {
        return Remittance.builder()
                .id(RemittanceId.of(id))
                .payer(payer)
                .paidOn(Samples.DAY.plusDays(30))
                .paymentReference("check-" + id)
                .paid(Money.total(Stream.of(claims).map(ClaimRemittance::paid).toList()))
                .addClaims(claims)
                .build();
    }

    public static PostingResult post(ClaimAccount account, Remittance remittance) {
        return RemittancePosting.post(List.of(account), remittance, PayerCatalog.standard());
    }

    public static ClaimAccount posted(ClaimAccount account, Remittance... remittances) {
        ClaimAccount now = account;
        for (Remittance remittance : remittances) {
            now = post(now, remittance).accounts().get(0);
        }
        return now;
    }
}
