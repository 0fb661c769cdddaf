package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.openmassage.billing.benefit.Benefits;
import org.openmassage.billing.estimate.CostEstimate;
import org.openmassage.billing.estimate.CostEstimator;
import org.openmassage.billing.estimate.EstimateOption;
import org.openmassage.billing.estimate.EstimateRequest;
import org.openmassage.billing.estimate.PlannedVisit;
import org.openmassage.core.id.EstimateId;
import org.openmassage.core.json.Documents;

/** docs/patient-cost.md shows the estimate that examples/requests/estimate.json asks for. */
class PatientCostPageTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("(<!-- worked example -->\\n```text\\n).*?(```\\n)", Pattern.DOTALL);

    @Test
    void worked_example_is_computed() throws JsonProcessingException {
        DerivedFile page = DerivedFile.at("docs", "patient-cost.md");
        Matcher example = EXAMPLE.matcher(page.read());
        assertThat(example.find()).isTrue();
        page.hold(example.replaceFirst("$1" + Matcher.quoteReplacement(text(estimate())) + "$2"));
    }

    private static CostEstimate estimate() throws JsonProcessingException {
        JsonNode request = new JsonMapper()
                .readTree(
                        DerivedFile.at("examples", "requests", "estimate.json").read());
        List<PlannedVisit> visits = new ArrayList<>();
        request.path("visits").forEach(visit -> visits.add(Documents.read(visit.toString(), PlannedVisit.class)));
        return CostEstimator.estimate(EstimateRequest.builder()
                .id(EstimateId.of("estimate"))
                .visits(visits)
                .addBenefits(Documents.read(request.path("benefits").get(0).toString(), Benefits.class))
                .build());
    }

    private static String text(CostEstimate estimate) {
        EstimateOption option = estimate.options().get(0);
        StringBuilder text = new StringBuilder();
        option.trace().forEach(line -> text.append(line).append('\n'));
        option.visits()
                .forEach(visit -> text.append(visit.date())
                        .append(": the patient owes ")
                        .append(visit.patientOwes().map(Money::toString).orElse("an unknown amount"))
                        .append(", the payer pays ")
                        .append(visit.payerPays().map(Money::toString).orElse("an unknown amount"))
                        .append('\n'));
        return text.append("All visits: the patient owes ")
                .append(estimate.patientOwes().map(Money::toString).orElse("an unknown amount"))
                .append(", the payer pays ")
                .append(estimate.payerPays().map(Money::toString).orElse("an unknown amount"))
                .append('\n')
                .toString();
    }
}
