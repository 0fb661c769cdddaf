package org.openmassage.billing.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.openmassage.billing.posting.Remittances.FIRST;
import static org.openmassage.billing.posting.Remittances.SECOND;
import static org.openmassage.billing.posting.Remittances.account;
import static org.openmassage.billing.posting.Remittances.adjustments;
import static org.openmassage.billing.posting.Remittances.line;
import static org.openmassage.billing.posting.Remittances.nextWeek;
import static org.openmassage.billing.posting.Remittances.posted;
import static org.openmassage.billing.posting.Remittances.processed;
import static org.openmassage.billing.posting.Remittances.sent;
import static org.openmassage.billing.posting.Remittances.usd;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.Samples;
import org.openmassage.billing.posting.ClaimAccount;
import org.openmassage.billing.posting.PatientPayment;
import org.openmassage.billing.remittance.RemittanceStatus;
import org.openmassage.core.id.ClaimId;
import org.openmassage.core.id.PatientId;
import org.openmassage.core.id.StatementId;

class StatementTest {
    private static final ClaimAccount ACCOUNT = posted(
            account(),
            sent(
                    FIRST,
                    "r1",
                    processed(RemittanceStatus.PRIMARY, line("180.00", "100.00", "CO-45 52.00, PR-1 28.00"))));

    private static PatientStatement statement(ClaimAccount... accounts) {
        return StatementDraft.of(
                StatementId.of("statement-1"),
                LocalDate.of(2026, 5, 1),
                "Quiet Hands Clinic",
                Samples.patient(),
                List.of(accounts));
    }

    private static PatientPayment payment(String amount, Optional<LocalDate> visit) {
        return PatientPayment.builder()
                .on(Samples.DAY)
                .visit(visit)
                .amount(usd(amount))
                .build();
    }

    @Test
    void statement_shows_each_visit_and_sums_exactly() {
        PatientStatement statement = statement(ACCOUNT.withPatientPayments(
                payment("10.00", Optional.of(Samples.DAY)), payment("5.00", Optional.empty())));

        assertThat(statement.visits())
                .extracting(
                        StatementVisit::charges,
                        StatementVisit::insurancePaid,
                        StatementVisit::adjustments,
                        StatementVisit::pending,
                        StatementVisit::patientPaid,
                        StatementVisit::due)
                .containsExactly(
                        tuple(usd("180.00"), usd("100.00"), usd("52.00"), usd("0.00"), usd("10.00"), usd("18.00")),
                        tuple(usd("90.00"), usd("0.00"), usd("0.00"), usd("90.00"), usd("0.00"), usd("0.00")));
        assertThat(statement.unassigned()).contains(usd("5.00"));
        assertThat(statement.balance()).isEqualTo(usd("13.00"));
    }

    @Test
    void balance_is_what_the_accounts_say() {
        ClaimAccount paid = ACCOUNT.withPatientPayments(payment("40.00", Optional.of(Samples.DAY)));
        ClaimAccount other = account().withClaim(ClaimId.of("claim-2")).withPayers(List.of());

        assertThat(statement(paid, other).balance())
                .isEqualTo(paid.patientOwes().plus(other.patientOwes()));
        assertThat(StatementText.of(statement(paid))).contains("You have paid USD 12.00 ahead");
        assertThat(StatementText.of(statement(posted(
                        paid, sent(FIRST, "r2", processed(RemittanceStatus.PRIMARY, nextWeek("90.00", "90.00", "")))))))
                .contains("Your credit: USD 12.00");
    }

    @Test
    void amounts_of_a_whole_claim_stand_in_a_row_of_their_own() {
        ClaimAccount whole = posted(
                account(),
                sent(
                        FIRST,
                        "r1",
                        processed(RemittanceStatus.PRIMARY, line("270.00", "200.00", "CO-45 50.00, PR-2 20.00"))
                                .withAdjustments(adjustments("CO-45 50.00, PR-2 20.00"))
                                .withLines()));
        PatientStatement statement = statement(whole);

        assertThat(statement.visits())
                .extracting(StatementVisit::date)
                .containsExactly(Optional.of(Samples.DAY), Optional.of(Samples.DAY.plusDays(7)), Optional.empty());
        assertThat(statement.balance()).isEqualTo(usd("20.00"));
    }

    @Test
    void share_that_a_second_payer_may_take_over_is_pending() {
        PatientStatement statement = statement(
                ACCOUNT.withPayers(FIRST, SECOND).withPatientPayments(payment("10.00", Optional.of(Samples.DAY))));

        assertThat(statement.visits()).extracting(StatementVisit::pending).containsExactly(usd("28.00"), usd("90.00"));
        assertThat(statement.balance()).isEqualTo(usd("-10.00"));
        assertThat(StatementText.of(statement))
                .contains("You have paid USD 10.00 ahead")
                .doesNotContain("Please pay", "credit");
    }

