package org.openmassage.billing.superbill;

import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.claim.ClaimLine;
import org.openmassage.billing.claim.ClaimProvider;
import org.openmassage.core.code.Modifier;
import org.openmassage.core.code.PlaceOfService;
import org.openmassage.core.person.Coverage;

/**
 * A claim as plain text, for a person to read and check. It shows the patient's data: treat it like the claim itself.
 *
 * <p>Pure and thread-safe.
 */
public final class ClaimSummary {
    private static final String POINTERS = "ABCDEFGHIJKL";

    private ClaimSummary() {}

    /**
     * Writes a claim.
     *
     * @param claim the claim
     * @return lines of text, each ended with a line feed
     */
    public static String of(Claim claim) {
        StringBuilder text = new StringBuilder();
        row(text, "Claim", claim.id().value() + " (" + claim.frequency().code() + ")");
        row(
                text,
                "Patient",
                claim.patient().name().full() + ", born " + claim.patient().birthDate());
        for (Coverage coverage : claim.coverages()) {
            row(text, "Payer", coverage.payerName() + ", member " + coverage.memberId());
        }
        row(text, "Billing", claim.billing().name() + npi(claim.billing().npi()));
        claim.rendering().ifPresent(who -> row(text, "Rendering", provider(who)));
        claim.referring().ifPresent(who -> row(text, "Referring", provider(who)));
        claim.authorization().ifPresent(number -> row(text, "Authorization", number));
        claim.referral().ifPresent(number -> row(text, "Referral", number));
        for (int i = 0; i < claim.diagnoses().size(); i++) {
            row(text, "Diagnosis " + pointer(i + 1), claim.diagnoses().get(i).value());
        }
        text.append('\n');
        text.append(columns("Date", "Place", "Code", "Modifiers", "Diag.", "Units", "Charge"));
        for (ClaimLine line : claim.lines()) {
            text.append(columns(
                    line.date().toString(),
                    line.place().map(PlaceOfService::value).orElse("-"),
                    line.code().value(),
                    line.modifiers().stream().map(Modifier::value).collect(Collectors.joining(" ")),
                    line.pointers().stream().map(ClaimSummary::pointer).collect(Collectors.joining()),
                    String.valueOf(line.units()),
                    line.charge().getAmount().toPlainString()));
        }
        text.append(columns("", "", "", "", "", "Total", claim.total().toString()));
        return text.toString();
    }

    private static void row(StringBuilder text, String label, String value) {
        text.append(padded(label + ":", 15)).append(value).append('\n');
    }

    private static String provider(ClaimProvider who) {
        return who.name().full() + who.credential().map(title -> ", " + title).orElse("") + npi(who.npi());
    }

    private static String npi(Optional<String> npi) {
        return npi.map(number -> ", NPI " + number).orElse("");
    }

    private static String pointer(int number) {
        return number <= POINTERS.length() ? String.valueOf(POINTERS.charAt(number - 1)) : "?";
    }

    private static String columns(
            String date, String place, String code, String modifiers, String pointers, String units, String charge) {
        String row = padded(date, 12)
                + padded(place, 7)
                + padded(code, 7)
                + padded(modifiers, 13)
                + padded(pointers, 7)
                + padded(units, 7)
                + charge;
        return row.stripTrailing() + '\n';
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }
}
