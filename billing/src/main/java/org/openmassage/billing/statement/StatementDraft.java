package org.openmassage.billing.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.posting.Balance;
import org.openmassage.billing.posting.ClaimAccount;
import org.openmassage.billing.posting.PatientPayment;
import org.openmassage.core.id.StatementId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Patient;

/**
 * Makes a statement from the accounts of a patient. A contractual write-off never reaches the patient, and what is still with a payer is shown as pending, not as due.
 *
 * <p>Pure and thread-safe.
 */
public final class StatementDraft {
    private StatementDraft() {}

    /**
     * A statement.
     *
     * @param id the id of the statement
     * @param on the day of the statement
     * @param clinic the name of the clinic
     * @param patient the patient
     * @param accounts the accounts of the patient's claims, one or more
     * @return the statement
     * @throws IllegalArgumentException if there is no account, or one of another patient
     */
    public static PatientStatement of(
            StatementId id, LocalDate on, String clinic, Patient patient, List<ClaimAccount> accounts) {
        Checks.require(!accounts.isEmpty(), "accounts", "one or more");
        Checks.require(
                accounts.stream().allMatch(account -> account.patient().equals(patient.id())),
                "accounts",
                "those of the patient");
        TreeMap<LocalDate, StatementVisit> visits = new TreeMap<>();
        List<StatementVisit> whole = new ArrayList<>();
        List<Money> unassigned = new ArrayList<>();
        for (ClaimAccount account : accounts) {
            for (int number = 1; number <= account.lines().size(); number++) {
                LocalDate date = account.lines().get(number - 1).date();
                visits.merge(date, visit(Optional.of(date), account.balance(number)), StatementDraft::plus);
            }
            Balance claim = account.balance(0);
            if (!isZero(claim)) {
                whole.add(visit(Optional.empty(), claim));
            }
            for (PatientPayment payment : account.patientPayments()) {
                Optional<LocalDate> date = payment.visit().filter(visits::containsKey);
                date.ifPresentOrElse(
                        day -> visits.computeIfPresent(
                                day,
                                (key, visit) -> visit.withPatientPaid(
                                        visit.patientPaid().plus(payment.amount()))),
                        () -> unassigned.add(payment.amount()));
            }
        }
        List<StatementVisit> all = new ArrayList<>(visits.values());
        whole.stream().reduce(StatementDraft::plus).ifPresent(all::add);
        return PatientStatement.builder()
                .id(id)
                .patient(patient.id())
                .on(on)
                .clinic(clinic)
                .addressee(patient.name())
                .address(patient.address())
                .visits(all)
                .unassigned(unassigned.stream().reduce(Money::plus))
                .build();
    }

    private static boolean isZero(Balance balance) {
        return Stream.of(balance.insurancePaid(), balance.writtenOff(), balance.patientShare(), balance.open())
                .allMatch(Money::isZero);
    }

    private static StatementVisit visit(Optional<LocalDate> date, Balance balance) {
        return StatementVisit.builder()
                .date(date)
                .charges(balance.charge())
                .insurancePaid(balance.insurancePaid())
                .adjustments(balance.writtenOff())
                .pending(balance.open())
                .patientPaid(balance.charge().minus(balance.charge()))
                .build();
    }

    private static StatementVisit plus(StatementVisit one, StatementVisit other) {
        return one.withCharges(one.charges().plus(other.charges()))
                .withInsurancePaid(one.insurancePaid().plus(other.insurancePaid()))
                .withAdjustments(one.adjustments().plus(other.adjustments()))
                .withPending(one.pending().plus(other.pending()))
                .withPatientPaid(one.patientPaid().plus(other.patientPaid()));
    }
}
