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
