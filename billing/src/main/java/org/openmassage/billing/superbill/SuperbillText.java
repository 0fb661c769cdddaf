package org.openmassage.billing.superbill;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.billing.claim.BillingProvider;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.codeset.ProcedureEntry;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.code.TaxId;
import org.openmassage.core.person.PostalAddress;

/** A superbill as plain text. Used once, by one thread. */
final class SuperbillText {
    private static final int LABEL = 13;
    private static final List<Integer> WIDTHS = List.of(12, 7, 7, 24, 13, 7, 7);

    private final StringBuilder text = new StringBuilder();

    private SuperbillText() {}

    static String of(Superbill bill, ProcedureCodeSet labels) {
        SuperbillText written = new SuperbillText();
        written.heads(bill);
        written.text.append('\n');
        written.columns("Date", "Place", "Code", "What", "Modifiers", "Diag.", "Units", "Charge");
        bill.lines().forEach(line -> written.line(line, labels));
        written.text.append('\n');
        written.row("Total", bill.total().toString());
        written.row("Paid", bill.paid().toString());
        written.row("Balance", bill.balance().toString());
        written.text.append('\n').append(Superbill.NOT_A_CLAIM).append('\n');
        return written.text.toString();
    }

    private void heads(Superbill bill) {
        text.append("Superbill ").append(bill.id().value()).append("\n\n");
        BillingProvider practice = bill.practice();
        row("Practice", practice.name() + npi(practice.npi()));
        practice.address().ifPresent(where -> row("", address(where)));
        practice.phone().ifPresent(phone -> row("", phone.number()));
        practice.taxId().ifPresent(id -> row("Tax id", taxId(id)));
        bill.provider().ifPresent(who -> row("Provider", provider(who)));
        bill.prescriber().ifPresent(who -> row("Prescriber", provider(who)));
        row("Patient", bill.patient().name().full() + ", born " + bill.patient().birthDate());
        bill.patient().address().ifPresent(where -> row("", address(where)));
        for (int i = 0; i < bill.diagnoses().size(); i++) {
            row("Diagnosis " + letter(i + 1), bill.diagnoses().get(i).value());
        }
    }

    private void line(ClaimLine line, ProcedureCodeSet labels) {
        columns(
                line.date().toString(),
                line.place().map(PlaceOfService::value).orElse("-"),
                line.code().value(),
                labels.find(line.code(), line.date()).map(ProcedureEntry::label).orElse("-"),
                line.modifiers().stream().map(Modifier::value).collect(Collectors.joining(" ")),
                line.pointers().stream().map(SuperbillText::letter).collect(Collectors.joining()),
                String.valueOf(line.units()),
                line.charge().getAmount().toPlainString());
    }

    private static String provider(ClaimProvider who) {
        return who.name().full() + who.credential().map(title -> ", " + title).orElse("") + npi(who.npi());
    }

    private static String npi(Optional<String> npi) {
        return npi.map(number -> ", NPI " + number).orElse("");
    }

    private static String taxId(TaxId id) {
        return id.digits() + " (" + id.kind() + ")";
    }

    private static String address(PostalAddress where) {
        return String.join(", ", where.lines()) + ", " + where.city() + " " + where.state() + " " + where.postalCode();
    }

    private static String letter(int number) {
        return number <= 'Z' - 'A' + 1 ? String.valueOf((char) ('A' + number - 1)) : "?";
    }

    private void row(String label, String value) {
        text.append(padded(label.isEmpty() ? "" : label + ":", LABEL))
                .append(value)
                .append('\n');
    }

    private void columns(String... cells) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            row.append(i < WIDTHS.size() ? padded(cells[i], WIDTHS.get(i)) : cells[i]);
        }
        text.append(row.toString().stripTrailing()).append('\n');
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
