package org.openmassage.billing.posting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openmassage.billing.posting.Remittances.FIRST;
import static org.openmassage.billing.posting.Remittances.SECOND;
import static org.openmassage.billing.posting.Remittances.account;
import static org.openmassage.billing.posting.Remittances.line;
import static org.openmassage.billing.posting.Remittances.nextWeek;
import static org.openmassage.billing.posting.Remittances.post;
import static org.openmassage.billing.posting.Remittances.posted;
import static org.openmassage.billing.posting.Remittances.processed;
import static org.openmassage.billing.posting.Remittances.reversed;
import static org.openmassage.billing.posting.Remittances.sent;
import static org.openmassage.billing.posting.Remittances.usd;
import static org.openmassage.billing.posting.Remittances.withSecondPayer;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.Samples;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.billing.remittance.ClaimRemittance;
import org.openmassage.billing.remittance.LineRemittance;
import org.openmassage.billing.remittance.ProviderAdjustment;
import org.openmassage.billing.remittance.ReasonCode;
import org.openmassage.billing.remittance.Remittance;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.core.code.ProcedureCode;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.RemittanceId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.person.CoverageOrder;
import org.openmassage.core.vocabulary.PayerId;

class RemittancePostingTest {
    private static final ClaimRemittance PAID = processed(
            RemittanceStatus.PRIMARY,
            line("180.00", "100.00", "CO-45 52.00, PR-1 28.00"),
            nextWeek("90.00", "60.00", "CO-45 26.00, PR-3 4.00"));

    private static List<String> found(Issues issues) {
        return issues.stream().map(issue -> issue.code() + " " + issue.path()).toList();
    }

    private static Balance balance(String charge, String paid, String writtenOff, String patient, String open) {
        Balance balance = new Balance(usd(charge), usd(paid), usd(writtenOff), usd(patient));
        assertThat(balance.open()).isEqualTo(usd(open));
        return balance;
    }

    @Test
    void nothing_is_decided_before_a_payer_decides() {
        assertThat(account().balance()).isEqualTo(balance("270.00", "0.00", "0.00", "0.00", "270.00"));
        assertThat(account().patientOwes()).isEqualTo(usd("0.00"));
        assertThat(account().withPayers(List.of()).patientOwes()).isEqualTo(usd("270.00"));
    }

    @Test
    void payment_is_posted_line_by_line() {
        PostingResult result = post(account(), sent(FIRST, "r1", PAID));

        assertThat(result.issues()).isEmpty();
        assertThat(result.unapplied()).isEmpty();
        ClaimAccount account = result.accounts().get(0);
        assertThat(account.balance(1)).isEqualTo(balance("180.00", "100.00", "52.00", "28.00", "0.00"));
        assertThat(account.balance(2)).isEqualTo(balance("90.00", "60.00", "26.00", "4.00", "0.00"));
        assertThat(account.balance(0)).isEqualTo(balance("0.00", "0.00", "0.00", "0.00", "0.00"));
        assertThat(account.patientOwes()).isEqualTo(usd("32.00"));
    }

    @Test
    void payment_of_nothing_is_posted_as_one() {
        PostingResult result = post(
                account(),
                sent(FIRST, "r1", processed(RemittanceStatus.DENIED, line("180.00", "0.00", "CO-197 180.00"))));

        assertThat(result.accounts().get(0).balance(1)).isEqualTo(balance("180.00", "0.00", "180.00", "0.00", "0.00"));
        assertThat(result.accounts().get(0).balance(2).open()).isEqualTo(usd("90.00"));
    }

    @Test
    void second_payer_takes_over_what_the_first_left_to_the_patient() {
        ClaimAccount account = posted(
                withSecondPayer(),
                sent(FIRST, "r1", PAID),
                sent(
                        SECOND,
                        "r2",
                        processed(
                                RemittanceStatus.SECONDARY,
                                line("180.00", "20.00", "OA-23 152.00, PR-2 8.00"),
                                nextWeek("90.00", "4.00", "OA-23 86.00"))));

        assertThat(account.balance(1)).isEqualTo(balance("180.00", "120.00", "52.00", "8.00", "0.00"));
        assertThat(account.balance(2)).isEqualTo(balance("90.00", "64.00", "26.00", "0.00", "0.00"));
        assertThat(account.patientOwes()).isEqualTo(usd("8.00"));
    }

