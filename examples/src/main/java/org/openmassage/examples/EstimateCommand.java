package org.openmassage.examples;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.benefit.CoordinationMethod;
import org.openmassage.billing.estimate.CostEstimate;
import org.openmassage.billing.estimate.CostEstimator;
import org.openmassage.billing.estimate.EstimateOption;
import org.openmassage.billing.estimate.EstimateRequest;
import org.openmassage.billing.estimate.PlannedVisit;
import org.openmassage.billing.payer.PayerCatalog;
import org.openmassage.core.care.PaymentMode;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.vocabulary.PayerId;
import picocli.CommandLine.Command;

@Command(
        name = "estimate",
        description = "What planned visits will cost an insured patient, from benefits and allowed amounts.",
        mixinStandardHelpOptions = true,
        footer = {"", "Example: openmassage-workbench estimate examples/requests/estimate.json --json"})
final class EstimateCommand extends LineCommand<EstimateCommand.Request> {
    /** The visits, the plans that pay first and second, and the payer whose policy may forbid to charge the patient. */
    record Request(
            Optional<EstimateId> id,
            List<PlannedVisit> visits,
            List<Benefits> benefits,
            List<Benefits> secondary,
            Optional<CoordinationMethod> coordination,
            Optional<PayerId> payer,
            Optional<RoundingMode> rounding,
            Optional<PaymentMode> paymentMode) {}

    EstimateCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        EstimateRequest.Builder asked = EstimateRequest.builder();
        asked.id(request.id().orElse(EstimateId.of("estimate")))
                .visits(request.visits())
                .benefits(request.benefits())
                .secondary(request.secondary())
                .coordination(request.coordination())
                .payer(request.payer()
                        .or(() ->
                                request.benefits().stream().map(Benefits::payer).findFirst())
                        .flatMap(PayerCatalog.standard()::find));
        request.rounding().ifPresent(asked::rounding);
        request.paymentMode().ifPresent(asked::paymentMode);
        CostEstimate estimate = CostEstimator.estimate(asked.build());
        return new Answered(json(estimate), estimate.settled(), text(estimate));
    }

    private static Map<String, Object> json(CostEstimate estimate) {
        List<EstimateOption> options = estimate.options();
        return Entry.of("patientOwes", amount(estimate.patientOwes()))
                .with("payerPays", amount(estimate.payerPays()))
                .with("secondaryPays", amount(estimate.secondaryPays()))
                .with("settled", estimate.settled())
                .with("trace", options.get(0).trace())
                .with("visits", visits(options.get(0)))
                .with("options", options.stream().map(EstimateCommand::option).toList())
                .with("assumptions", estimate.assumptions())
                .with("issues", estimate.issues())
                .with("disclosures", estimate.disclosures())
                .map();
    }

    private static Object visits(EstimateOption option) {
        return option.visits().stream()
                .map(visit -> Entry.of("date", visit.date().toString())
                        .with("patientOwes", amount(visit.patientOwes()))
                        .with("payerPays", amount(visit.payerPays()))
                        .with("secondaryPays", amount(visit.secondaryPays()))
                        .map())
                .toList();
    }

    private static Object option(EstimateOption option) {
        return Entry.of("patientOwes", amount(option.patientOwes()))
                .with("payerPays", amount(option.payerPays()))
                .with("secondaryPays", amount(option.secondaryPays()))
                .with("order", option.order().isEmpty() ? Optional.empty() : option.order())
                .with("coordination", option.coordination())
                .with("balanceBilled", option.balanceBilled())
                .with("trace", option.trace())
                .map();
    }

    private static Optional<String> amount(Optional<Money> money) {
        return money.map(known -> known.getAmount().toPlainString());
    }

    private static String text(CostEstimate estimate) {
        return estimate.options().stream()
                        .map(option -> "The patient owes "
                                + amount(option.patientOwes()).orElse("an unknown amount")
                                + ", the payer pays "
                                + amount(option.payerPays()).orElse("an unknown amount") + "\n  "
                                + String.join("\n  ", option.trace()))
                        .collect(Collectors.joining("\nor, as the plan decides:\n"))
                + estimate.assumptions().stream()
                        .map(assumed ->
                                "\nAssumed: no " + Words.of(assumed.term()) + " (" + Words.of(assumed.effect()) + ")")
                        .collect(Collectors.joining())
                + "\n\n" + String.join("\n", estimate.disclosures());
    }
}
