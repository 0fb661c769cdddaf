package org.openmassage.derived;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.outcome.BandSet;
import org.openmassage.assessment.outcome.ClassRule;
import org.openmassage.assessment.outcome.MeasureDirection;
import org.openmassage.assessment.outcome.MeasureThreshold;
import org.openmassage.assessment.outcome.MissingFill;
import org.openmassage.assessment.outcome.OutcomeItem;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.outcome.OutcomeMeasures;
import org.openmassage.assessment.outcome.OutcomeScale;
import org.openmassage.assessment.outcome.ScoreBand;
import org.openmassage.assessment.outcome.ScoreRange;
import org.openmassage.assessment.outcome.ScoringRule;
import org.openmassage.assessment.outcome.TextLicense;

/** docs/measures.md shows the outcome measures. */
class MeasuresPageTest {
    private record Band(BandSet set, OutcomeScale scale, ScoreBand band) {}

    private final CatalogPage page = new CatalogPage(
            "Outcome measures",
            "How each questionnaire is scored, what a score stands for, and what change counts: MDC is the least change that is",
            "more than error of measurement, MCID the least that matters to patients, each for one population.");

    @Test
    void page_lists_every_measure() {
        OutcomeMeasures.standard().stream().forEach(this::show);
        page.hold("measures.md");
    }

    @Test
    void range_is_told_with_its_edges() {
        assertThat(List.of("[0,5)", "(5,10]", "[3,3]"))
                .extracting(text -> range(ScoreRange.parse(text)))
                .containsExactly("0 to under 5", "over 5 to 10", "3");
    }

    private void show(OutcomeMeasure measure) {
        page.section(measure.name() + " (" + measure.abbreviation() + ")");
        page.point("Id", CatalogPage.code(measure.id()));
        page.point("Measures", measure.measures());
        page.point("Version", measure.version());
        page.point("Direction", direction(measure.direction()));
        page.point("Items", items(measure.items()));
        page.point("Scoring", measure.isScored() ? "" : "not scored by this library");
        page.point("Primary scale", measure.primary());
        page.point(
                "LOINC",
                CatalogPage.list(measure.loinc(), use -> use.code() + " (" + CatalogPage.word(use.names()) + ")"));
        page.point("License of the text", license(measure.textLicense()));
        page.point("Sources", page.sources(measure.citations(), measure.status()));
        page.point("Note", measure.note());
        page.table(
                List.of("scale", "items", "scoring", "missing items", "range", "direction"),
                measure.scales(),
                scale -> scale(measure, scale));
        page.table(
                List.of("scale", "bands", "band", "scores", "sources", "note"),
                measure.scales().stream()
                        .flatMap(scale -> scale.bandSets().stream()
                                .flatMap(set -> set.bands().stream().map(band -> new Band(set, scale, band))))
                        .toList(),
                band -> List.of(
                        band.scale().id(),
                        band.set().id(),
                        band.band().name(),
                        range(band.band().range()),
                        page.sources(band.set().citations(), band.set().status()),
                        band.set().note().orElse("")));
        page.table(
                List.of("class", "when", "sources", "note"),
                measure.classes(),
                found -> List.of(
                        found.name(),
                        found.when().stream().map(MeasuresPageTest::rule).collect(Collectors.joining(", and ")),
                        page.sources(found.citations(), found.status()),
                        found.note().orElse("")));
        page.table(
                List.of("change", "scale", "value", "population", "sources", "note"),
                measure.thresholds(),
                this::change);
        page.table(
                List.of("alert at item", "answer", "message", "sources"),
                measure.alerts(),
                alert -> List.of(
                        alert.item(),
                        alert.atLeast() + " or more",
                        alert.message(),
                        page.sources(alert.citations(), alert.status())));
    }

    private static String direction(MeasureDirection direction) {
        return switch (direction) {
            case HIGHER_IS_WORSE -> "higher is worse";
            case HIGHER_IS_BETTER -> "higher is better";
            case NEITHER -> "neither";
        };
    }