    @Test
    void share_waits_while_a_second_payer_has_not_answered() {
        ClaimAccount account = posted(withSecondPayer(), sent(FIRST, "r1", PAID));

        assertThat(account.balance(1)).isEqualTo(balance("180.00", "100.00", "52.00", "0.00", "28.00"));
        assertThat(account.patientOwes()).isEqualTo(usd("0.00"));
        assertThat(account.withPayers(FIRST).patientOwes()).isEqualTo(usd("32.00"));
    }

    @Test
    void payers_stand_in_the_order_in_which_they_pay_whichever_gets_the_claim() {
        Claim toTheSecond = Remittances.claim()
                .withCoverages(
                        Samples.coverage().withPayer(SECOND).withOrder(CoverageOrder.SECONDARY), Samples.coverage());

        assertThat(ClaimAccount.open(toTheSecond).payers()).containsExactly(FIRST, SECOND);
    }

    @Test
    void payer_that_is_on_the_claim_twice_pays_in_both_places() {
        ClaimRemittance second = processed(
                RemittanceStatus.SECONDARY,
                line("180.00", "20.00", "OA-23 152.00, PR-2 8.00"),
                nextWeek("90.00", "4.00", "OA-23 86.00"));
        PostingResult result =
                post(posted(account().withPayers(FIRST, FIRST), sent(FIRST, "r1", PAID)), sent(FIRST, "r2", second));

        assertThat(result.issues()).isEmpty();
        assertThat(result.accounts().get(0).balance(1)).isEqualTo(balance("180.00", "120.00", "52.00", "8.00", "0.00"));
        ClaimAccount refused = posted(
                account().withPayers(FIRST, FIRST),
                sent(FIRST, "r1", PAID),
                sent(
                        FIRST,
                        "r2",
                        processed(RemittanceStatus.DENIED, line("180.00", "0.00", "OA-23 152.00, PR-96 28.00"))));
        assertThat(refused.balance(1)).isEqualTo(balance("180.00", "100.00", "52.00", "28.00", "0.00"));
    }

    /** ASC X12 835, balancing: a claim is paid what its lines are paid, less the adjustments of the claim as a whole. */
    @Test
    void adjustment_of_a_claim_beside_its_lines_lowers_what_was_paid_for_it() {
        ClaimRemittance said = processed(
                        RemittanceStatus.PRIMARY,
                        line("180.00", "128.00", "CO-45 52.00"),
                        nextWeek("90.00", "64.00", "CO-45 26.00"))
                .withAdjustments(Remittances.adjustments("PR-1 30.00"))
                .withPaid(usd("162.00"));
        PostingResult result = post(account(), sent(FIRST, "r1", said));

        assertThat(result.issues()).isEmpty();
        ClaimAccount account = result.accounts().get(0);
        assertThat(account.balance()).isEqualTo(balance("270.00", "162.00", "78.00", "30.00", "0.00"));
        assertThat(account.patientOwes()).isEqualTo(usd("30.00"));

        ClaimRemittance second = processed(
                RemittanceStatus.SECONDARY,
                line("180.00", "20.00", "OA-23 160.00"),
                nextWeek("90.00", "6.00", "OA-23 80.00, PR-2 4.00"));
        assertThat(posted(withSecondPayer(), sent(FIRST, "r1", said), sent(SECOND, "r2", second))
                        .balance())
                .isEqualTo(balance("270.00", "188.00", "78.00", "4.00", "0.00"));
    }

