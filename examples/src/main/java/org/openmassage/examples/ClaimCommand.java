package org.openmassage.examples;

import java.util.Locale;
import org.openmassage.billing.claim.Claim;
import org.openmassage.billing.cms1500.Cms1500;
import org.openmassage.billing.codeset.ProcedureCodeSet;
import org.openmassage.billing.superbill.Superbill;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "claim",
        description = "Show a claim as the paper form, or as the bill that a patient takes to the insurer.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench claim examples/requests/claim.json --format cms1500"})
final class ClaimCommand extends LineCommand<Claim> {
    /** How a claim is shown. */
    enum Format {
        CMS1500,
        SUPERBILL;

        /** As it is typed. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Option(names = "--format", required = true, description = "One of: ${COMPLETION-CANDIDATES}.")
    private Format format = Format.CMS1500;

    ClaimCommand() {
        super(Claim.class);
    }

    @Override
    Answered answer(Claim claim) {
        return switch (format) {
            case CMS1500 -> form(Cms1500.of(claim));
            case SUPERBILL -> bill(Superbill.of(claim));
        };
    }

    private static Answered form(Cms1500 form) {
        Entry answer = Entry.of("pages", form.pages()).with("issues", form.issues());
        StringBuilder text = new StringBuilder(form.text());
        form.issues().forEach(issue -> text.append(issue).append('\n'));
        return new Answered(answer.map(), !form.issues().hasErrors(), text.toString());
    }

    private static Answered bill(Superbill bill) {
        return new Answered(
                Entry.of("superbill", bill)
                        .with("balance", bill.balance().toString())
                        .with("notice", Superbill.NOT_A_CLAIM)
                        .map(),
                true,
                bill.text(ProcedureCodeSet.standard()));
    }
}
