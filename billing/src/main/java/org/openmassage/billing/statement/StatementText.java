package org.openmassage.billing.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * A statement as plain text. It shows the patient's data: treat it like the statement itself.
 *
 * <p>Pure and thread-safe.
 */
public final class StatementText {
    private static final int WIDTH = 13;
    /** Beside what the insurance paid. */
    private static final int OVERPAID = 3;

    private StatementText() {}

    /**
     * Writes a statement.
     *
     * @param statement the statement
     * @return lines of text, each ended with a line feed
     */
    public static String of(PatientStatement statement) {
        StringBuilder text = new StringBuilder();
        line(text, statement.clinic());
        line(text, "Statement of " + statement.on() + "\n");
        line(text, statement.addressee().full());
        statement.address().ifPresent(address -> {
            address.lines().forEach(part -> line(text, part));
            line(text, address.city() + ", " + address.state() + " " + address.postalCode());
        });
        line(text, "");
        Money overpaid = Money.total(
                statement.visits().stream().map(StatementVisit::overpaid).toList());
        List<String> titles =
                new ArrayList<>(List.of("Visit", "Charges", "Insurance", "Adjusted", "Pending", "You paid", "Due"));
        if (overpaid.isPositive()) {
            titles.add(OVERPAID, "Overpaid");
        }
        line(text, row(titles));
        statement.visits().forEach(visit -> {
            List<String> cells = new ArrayList<>();
            cells.add(visit.date().map(LocalDate::toString).orElse("claim"));
            Stream.of(
                            visit.charges(),
                            visit.insurancePaid(),
                            visit.adjustments(),
                            visit.pending(),
                            visit.patientPaid(),
                            visit.due())
                    .map(StatementText::amount)
                    .forEach(cells::add);
            if (overpaid.isPositive()) {
                cells.add(OVERPAID, amount(visit.overpaid()));
            }
            line(text, row(cells));
        });
        statement.unassigned().ifPresent(paid -> line(text, "\nYou paid without naming a visit: " + amount(paid)));
        boolean pending = Money.total(
                        statement.visits().stream().map(StatementVisit::pending).toList())
                .isPositive();
        line(text, "\n" + asked(statement.balance(), pending));
        if (overpaid.isPositive()) {
            line(
                    text,
                    "Your insurer paid " + overpaid + " more than it owed. The clinic settles that with your insurer;"
                            + " you do not owe it, and it is not yours.");
        }
        if (pending) {
            line(text, "What is pending is with your insurer and not due now.");
        }
        return text.toString();
    }

    /** A copay that was paid before the insurer answered is no credit to pay out. */
    private static String asked(Money balance, boolean pending) {
        if (balance.isZero()) {
            return "Nothing is due from you now.";
        }
        if (balance.isPositive()) {
            return "Please pay: " + balance;
        }
        return pending
                ? "You have paid " + balance.negated() + " ahead. It counts toward what your insurer leaves to you."
                : "Your credit: " + balance.negated();
    }

    private static String amount(Money money) {
        return money.getAmount().toPlainString();
    }

    private static String row(List<String> cells) {
        StringBuilder row = new StringBuilder();
        for (String cell : cells) {
            row.append(cell).append(" ".repeat(Math.max(1, WIDTH - cell.length())));
        }
        return row.toString().stripTrailing();
    }

    private static void line(StringBuilder text, String words) {
        text.append(words).append('\n');
    }
}