    @Test
    void second_payer_may_tell_the_claim_as_a_whole_where_the_first_told_its_lines() {
        ClaimRemittance second = processed(RemittanceStatus.SECONDARY, line("270.00", "24.00", ""))
                .withAdjustments(Remittances.adjustments("OA-23 238.00, PR-2 8.00"))
                .withLines();
        ClaimAccount account = posted(withSecondPayer(), sent(FIRST, "r1", PAID), sent(SECOND, "r2", second));

        assertThat(account.balance()).isEqualTo(balance("270.00", "184.00", "78.00", "8.00", "0.00"));
        assertThat(account.overpaid()).isEqualTo(usd("0.00"));
    }

    @Test
    void second_payer_may_tell_the_lines_where_the_first_told_the_claim_as_a_whole() {
        ClaimRemittance whole = PAID.withLines().withAdjustments(Remittances.adjustments("CO-45 78.00, PR-1 32.00"));
        ClaimRemittance second = processed(
                RemittanceStatus.SECONDARY,
                line("180.00", "20.00", "OA-23 152.00, PR-2 8.00"),
                nextWeek("90.00", "4.00", "OA-23 86.00"));
        ClaimAccount account = posted(withSecondPayer(), sent(FIRST, "r1", whole), sent(SECOND, "r2", second));

        assertThat(account.balance()).isEqualTo(balance("270.00", "184.00", "78.00", "8.00", "0.00"));
        assertThat(account.overpaid()).isEqualTo(usd("0.00"));
    }

    @Test
    void refusal_of_the_whole_claim_gives_way_to_the_lines_that_are_paid_later() {
        ClaimRemittance refused = processed(RemittanceStatus.DENIED, line("270.00", "0.00", ""))
                .withAdjustments(Remittances.adjustments("CO-16 270.00"))
                .withLines();
        PostingResult result = post(posted(account(), sent(FIRST, "r1", refused)), sent(FIRST, "r2", PAID));
        ClaimAccount account = result.accounts().get(0);

        assertThat(result.issues()).isEmpty();
        assertThat(account.balance()).isEqualTo(balance("270.00", "160.00", "78.00", "32.00", "0.00"));
        assertThat(account.overpaid()).isEqualTo(usd("0.00"));
    }

    @Test
    void reversal_and_correction_leave_the_correction() {
        Remittance first = sent(FIRST, "r1", PAID);
        ClaimRemittance corrected = processed(
                RemittanceStatus.PRIMARY,
                line("180.00", "128.00", "CO-45 52.00"),
                nextWeek("90.00", "60.00", "CO-45 26.00, PR-3 4.00"));
        PostingResult result = post(posted(account(), first), sent(FIRST, "r2", reversed(PAID), corrected));

        assertThat(result.issues()).isEmpty();
        assertThat(result.accounts().get(0).balance(1)).isEqualTo(balance("180.00", "128.00", "52.00", "0.00", "0.00"));
        ClaimAccount takenBack = posted(account(), first, sent(FIRST, "r3", reversed(PAID)));
        assertThat(takenBack.balance()).isEqualTo(account().balance());
        assertThat(takenBack.postings()).hasSize(2);
    }

    @Test
    void reversal_of_what_was_never_paid_waits_for_a_person() {
        PostingResult result = post(account(), sent(FIRST, "r1", reversed(PAID)));

        assertThat(found(result.issues())).containsExactly("posting.reversal-unknown /claims/0");
        assertThat(result.unapplied()).singleElement().satisfies(left -> {
            assertThat(left.why()).isEqualTo(PostingIssue.REVERSAL_UNKNOWN);
            assertThat(left.remittance()).isEqualTo(reversed(PAID));
        });
        assertThat(result.accounts()).containsExactly(account());
        ClaimAccount reversedOnce = posted(account(), sent(FIRST, "r2", PAID), sent(FIRST, "r3", reversed(PAID)));
        assertThat(post(reversedOnce, sent(FIRST, "r4", reversed(PAID))).unapplied())
                .hasSize(1);
    }