    @Test
    void overpayment_is_told_as_the_insurers_and_nothing_is_due() {
        ClaimAccount twice = posted(
                ACCOUNT,
                sent(
                        FIRST,
                        "r2",
                        processed(
                                RemittanceStatus.PRIMARY,
                                line("180.00", "128.00", "CO-45 52.00"),
                                nextWeek("90.00", "90.00", ""))));
        PatientStatement statement = statement(twice);
        String text = StatementText.of(statement);

        assertThat(statement.visits())
                .extracting(
                        StatementVisit::insurancePaid,
                        StatementVisit::overpaid,
                        StatementVisit::pending,
                        StatementVisit::due)
                .containsExactly(
                        tuple(usd("228.00"), usd("100.00"), usd("0.00"), usd("0.00")),
                        tuple(usd("90.00"), usd("0.00"), usd("0.00"), usd("0.00")));
        assertThat(twice.overpaid()).isEqualTo(usd("100.00"));
        assertThat(text)
                .contains(
                        "Visit        Charges      Insurance    Overpaid     Adjusted",
                        "2026-03-02   180.00       228.00       100.00       52.00        0.00         0.00         0.00",
                        "Nothing is due from you now.",
                        "Your insurer paid USD 100.00 more than it owed.")
                .doesNotContain("-1", "pending", "credit");
    }

    /** The second payer pays more than the rest: what the first one paid is then more than it writes off. */
    @Test
    void overpayment_by_the_second_payer_shows_as_no_negative_adjustment() {
        ClaimAccount both = posted(
                ACCOUNT.withPayers(FIRST, SECOND),
                sent(SECOND, "r2", processed(RemittanceStatus.SECONDARY, line("180.00", "130.00", "OA-23 50.00"))));
        StatementVisit visit = statement(both).visits().get(0);

        assertThat(both.overpaid()).isEqualTo(usd("50.00"));
        assertThat(visit.overpaid()).isEqualTo(usd("50.00"));
        assertThat(visit.adjustments()).isEqualTo(usd("0.00"));
        assertThat(visit.due()).isEqualTo(usd("0.00"));
    }

    @Test
    void overpaid_line_does_not_hide_what_is_pending_on_another() {
        ClaimAccount account = posted(
                ACCOUNT,
                sent(FIRST, "r2", processed(RemittanceStatus.PRIMARY, line("180.00", "128.00", "CO-45 52.00"))));

        assertThat(account.overpaid()).isEqualTo(usd("100.00"));
        assertThat(account.overpaid(1)).isEqualTo(usd("100.00"));
        assertThat(statement(account).visits())
                .extracting(StatementVisit::pending)
                .containsExactly(usd("0.00"), usd("90.00"));
        assertThat(StatementText.of(statement(account))).contains("more than it owed", "What is pending");
        assertThatThrownBy(() -> account.overpaid(3)).hasMessage("number: must be that of a line, or 0");
    }

    @Test
    void amounts_of_a_claim_for_one_visit_stand_with_the_visit() {
        ClaimAccount one = posted(
                account().withLines(account().lines().get(0)),
                sent(
                        FIRST,
                        "r1",
                        processed(RemittanceStatus.PRIMARY, line("180.00", "130.00", "CO-45 30.00, PR-2 20.00"))
                                .withAdjustments(adjustments("CO-45 30.00, PR-2 20.00"))
                                .withLines()));

        assertThat(statement(one).visits())
                .extracting(StatementVisit::date, StatementVisit::pending, StatementVisit::due)
                .containsExactly(tuple(Optional.of(Samples.DAY), usd("0.00"), usd("20.00")));
    }

    @Test
    void claim_that_was_replaced_is_charged_once_and_leaves_nothing_pending() {
        ClaimAccount replaced = account()
                .withReplacedBy(ClaimId.of("claim-2"))
                .withPatientPayments(payment("10.00", Optional.of(Samples.DAY)));
        ClaimAccount instead = ACCOUNT.withClaim(ClaimId.of("claim-2"));

        assertThat(replaced.balance().open()).isEqualTo(usd("0.00"));
        assertThat(replaced.overpaid()).isEqualTo(usd("0.00"));
        assertThat(statement(replaced, instead).visits())
                .extracting(StatementVisit::charges, StatementVisit::patientPaid, StatementVisit::due)
                .containsExactly(
                        tuple(usd("180.00"), usd("10.00"), usd("18.00")),
                        tuple(usd("90.00"), usd("0.00"), usd("0.00")));
        assertThat(ACCOUNT.withReplacedBy(ClaimId.of("claim-2")).overpaid()).isEqualTo(usd("100.00"));
        assertThat(ACCOUNT.withReplacedBy(ClaimId.of("claim-2")).patientOwes()).isEqualTo(usd("0.00"));
        assertThatThrownBy(() -> statement(replaced))
                .hasMessage("accounts: must be one or more of claims that were not replaced");
        assertThatThrownBy(() -> replaced.withReplacedBy(replaced.claim())).hasMessageContaining("replacedBy");
    }

    @Test
    void text_shows_dates_and_amounts_only() {
        String text = StatementText.of(statement(ACCOUNT));

        assertThat(text)
                .contains(
                        "Quiet Hands Clinic",
                        "Nora Neckpain",
                        "2026-03-02   180.00       100.00       52.00        0.00         0.00         28.00",
                        "Please pay: USD 28.00",
                        "pending")
                .doesNotContain("97140", "M54", "CO-45", "MEMBER-77", "claim-1");
    }

    @Test
    void accounts_of_another_patient_are_refused() {
        assertThatThrownBy(() -> statement(ACCOUNT, ACCOUNT.withPatient(PatientId.of("patient-2"))))
                .hasMessage("accounts: must be those of the patient");
        assertThatThrownBy(() -> statement()).hasMessage("accounts: must be one or more");
    }
}
