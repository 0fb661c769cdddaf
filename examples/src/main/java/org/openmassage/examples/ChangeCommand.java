package org.openmassage.examples;

import java.util.Optional;
import java.util.stream.Collectors;
import org.openmassage.assessment.change.ChangeBasis;
import org.openmassage.assessment.change.ChangeReport;
import org.openmassage.assessment.change.OutcomeChange;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeMeasures;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.finding.ChangeVerdict;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.MeasureId;
import picocli.CommandLine.Command;

@Command(
        name = "change",
        description = "Say what a change of score means, for a population.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Example: openmassage-workbench change '{\"measure\": \"ndi\", \"baseline\": \"22\", \"current\": \"8\","
                    + " \"population\": \"mechanical-neck-pain\"}'"
        })
final class ChangeCommand extends LineCommand<ChangeCommand.Request> {
    /** Two scores, and the population, paper and unit to compare by; what is left open and matters comes back as choices. */
    record Request(
            MeasureId measure,
            Decimal baseline,
            Decimal current,
            Optional<String> population,
            Optional<CitationId> citation,
            Optional<ChangeThreshold.Unit> unit) {}

    private final Catalog<MeasureId, OutcomeMeasure> measures = OutcomeMeasures.standard();

    ChangeCommand() {
        super(Request.class);
    }

    @Override
    Answered answer(Request request) {
        ChangeReport report = OutcomeChange.between(
                measures.get(request.measure()),
                request.baseline().value(),
                request.current().value(),
                ChangeBasis.builder()
                        .population(request.population())
                        .citation(request.citation())
                        .unit(request.unit())
                        .build());
        Entry json = Entry.of("difference", report.difference())
                .with("percentOfBaseline", report.percentOfBaseline())
                .with("exceedsMdc", report.exceedsMdc())
                .with("exceedsMcid", report.exceedsMcid())
                .with("verdict", report.verdict().map(ChangeVerdict::verdict))
                .with(
                        "choices",
                        report.choices().stream()
                                .map(choice -> Entry.of(
                                                "population",
                                                choice.population().id())
                                        .with("citation", choice.citation())
                                        .with("unit", choice.unit())
                                        .with("verdicts", choice.verdicts())
                                        .map())
                                .toList())
                .with(
                        "thresholds",
                        report.thresholds().stream()
                                .map(check -> Entry.of("kind", check.threshold().kind())
                                        .with("value", check.threshold().value())
                                        .with("unit", check.threshold().unit())
                                        .with(
                                                "population",
                                                check.threshold().population().id())
                                        .with("reached", check.reached())
                                        .with("counted", check.counted())
                                        .with("status", check.threshold().status())
                                        .with("citations", check.threshold().citations())
                                        .map())
                                .toList())
                .with("trace", report.trace());
        String text = report.verdict()
                .map(verdict -> Words.of(verdict.verdict()))
                .orElseGet(() -> "for a person to choose: "
                        + report.choices().stream()
                                .map(choice -> choice.population().name())
                                .collect(Collectors.joining("; ")));
        return new Answered(
                json.map(), report.verdict().isPresent(), report.difference().toPlainString() + " points: " + text);
    }
}
