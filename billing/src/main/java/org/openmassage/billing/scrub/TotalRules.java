package org.openmassage.billing.scrub;

import static org.openmassage.billing.scrub.ScrubGroup.TOTALS;

import java.util.List;
import org.joda.money.CurrencyUnit;

/** Rules about amounts. */
final class TotalRules {
    private TotalRules() {}

    static List<ScrubRule> rules() {
        return List.of(
                ScrubRule.error(TOTALS, "claim.total-mismatch")
                        .says(
                                "The total that was stated is not the sum of the lines.",
                                "Correct the lines, or leave the total out: it is computed.")
                        .from(ScrubSource.confirmed("837P 005010X222A1, CLM02; CMS-1500 (02/12), box 28"))
                        .at("/total")
                        .finds((claim, context) ->
                                Paths.when(claim.statedTotal().isPresent(), "/total")),
                ScrubRule.error(TOTALS, "claim.charge-zero")
                        .says("A line has no charge.", "Enter the charge or remove the line.")
                        .from(Sources.REJECTED)
                        .at("/lines/*/charge")
                        .finds((claim, context) -> Paths.lines(
                                claim, "charge", line -> line.charge().isZero())),
                ScrubRule.warning(TOTALS, "claim.paid-over-total")
                        .says(
                                "More has been paid than the claim charges.",
                                "Check the payments; enter only those for these services.")
                        .from(ScrubSource.unconfirmed("CMS-1500 (02/12), box 29"))
                        .at("/patientPaid")
                        .finds((claim, context) ->
                                Paths.when(claim.paid().isGreaterThan(claim.total()), "/patientPaid")),
                ScrubRule.error(TOTALS, "claim.currency-not-dollars")
                        .says("The amounts are not in United States dollars.", "Enter the charges in dollars.")
                        .from(ScrubSource.confirmed(
                                "837P 005010X222A1 and CMS-1500 (02/12): amounts without a currency"))
                        .at("/lines/*/charge")
                        .finds((claim, context) -> Paths.lines(
                                claim,
                                "charge",
                                line -> !line.charge().getCurrencyUnit().equals(CurrencyUnit.USD))));
    }
}
