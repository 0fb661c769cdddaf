package org.openmassage.billing.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmassage.billing.posting.Remittances.FIRST;
import static org.openmassage.billing.posting.Remittances.SECOND;
import static org.openmassage.billing.posting.Remittances.account;
import static org.openmassage.billing.posting.Remittances.line;
import static org.openmassage.billing.posting.Remittances.nextWeek;
import static org.openmassage.billing.posting.Remittances.posted;
import static org.openmassage.billing.posting.Remittances.processed;
import static org.openmassage.billing.posting.Remittances.reversed;
import static org.openmassage.billing.posting.Remittances.sent;
import static org.openmassage.billing.posting.Remittances.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openmassage.billing.Samples;
import org.openmassage.billing.benefit.ContractedSchedule;
import org.openmassage.billing.charge.Fee;
import org.openmassage.billing.charge.FeeSchedule;
import org.openmassage.billing.payer.PayerPolicy;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.DenialAction;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.RemarkCode;
import org.openmassage.billing.remittance.RemittanceCodes;
import org.openmassage.billing.remittance.RemittanceStatus;

/** Refusals and underpayment. */
class ReviewsTest {
    private static final LocalDate REVIEW = LocalDate.of(2026, 5, 1);

    private static List<DenialFinding> refusals(Optional<PayerPolicy> policy, LineRemittance... lines) {
        ClaimAccount account = posted(account(), sent(FIRST, "r1", processed(RemittanceStatus.PRIMARY, lines)));
        return DenialReview.review(
                account,
                account.postings().get(0),
                policy,
                RemittanceCodes.reasons(),
                RemittanceCodes.remarks(),
                REVIEW);
    }

