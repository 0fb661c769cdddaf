package org.openmassage.examples;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openmassage.billing.authorization.Authorization;
import org.openmassage.billing.authorization.BenefitLimit;
import org.openmassage.billing.authorization.CoverageLedger;
import org.openmassage.billing.authorization.DueItem;
import org.openmassage.billing.authorization.LedgerRequest;
import org.openmassage.billing.authorization.LimitKind;
import org.openmassage.billing.authorization.LimitLine;
import org.openmassage.billing.authorization.ReportFiled;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.core.care.Visit;
import org.openmassage.core.id.VisitId;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.prescription.Prescription;
import org.openmassage.core.prescription.PriorVisits;
import org.openmassage.core.prescription.VisitLedger;
import org.openmassage.core.vocabulary.PayerId;
import picocli.CommandLine.Command;

@Command(
        name = "ledger",
        description = "How many visits an order leaves, and until when.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Also: \"payer\": \"wa-lni\", \"authorization\" and \"continuations\" (the payer's), \"benefit\", \"reports\","
                    + " \"filed\", \"renewals\", \"priorVisits\".",
            "Example: openmassage-workbench ledger examples/requests/ledger.json --json"
        })
final class LedgerCommand extends LineCommand<LedgerCommand.Request> {
    /**
     * The order, its renewals, the visits here and elsewhere, and the day. With a payer or its authorization, and the
     * continuations of this, also what it agreed to, what the plan pays for, the reports sent and the visits for which a claim is filed.
     */
    record Request(
            Prescription prescription,
            List<Prescription> renewals,
            List<Visit> visits,
            List<PriorVisits> priorVisits,
            Optional<LocalDate> on,
            Optional<PayerId> payer,
            Optional<Authorization> authorization,
            List<Authorization> continuations,
            Optional<BenefitLimit> benefit,
            List<ReportFiled> reports,
            List<VisitId> filed) {}

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
        Optional<CoverageLedger> coverage = coverage(request, orders, on);
        Issues issues = coverage.map(CoverageLedger::issues).orElse(ledger.issues());
        Entry json = Entry.of("prescribed", ledger.prescribed())
                .with(
                        "authorized",
                        coverage.flatMap(known -> known.limit(LimitKind.AUTHORIZATION))
                                .flatMap(LimitLine::allowed))
                .with("priorElsewhere", ledger.priorElsewhere())
                .with("used", ledger.used())
                .with("remaining", ledger.remaining())
                .with("expires", ledger.expires().map(LocalDate::toString))
                .with("open", ledger.open())
                .with("limits", coverage.map(CoverageLedger::limits))
                .with("due", coverage.map(CoverageLedger::due))
                .with("attributions", ledger.attributions())
                .with("issues", issues);
        boolean ordered = orders.stream().anyMatch(order -> !on.isBefore(order.writtenOn()));
        String text = (ordered
                        ? "ordered " + ledger.prescribed().map(String::valueOf).orElse("without a number")
                        : "nothing was ordered by this day")
                + ", used " + ledger.used()
                + ledger.remaining().map(left -> ", left " + left).orElse("")
                + ledger.expires().map(day -> ", good through " + day).orElse("")
                + (ledger.open() ? "" : "; another visit is not covered")
                + coverage.stream()
                        .flatMap(known -> known.due().stream())
                        .map(LedgerCommand::due)
                        .collect(Collectors.joining())
                + issues.stream()
                        .map(issue -> "\n  " + issue.path() + ": " + issue.message())
                        .collect(Collectors.joining());
        return new Answered(json.map(), !issues.hasErrors(), text);
    }

    private static String due(DueItem item) {
        return "\n  due: " + Words.of(item.kind())
                + item.beforeVisit().map(number -> ", before visit " + number).orElse("")
                + item.by().map(day -> ", by " + day).orElse("")
                + (item.overdue() ? " (overdue)" : "")
                + item.what().map(what -> ": " + what).orElse("");
    }

    private static Optional<CoverageLedger> coverage(Request request, List<Prescription> orders, LocalDate on) {
        return request.payer()
                .or(() -> request.authorization().map(Authorization::payer))
                .map(payer -> PayerCatalog.standard()
                        .get(payer)
                        .policyOn(on)
                        .orElseThrow(() -> new Problem.InvalidInput(
                                "payer-policy-missing", "/payer", "The payer has no policy for this day.")))
                .map(policy -> CoverageLedger.of(LedgerRequest.builder()
                        .on(on)
                        .patient(request.prescription().patient())
                        .policy(policy)
                        .prescriptions(orders)
                        .authorizations(
                                Stream.concat(request.authorization().stream(), request.continuations().stream())
                                        .toList())
                        .benefit(request.benefit())
                        .visits(request.visits())
                        .reports(request.reports())
                        .filed(request.filed())
                        .build()));
    }
}
