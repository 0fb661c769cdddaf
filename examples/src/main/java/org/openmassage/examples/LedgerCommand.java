package org.openmassage.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openmassage.core.care.Visit;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.prescription.PriorVisits;
import org.openmassage.core.prescription.VisitLedger;
import picocli.CommandLine.Command;

@Command(
        name = "ledger",
        description = "How many visits an order leaves, and until when.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench ledger examples/requests/ledger.json --json"})
final class LedgerCommand extends LineCommand<LedgerCommand.Request> {
    /** The order, its renewals, the visits here and elsewhere, and the day. */
    record Request(
            Prescription prescription,
            List<Prescription> renewals,
            List<Visit> visits,
            List<PriorVisits> priorVisits,
            Optional<LocalDate> on) {}

    LedgerCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        List<Prescription> orders = new ArrayList<>();
        orders.add(request.prescription());
        orders.addAll(request.renewals());
        LocalDate on = request.on()
                .orElseThrow(() ->
                        new Problem.InvalidInput("missing-property", "/on", "Give the day: nothing reads a clock."));
        VisitLedger ledger = VisitLedger.of(orders, request.visits(), request.priorVisits(), on);
        Entry json = Entry.of("prescribed", ledger.prescribed())
                .with("priorElsewhere", ledger.priorElsewhere())
                .with("used", ledger.used())
                .with("remaining", ledger.remaining())
                .with("expires", ledger.expires().map(LocalDate::toString))
                .with("open", ledger.open())
                .with("attributions", ledger.attributions())
                .with("issues", ledger.issues());
        String text = "ordered " + ledger.prescribed().map(String::valueOf).orElse("without a number") + ", used "
                + ledger.used()
                + ledger.remaining().map(left -> ", left " + left).orElse("")
                + ledger.expires().map(day -> ", good through " + day).orElse("")
                + (ledger.open() ? "" : "; another visit is not covered");
        return new Answered(json.map(), !ledger.issues().hasErrors(), text);
    }
}