    /** Neighbors with the same answers are told together. */
    private static String items(List<OutcomeItem> items) {
        List<String> groups = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i == items.size() || !answers(items.get(i)).equals(answers(items.get(start)))) {
                String ids = CatalogPage.code(items.get(start).id())
                        + (i - start == 1
                                ? ""
                                : " to " + CatalogPage.code(items.get(i - 1).id()));
                groups.add(ids + ": " + answers(items.get(start)));
                start = i;
            }
        }
        return items.isEmpty() ? "" : items.size() + " (" + String.join("; ", groups) + ")";
    }

    private static String answers(OutcomeItem item) {
        String text = item.values().isEmpty()
                ? item.min() + " to " + item.max() + (item.step() == 1 ? "" : " in steps of " + item.step())
                : CatalogPage.list(item.values(), String::valueOf);
        return text
                + (item.counts().isEmpty() ? "" : ", counted as " + CatalogPage.list(item.counts(), String::valueOf))
                + (item.reversed() ? ", reversed" : "");
    }

    private static List<String> scale(OutcomeMeasure measure, OutcomeScale scale) {
        int items = measure.itemsOf(scale).size();
        return List.of(
                CatalogPage.code(scale.id()) + " " + scale.name(),
                items == measure.items().size() ? "all" : CatalogPage.list(measure.itemsOf(scale), OutcomeItem::id),
                scoring(scale.rule()) + ", to " + scale.decimals() + (scale.decimals() == 1 ? " decimal" : " decimals"),
                scale.missing()
                        .map(missing -> missing.minimumAnswered() >= items
                                ? "every item must be answered"
                                : "at least " + missing.minimumAnswered() + " of " + items
                                        + " answered; the others count as "
                                        + (missing.filledBy() == MissingFill.MEAN_OF_ANSWERED
                                                ? "the mean of the answered"
                                                : "their lowest value"))
                        .orElse("every part must have a score"),
                range(scale.range()) + " " + CatalogPage.word(scale.unit())
                        + (scale.reportedInPercent() ? ", reported in percent" : ""),
                direction(measure.directionOf(scale)));
    }

    private static String scoring(ScoringRule rule) {
        if (rule instanceof ScoringRule.Combination combination) {
            return combination.parts().stream()
                    .map(part -> part.scale()
                            + (part.times() == 1 ? "" : " × " + part.times())
                            + (part.over() == 1 ? "" : " / " + part.over()))
                    .collect(Collectors.joining(" + "));
        }
        if (rule instanceof ScoringRule.PercentOfRange percent) {
            return "percent of the range of the items' sum" + (percent.inverted() ? ", 100 for the least sum" : "");
        }
        return rule instanceof ScoringRule.Mean ? "mean" : "sum";
    }

    private static String rule(ClassRule rule) {
        if (rule instanceof ClassRule.Count count) {
            return "at least " + count.atLeast() + " of "
                    + CatalogPage.list(count.of(), cut -> cut.item() + " from " + cut.from());
        }
        return rule instanceof ClassRule.Score score ? score.scale() + " " + range(score.range()) : "";
    }

    private List<String> change(MeasureThreshold threshold) {
        return List.of(
                threshold.kind().name()
                        + threshold
                                .confidence()
                                .map(percent -> " (" + percent + "%)")
                                .orElse(""),
                threshold.scale().orElse(""),
                threshold.value().toPlainString()
                        + threshold
                                .upTo()
                                .map(upTo -> " to " + upTo.toPlainString())
                                .orElse("") + " "
                        + CatalogPage.word(threshold.unit()),
                threshold.population().name(),
                page.sources(threshold.citations(), threshold.status()),
                threshold.note().orElse(""));
    }

    private static String license(TextLicense license) {
        return (license.mayShip() ? "the wording may ship" : "the wording may not ship")
                + license.holder().map(holder -> "; rights: " + holder).orElse("")
                + license.note().map(note -> ". " + note).orElse("");
    }

    private static String range(ScoreRange range) {
        BigDecimal from = range.from();
        return from.compareTo(range.to()) == 0
                ? from.toPlainString()
                : (range.fromIncluded() ? "" : "over ") + from.toPlainString() + " to "
                        + (range.toIncluded() ? "" : "under ") + range.to().toPlainString();
    }
}
