package org.openmassage.billing.statement;

import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A statement as plain text. It shows the patient's data: treat it like the statement itself.
 *
 * <p>Pure and thread-safe.
 */
public final class StatementText {
    private static final int WIDTH = 13;

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
        line(text, row("Visit", "Charges", "Insurance", "Adjusted", "Pending", "You paid", "Due"));
        statement
                .visits()
                .forEach(visit -> line(
                        text,
                        row(
                                visit.date().map(LocalDate::toString).orElse("claim"),
                                amount(visit.charges()),
                                amount(visit.insurancePaid()),
                                amount(visit.adjustments()),
                                amount(visit.pending()),
                                amount(visit.patientPaid()),
                                amount(visit.due()))));
        statement.unassigned().ifPresent(paid -> line(text, "\nYou paid without naming a visit: " + amount(paid)));
        boolean pending =
                statement.visits().stream().anyMatch(visit -> visit.pending().isPositive());
        line(text, "\n" + asked(statement.balance(), pending));
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

    private static String row(String... cells) {
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