    @Test
    void the_same_remittance_is_posted_once() {
        ClaimAccount once = posted(account(), sent(FIRST, "r1", PAID));

        PostingResult again = post(once, sent(FIRST, "r1", PAID));
        assertThat(found(again.issues())).containsExactly("posting.duplicate /claims/0");
        assertThat(again.accounts()).containsExactly(once);
        Remittance copy = sent(FIRST, "r1", PAID).withId(RemittanceId.of("another-id"));
        assertThat(found(post(once, copy).issues())).containsExactly("posting.duplicate /claims/0");
        assertThat(found(post(account(), sent(FIRST, "r1", PAID, PAID)).issues()))
                .containsExactly("posting.duplicate /claims/1");
    }

    @Test
    void second_payment_of_a_line_shows_as_overpaid_and_is_not_the_patients() {
        PostingResult result = post(posted(account(), sent(FIRST, "r1", PAID)), sent(FIRST, "r2", PAID));

        assertThat(found(result.issues()))
                .containsExactly("posting.second-payment /claims/0", "posting.overpaid /claims/0");
        ClaimAccount account = result.accounts().get(0);
        assertThat(account.overpaid()).isEqualTo(usd("160.00"));
        assertThat(account.patientOwes()).isEqualTo(usd("32.00"));
    }

    @Test
    void lines_of_a_claim_may_come_in_several_remittances() {
        PostingResult result = post(
                posted(
                        account(),
                        sent(
                                FIRST,
                                "r1",
                                processed(RemittanceStatus.PRIMARY, PAID.lines().get(0)))),
                sent(
                        FIRST,
                        "r2",
                        processed(RemittanceStatus.PRIMARY, PAID.lines().get(1))));

        assertThat(result.issues()).isEmpty();
        assertThat(result.accounts().get(0).balance().open()).isEqualTo(usd("0.00"));
    }

    @Test
    void claim_without_an_account_is_kept() {
        PostingResult result = post(account(), sent(FIRST, "r1", PAID.withClaim(ClaimId.of("another")), PAID));

        assertThat(found(result.issues())).containsExactly("posting.claim-unknown /claims/0");
        assertThat(result.unapplied()).extracting(Unapplied::claim).containsExactly(0);
        assertThat(result.accounts().get(0).postings()).hasSize(1);
    }

    @Test
    void what_does_not_balance_is_posted_and_stays_open() {
        ClaimRemittance short5 =
                processed(RemittanceStatus.PRIMARY, line("180.00", "100.00", "CO-45 52.00, PR-1 23.00"));
        PostingResult result = post(account(), sent(FIRST, "r1", short5).withPaid(usd("99.00")));

        assertThat(found(result.issues()))
                .containsExactly(
                        "posting.payment-unbalanced /paid",
                        "posting.claim-unbalanced /claims/0",
                        "posting.line-unbalanced /claims/0/lines/0");
        assertThat(result.accounts().get(0).balance(1).open()).isEqualTo(usd("5.00"));
        ClaimRemittance differ = PAID.withPaid(usd("150.00"));
        assertThat(found(post(account(), sent(FIRST, "r1", differ)).issues()))
                .contains("posting.lines-and-claim-differ /claims/0");
        assertThat(found(post(account(), sent(FIRST, "r1", PAID.withPatientResponsibility(usd("30.00"))))
                        .issues()))
                .containsExactly("posting.patient-amount-differs /claims/0/patientResponsibility");
    }

    @Test
    void line_is_matched_by_number_then_by_look() {
        ClaimRemittance swapped = processed(
                RemittanceStatus.PRIMARY,
                nextWeek("90.00", "60.00", "CO-45 30.00").withLine(2),
                line("180.00", "100.00", "CO-45 80.00"));
        ClaimAccount account = posted(account(), sent(FIRST, "r1", swapped));
        assertThat(account.postings().get(0).lineNumbers()).containsExactly(2, 1);

        ClaimRemittance recoded = processed(
                RemittanceStatus.PRIMARY,
                line("180.00", "80.00", "CO-97 100.00").withLine(1).withCode(ProcedureCode.parse("97124")));
        assertThat(found(post(account(), sent(FIRST, "r1", recoded)).issues()))
                .containsExactly("posting.code-changed /claims/0/lines/0");
        ClaimRemittance other = processed(
                RemittanceStatus.PRIMARY,
                line("10.00", "10.00", "").withCode(ProcedureCode.parse("97010")),
                line("170.00", "100.00", "CO-45 70.00"));
        PostingResult unmatched = post(account(), sent(FIRST, "r1", other));
        assertThat(found(unmatched.issues()))
                .containsExactly(
                        "posting.line-unmatched /claims/0/lines/0", "posting.charge-differs /claims/0/lines/1/charge");
        assertThat(unmatched.accounts().get(0).balance(0).insurancePaid()).isEqualTo(usd("10.00"));
    }

