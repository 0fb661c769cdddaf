package org.openmassage.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.specialtest.SpecialTest;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.ConditionCode;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;

/** docs/conditions.md shows the conditions. */
class ConditionsPageTest {
    private final ClinicalKnowledge knowledge = ClinicalKnowledge.standard();

    private final CatalogPage page = new CatalogPage(
            "Conditions",
            "What massage may do for each condition, and how well that is known. The grades: A, a guideline speaks for it; B,",
            "trials or reviews do, with low to moderate certainty; C, professional consensus only; D, trials or guidelines speak",
            "against it, or disagree. A code of ICD-10-CM without dates was valid before 2020-10-01, and no end is known.");

    @Test
    void page_lists_every_condition() {
        knowledge.conditions().stream().forEach(this::show);
        page.hold("conditions.md");
    }

    private void show(Condition condition) {
        page.section(condition.name());
        page.point("Id", CatalogPage.code(condition.id()));
        page.point("Synonyms", String.join(", ", condition.synonyms()));
        page.point("Codes", CatalogPage.list(condition.codes(), ConditionsPageTest::code));
        page.point(
                "Stages",
                condition.stages().stream()
                        .map(stage ->
                                stage.name() + " (" + CatalogPage.word(stage.status()) + "): " + stage.definition())
                        .collect(Collectors.joining(" ")));
        page.point("Gentle", condition.gentle().map(rule -> gentle(condition, rule)));
        page.point("Techniques", CatalogPage.list(condition.techniques(), this::technique));
        page.point("Measures", CatalogPage.list(condition.measures(), this::measure));
        page.point("Special tests", CatalogPage.list(condition.specialTests(), ConditionsPageTest::test));
        page.point("Precautions", String.join(" ", condition.precautions()));
        page.point(
                "Evidence",
                condition.evidence().grade().name() + ". "
                        + condition.evidence().statement());
        page.point("Conflict", condition.evidence().conflict());
        page.point("Sources", page.sources(condition.citations(), condition.status()));
        page.table(
                List.of("evidence", "kind", "finding", "direction", "people", "limits", "sources"),
                condition.evidence().evidence().stream()
                        .map(knowledge.evidence()::get)
                        .toList(),
                this::evidence);
    }

    private static String code(ConditionCode code) {
        List<String> about = new ArrayList<>();
        code.side().ifPresent(side -> about.add(CatalogPage.word(side)));
        code.validFrom().ifPresent(from -> about.add("from " + from));
        code.validTo().ifPresent(to -> about.add("until " + to));
        return code.code() + (about.isEmpty() ? "" : " (" + String.join(", ", about) + ")");
    }

    private static String gentle(Condition condition, GentleRule rule) {
        String stages = condition.stages().stream()
                .filter(stage -> rule.stages().contains(stage.id()))
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" or "));
        String severities =
                rule.severities().stream().sorted().map(CatalogPage::word).collect(Collectors.joining(" or "));
        return (rule.stages().isEmpty() ? "in every stage" : "while " + stages)
                + (severities.isEmpty() ? "" : ", if " + severities)
                + ", pressure at most " + GentleRule.MAX_PRESSURE + " of 5. " + rule.because();
    }

    private static String test(SpecialTestId id) {
        return SpecialTests.standard().find(id).map(SpecialTest::name).orElse(CatalogPage.code(id));
    }

    private String technique(TechniqueId id) {
        return knowledge.techniques().find(id).map(Technique::name).orElse(CatalogPage.code(id));
    }

    private String measure(MeasureId id) {
        return knowledge.measures().find(id).map(OutcomeMeasure::abbreviation).orElse(CatalogPage.code(id));
    }

    private List<String> evidence(EvidenceItem item) {
        return List.of(
                CatalogPage.code(item.id()),
                CatalogPage.word(item.kind()),
                item.finding(),
                CatalogPage.word(item.direction()),
                item.participants().map(String::valueOf).orElse(""),
                item.limits().orElse(""),
                page.sources(item.citations(), item.status()));
    }
}