    private static String actions(DenialFinding finding) {
        return finding.options().stream().map(option -> option.action().name()).collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "CO-16, CORRECT_AND_RESUBMIT NEW_CLAIM",
        "CO-29, APPEAL WRITE_OFF",
        "CO-96, BILL_NEXT_PAYER APPEAL WRITE_OFF",
        "PR-96, BILL_PATIENT BILL_NEXT_PAYER APPEAL WRITE_OFF",
        "CO-109, BILL_NEXT_PAYER",
        "CO-173, SEND_DOCUMENTS APPEAL WRITE_OFF",
        "CO-252, SEND_DOCUMENTS",
        "OA-119, BILL_NEXT_PAYER APPEAL",
    })
    void each_refusal_has_its_ways(String adjustment, String actions) {
        assertThat(refusals(Optional.empty(), line("180.00", "0.00", adjustment + " 180.00")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(actions(finding)).isEqualTo(actions);
                    assertThat(finding.settled()).isEqualTo(!actions.contains(" "));
                    assertThat(finding.line()).contains(1);
                    assertThat(finding.amount()).isEqualTo(usd("180.00"));
                });
    }

    @Test
    void shares_and_write_offs_are_no_refusals() {
        assertThat(refusals(Optional.empty(), line("180.00", "100.00", "CO-45 52.00, PR-1 20.00, OA-23 8.00")))
                .isEmpty();
    }

    @Test
    void unprocessed_claim_leaves_a_new_claim_only() {
        LineRemittance line = line("180.00", "0.00", "CO-16 180.00").withRemarks(RemarkCode.parse("MA130"));

        assertThat(refusals(Optional.empty(), line)).singleElement().satisfies(finding -> {
            assertThat(actions(finding)).isEqualTo("NEW_CLAIM");
            assertThat(finding.settled()).isTrue();
        });
    }

    @Test
    void reason_that_nobody_knows_is_a_refusal_without_advice() {
        assertThat(refusals(Optional.empty(), line("180.00", "0.00", "CO-999 180.00")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.label()).isEmpty();
                    assertThat(finding.options()).isEmpty();
                });
    }

    @Test
    void filing_clock_runs_by_the_policy() {
        // Veterans: 180 days of the service to file, 90 days of the payment to ask again
        DenialFinding finding = refusals(
                        Optional.of(Samples.policy("va-community-care")), line("180.00", "0.00", "CO-197 180.00"))
                .get(0);

        assertThat(finding.options())
                .extracting(RemedyOption::action, RemedyOption::dueBy, RemedyOption::expired)
                .containsExactly(
                        Assertions.tuple(DenialAction.APPEAL, Optional.of(Samples.DAY.plusDays(120)), false),
                        Assertions.tuple(
                                DenialAction.CORRECT_AND_RESUBMIT, Optional.of(Samples.DAY.plusDays(180)), false),
                        Assertions.tuple(DenialAction.WRITE_OFF, Optional.empty(), false));
        assertThat(finding.options().get(0).dueBasis()).isPresent();
    }

    @Test
    void day_that_is_over_is_told() {
        PayerPolicy policy = Samples.policy("va-community-care");
        ClaimAccount account = posted(
                account(),
                sent(FIRST, "r1", processed(RemittanceStatus.PRIMARY, line("180.00", "0.00", "CO-197 180.00"))));

        assertThat(DenialReview.review(
                                account,
                                account.postings().get(0),
                                Optional.of(policy),
                                RemittanceCodes.reasons(),
                                RemittanceCodes.remarks(),
                                Samples.DAY.plusDays(121))
                        .get(0)
                        .options())
                .extracting(RemedyOption::expired)
                .containsExactly(true, false, false);
    }

    @Test
    void protected_patient_is_not_billed_for_a_refusal() {
        assertThat(refusals(Optional.of(Samples.policy("wa-lni")), line("180.00", "0.00", "PR-96 180.00")))
                .singleElement()
                .satisfies(finding -> assertThat(actions(finding)).doesNotContain("BILL_PATIENT"));
    }

    @Test
    void underpayment_is_told_by_line_with_its_figures() {
        ClaimAccount account = posted(
                account(),
                sent(
                        FIRST,
                        "r1",
                        processed(
                                RemittanceStatus.PRIMARY,
                                line("180.00", "100.00", "CO-45 60.00, PR-1 20.00"),
                                nextWeek("90.00", "64.00", "CO-45 26.00"))));
        ContractedSchedule contract = contract("32.00");

        assertThat(UnderpaymentReview.review(account, account.postings().get(0), contract))
                .extracting(
                        PaymentReview::line,
                        PaymentReview::verdict,
                        PaymentReview::contracted,
                        PaymentReview::allowed,
                        PaymentReview::difference)
                .containsExactly(
                        Assertions.tuple(
                                1, PaymentVerdict.UNDERPAID, Optional.of(usd("128.00")), usd("120.00"), usd("8.00")),
                        Assertions.tuple(
                                2, PaymentVerdict.AS_CONTRACTED, Optional.of(usd("64.00")), usd("64.00"), usd("0.00")));
    }

    @ParameterizedTest(name = "{0} a unit, {1}: {2}")
    @CsvSource({
        "20.00, CO-45 52.00, OVERPAID, -48.00",
        "50.00, CO-45 0.00, AS_CONTRACTED, 0.00",
        "32.00, CO-197 180.00, DENIED, 128.00",
        "none, CO-45 52.00, NO_RATE, 0.00",
    })
    void contract_allows_at_most_the_charge_and_a_refusal_is_no_underpayment(
            String rate, String adjustment, PaymentVerdict verdict, String difference) {
        String off = adjustment.substring(adjustment.indexOf(' ') + 1);
        String paid = usd("180.00").minus(usd(off)).getAmount().toPlainString();
        ClaimAccount account = posted(
                account(), sent(FIRST, "r1", processed(RemittanceStatus.PRIMARY, line("180.00", paid, adjustment))));

        assertThat(UnderpaymentReview.review(account, account.postings().get(0), contract(rate)))
                .singleElement()
                .satisfies(review -> {
                    assertThat(review.verdict()).isEqualTo(verdict);
                    assertThat(review.difference()).isEqualTo(usd(difference));
                });
    }

    @Test
    void payment_of_the_rest_and_a_reversal_are_held_against_no_contract() {
        ClaimRemittance paid = processed(RemittanceStatus.PRIMARY, line("180.00", "128.00", "CO-45 52.00"));
        ClaimAccount account = posted(account(), sent(FIRST, "r1", paid), sent(FIRST, "r2", reversed(paid)));
        ClaimAccount second = posted(
                account().withPayers(SECOND, FIRST),
                sent(FIRST, "r1", processed(RemittanceStatus.SECONDARY, line("180.00", "20.00", "OA-23 160.00"))));

        assertThat(UnderpaymentReview.review(account, account.postings().get(1), contract("32.00")))
                .isEmpty();
        assertThat(UnderpaymentReview.review(second, second.postings().get(0), contract("32.00")))
                .isEmpty();
        assertThatThrownBy(() -> UnderpaymentReview.review(
                        account, account.postings().get(0), contract("32.00").withPayer(SECOND)))
                .hasMessage("contract: must be one with the payer of the remittance");
    }

    private static ContractedSchedule contract(String rate) {
        FeeSchedule.Builder rates = FeeSchedule.builder();
        rates.name("contract");
        if (!rate.equals("none")) {
            rates.addFees(Fee.builder().code(Samples.MANUAL).amount(usd(rate)).build());
        }
        return ContractedSchedule.builder().payer(FIRST).rates(rates.build()).build();
    }
}