    @Test
    void a_line_of_the_claim_is_taken_once() {
        LineRemittance first = line("180.00", "100.00", "CO-45 80.00").withLine(1);
        PostingResult result = post(account(), sent(FIRST, "r1", processed(RemittanceStatus.PRIMARY, first, first)));

        assertThat(found(result.issues())).contains("posting.line-unmatched /claims/0/lines/1");
        assertThat(result.accounts().get(0).balance(1).insurancePaid()).isEqualTo(usd("100.00"));
        assertThat(result.accounts().get(0).balance(0).insurancePaid()).isEqualTo(usd("100.00"));
    }

    @Test
    void claim_that_is_told_as_a_whole_belongs_to_the_claim() {
        ClaimRemittance whole = PAID.withLines().withAdjustments(Remittances.adjustments("CO-45 78.00, PR-1 32.00"));
        PostingResult result = post(account(), sent(FIRST, "r1", whole));

        assertThat(result.issues()).isEmpty();
        assertThat(result.accounts().get(0).balance(0))
                .isEqualTo(balance("0.00", "160.00", "78.00", "32.00", "-270.00"));
        assertThat(result.accounts().get(0).balance()).isEqualTo(balance("270.00", "160.00", "78.00", "32.00", "0.00"));
    }

    @Test
    void protected_patient_owes_nothing_and_the_share_stays_open() {
        PayerId va = PayerId.of("va-community-care");
        PostingResult result = post(account().withPayers(va), sent(va, "r1", PAID));

        assertThat(found(result.issues())).containsExactly("posting.patient-protected /claims/0");
        assertThat(result.accounts().get(0).patientOwes()).isEqualTo(usd("0.00"));
        assertThat(result.accounts().get(0).balance().open()).isEqualTo(usd("32.00"));
    }

    @Test
    void adjustments_of_the_whole_payment_belong_to_no_claim() {
        Remittance remittance = sent(FIRST, "r1", PAID)
                .withProviderAdjustments(provider("L6", "-1.50"), provider("WO", "20.00"), provider("XX", "0.00"))
                .withPaid(usd("141.50"));
        PostingResult result = post(account(), remittance);

        assertThat(found(result.issues()))
                .containsExactly(
                        "posting.interest-paid /providerAdjustments/0",
                        "posting.payment-taken-back /providerAdjustments/1",
                        "posting.reason-unknown /providerAdjustments/2/reason");
        assertThat(result.providerAdjustments()).isEqualTo(remittance.providerAdjustments());
        assertThat(result.accounts().get(0).balance().insurancePaid()).isEqualTo(usd("160.00"));
    }

    private static ProviderAdjustment provider(String reason, String amount) {
        return ProviderAdjustment.builder()
                .reason(ReasonCode.parse(reason))
                .amount(usd(amount))
                .build();
    }

    @Test
    void stranger_among_the_payers_and_codes_is_told() {
        ClaimRemittance odd = processed(RemittanceStatus.PRIMARY, line("180.00", "100.00", "CO-999 80.00"));

        assertThat(found(
                        post(account(), sent(PayerId.of("stranger"), "r1", odd)).issues()))
                .containsExactly(
                        "posting.payer-not-on-claim /claims/0",
                        "posting.reason-unknown /claims/0/lines/0/adjustments/0/reason");
        assertThatThrownBy(() -> RemittancePosting.post(
                        List.of(account(), account()), sent(FIRST, "r1", PAID), PayerCatalog.standard()))
                .hasMessage("accounts: must be one a claim");
    }
}
