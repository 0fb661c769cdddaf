package org.openmassage.billing.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.openmassage.billing.posting.AccountLine;
import org.openmassage.billing.posting.Balance;
import org.openmassage.billing.posting.ClaimAccount;
import org.openmassage.billing.posting.PatientPayment;
import org.openmassage.core.id.StatementId;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.person.Patient;

/**
 * Makes a statement from the accounts of a patient. A contractual write-off never reaches the patient, and what is still with a payer is shown as pending, not as due. What payers paid
 * beyond what they owed is shown as that, and is nobody's credit.
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
     * @throws IllegalArgumentException if there is no account that still stands, or one of another patient
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
            List<LocalDate> dates =
                    account.lines().stream().map(AccountLine::date).distinct().toList();
            for (int number = 0; number <= account.lines().size(); number++) {
                Balance balance = account.balance(number);
                boolean said = !isZero(balance);
                // What is told of a claim as a whole is told of its one visit, if it has but one
                Optional<LocalDate> date = number > 0
                        ? Optional.of(account.lines().get(number - 1).date())
                        : Optional.of(dates.get(0)).filter(one -> dates.size() == 1);
                StatementVisit visit = visit(date, balance, account.overpaid(number));
                boolean shown = said || (number > 0 && account.replacedBy().isEmpty());
                if (shown && date.isPresent()) {
                    visits.merge(date.get(), visit, StatementDraft::plus);
                } else if (shown) {
                    whole.add(visit);
                }
            }
        }
        for (PatientPayment payment : accounts.stream()
                .flatMap(account -> account.patientPayments().stream())
                .toList()) {
            Optional<LocalDate> date = payment.visit().filter(visits::containsKey);
            date.ifPresentOrElse(
                    day -> visits.computeIfPresent(
                            day,
                            (key, visit) ->
                                    visit.withPatientPaid(visit.patientPaid().plus(payment.amount()))),
                    () -> unassigned.add(payment.amount()));
        }
        List<StatementVisit> all = new ArrayList<>(visits.values());
        whole.stream().reduce(StatementDraft::plus).ifPresent(all::add);
        Checks.require(!all.isEmpty(), "accounts", "one or more of claims that were not replaced");
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

    private static StatementVisit visit(Optional<LocalDate> date, Balance balance, Money overpaid) {
        Money writtenOff = balance.writtenOff();
        Money zero = writtenOff.minus(writtenOff);
        Money beyond = writtenOff.isPositive() ? zero : writtenOff.negated();
        Money made = beyond.isGreaterThan(overpaid) ? overpaid : beyond;
        return StatementVisit.builder()
                .date(date)
                .charges(balance.charge())
                .insurancePaid(balance.insurancePaid())
                .overpaid(overpaid)
                .adjustments(writtenOff.plus(made))
                .pending(balance.open().plus(overpaid.minus(made)))
                .patientPaid(zero)
                .build();
    }

    private static StatementVisit plus(StatementVisit one, StatementVisit other) {
        return one.withCharges(one.charges().plus(other.charges()))
                .withInsurancePaid(one.insurancePaid().plus(other.insurancePaid()))
                .withOverpaid(one.overpaid().plus(other.overpaid()))
                .withAdjustments(one.adjustments().plus(other.adjustments()))
                .withPending(one.pending().plus(other.pending()))
                .withPatientPaid(one.patientPaid().plus(other.patientPaid()));
    }
}
