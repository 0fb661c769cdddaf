package org.openmassage.derived;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmassage.assessment.outcome.OutcomeMeasure;
import org.openmassage.assessment.specialtest.SpecialTest;
import org.openmassage.assessment.specialtest.SpecialTests;
import org.openmassage.core.anatomy.BodySite;
import org.openmassage.core.vocabulary.MeasureId;
import org.openmassage.core.vocabulary.SpecialTestId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.protocol.Progression;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;
import org.openmassage.protocols.protocol.ProtocolStep;

/** docs/protocols.md shows the protocols. */
class ProtocolsPageTest {
    private final ClinicalKnowledge knowledge = ClinicalKnowledge.standard();

    private final CatalogPage page = new CatalogPage(
            "Protocols",
            "How each condition is treated: what a plan starts from, not an order. A plan keeps of a protocol what the screening,",
            "the order, the scope of practice and the patient leave. Pressure is the most, on the Walton scale from 0 to 5; minutes",
            "are the usual ones, and in brackets the least and the most. What is known about massage for the condition stands",
            "first, with its grade: A, a guideline speaks for it; B, trials or reviews do, with low to moderate certainty; C,",
            "professional consensus only; D, trials or guidelines speak against it, or disagree.");

    @Test
    void page_lists_every_protocol() {
        knowledge.protocols().stream().forEach(this::show);
        page.hold("protocols.md");
    }

    private void show(Protocol protocol) {
        Condition condition = knowledge.conditions().get(protocol.condition());
        page.section(protocol.name());
        page.point("Id", CatalogPage.code(protocol.id()));
        page.point("Condition", condition.name());
        page.point(
                "What is known",
                condition.evidence().grade() + ". " + condition.evidence().statement());
        page.point("Conflict", condition.evidence().conflict());
        page.point(
                "Goals",
                CatalogPage.list(
                        protocol.goals(), goal -> goal.what() + " (by the end of week " + goal.byWeek() + ")"));
        page.point("Measures", CatalogPage.list(protocol.measures(), this::measure));
        page.point("Special tests", CatalogPage.list(protocol.specialTests(), ProtocolsPageTest::test));
        page.point("To assess", said(protocol.assessment()));
        page.point("Precautions", said(protocol.precautions()));
        page.point(
                "Not used",
                CatalogPage.list(protocol.avoidedTechniques().stream().sorted().toList(), this::technique));
        page.point("Positioning", said(protocol.positioning()));
        page.point("Heat and cold", said(protocol.heatAndCold()));
        protocol.phases().forEach(phase -> show(phase, condition));
        page.paragraph();
        Progression progression = protocol.progression();
        page.point("More, when", said(progression.progressWhen()) + " Then: " + said(progression.progressBy()));
        page.point("Less, when", said(progression.regressWhen()) + " Then: " + said(progression.regressBy()));
        page.point("When nothing moves", said(progression.whenStalled()));
        page.point("Home care", said(protocol.homeCare()));
        page.point(
                "Look again",
                "every " + protocol.reassessment().everyVisits() + " visits or "
                        + protocol.reassessment().everyWeeks() + " weeks, whichever comes first");
        page.point("Ends when", said(protocol.dischargeCriteria()));
        page.point("Expected course", protocol.expectedCourse());
        page.point("Refer when", said(protocol.referWhen()));
        page.point("Sources", page.sources(protocol.citations(), protocol.status()));
    }

    private void show(ProtocolPhase phase, Condition condition) {
        String stages = condition.stages().stream()
                .filter(stage -> phase.stages().contains(stage.id()))
                .map(stage -> stage.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        String often = phase.perWeek()
                + phase.perWeekAtMost().map(most -> " or " + most).orElse("")
                + (phase.everyWeeks() == 1 ? " a week" : " every " + phase.everyWeeks() + " weeks");
        page.paragraph("**Phase \"" + phase.name() + "\"**"
                + (stages.isEmpty() ? "" : ", while " + stages) + ": " + often + " for " + phase.weeks() + " weeks, "
                + phase.minutes() + " minutes"
                + phase.beginWhen()
                        .map(when -> "; begins when this is so: " + when)
                        .orElse(".") + " Dosage: "
                + (phase.evidence().isEmpty()
                        ? ""
                        : "from " + CatalogPage.list(phase.evidence(), CatalogPage::code) + "; ")
                + page.sources(phase.citations(), phase.status()) + "."
                + phase.minutesWithEvidence()
                        .map(least -> " The evidence is for sessions of " + least + " minutes.")
                        .orElse(""));
        page.table(List.of("technique", "where", "minutes", "pressure", "position", "how"), phase.steps(), this::step);
    }

    private List<String> step(ProtocolStep step) {
        String alternatives = step.alternatives().isEmpty()
                ? ""
                : " or "
                        + CatalogPage.list(step.alternatives().stream().sorted().toList(), this::technique);
        return List.of(
                technique(step.technique()) + alternatives + (step.optional() ? " (if there is time)" : ""),
                CatalogPage.list(step.sites(), ProtocolsPageTest::site),
                step.minutes() + " (" + step.minMinutes() + " to " + step.maxMinutes() + ")",
                step.maxPressure().map(String::valueOf).orElse(""),
                step.position().map(CatalogPage::word).orElse(""),
                step.dose().orElse(""));
    }

    private static String site(BodySite site) {
        return site.toString().replace('-', ' ').replace(":", ", ");
    }

    private static String said(List<String> sentences) {
        return String.join(" ", sentences);
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
}
