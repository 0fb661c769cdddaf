package org.openmassage.derived;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.Exclusion;
import org.openmassage.protocols.knowledge.RuleInForce;

/** docs/techniques.md shows the techniques, each with every rule that leaves no room for it. */
class TechniquesPageTest {
    private final ClinicalKnowledge knowledge = ClinicalKnowledge.standard();

    private final CatalogPage page = new CatalogPage(
            "Techniques",
            "What each technique is, and which [rules of screening](contraindications.md) leave no room for it where they",
            "hold. Pressure is from 0 to 5. Two kinds of rule reach every technique alike and are named here once.");

    @Test
    void page_lists_every_technique() {
        page.paragraph("There is no session at all with: " + rules(Exclusion.NO_SESSION) + ".");
        page.paragraph("These leave their site alone, whatever the technique: " + rules(Exclusion.NOT_AT_SITE) + ".");
        knowledge.techniques().stream().forEach(this::show);
        page.hold("techniques.md");
    }

    /** The rules that say the same of every technique. */
    private String rules(Exclusion exclusion) {
        return CatalogPage.list(
                knowledge.rulesInForce().stream()
                        .filter(rule -> saysOfEach(rule, exclusion))
                        .toList(),
                rule -> CatalogPage.code(rule.id()));
    }

    private boolean saysOfEach(RuleInForce rule, Exclusion exclusion) {
        return knowledge.techniques().stream()
                .allMatch(technique -> rule.excludes(technique).stream().anyMatch(exclusion::equals));
    }

    private void show(Technique technique) {
        page.section(technique.name());
        page.point("Id", CatalogPage.code(technique.id()) + ", " + technique.abbreviation());
        page.point("Also called", String.join(", ", technique.synonyms()));
        page.point("How it works", technique.mechanism());
        page.point(
                "Dose",
                technique
                                .pressure()
                                .map(range -> "pressure " + range.min() + " to " + range.max())
                                .orElse(CatalogPage.word(technique.dose()))
                        + ", " + technique.minutes().min() + " to "
                        + technique.minutes().max() + " minutes");
        page.point(
                "Training",
                CatalogPage.word(technique.training())
                        + technique.trainingNote().map(note -> ". " + note).orElse(""));
        Map<Exclusion, List<RuleId>> own = own(technique);
        page.point("Not in a session with", rules(own.getOrDefault(Exclusion.NOT_IN_SESSION, List.of())));
        page.point("Not at the site of", rules(own.getOrDefault(Exclusion.NOT_AT_SITE, List.of())));
        page.point(
                "Named by itself",
                rules(technique.contraindicatedBy().stream().sorted().toList()));
        page.point("Mind", String.join(" ", technique.cautions()));
        page.point("Position", technique.reachesInAnyPosition() ? "reaches its site in any position" : "");
        page.point("Sources", page.sources(technique.citations(), technique.status()));
    }

    /** The rules that single the technique out. */
    private Map<Exclusion, List<RuleId>> own(Technique technique) {
        Map<RuleId, Exclusion> exclusions = new LinkedHashMap<>(knowledge.exclusions(technique.id()));
        knowledge.rulesInForce().stream()
                .filter(rule -> saysOfEach(rule, Exclusion.NO_SESSION) || saysOfEach(rule, Exclusion.NOT_AT_SITE))
                .forEach(rule -> exclusions.remove(rule.id()));
        return exclusions.entrySet().stream()
                .collect(groupingBy(Map.Entry::getValue, mapping(Map.Entry::getKey, toList())));
    }

    private static String rules(List<RuleId> ids) {
        return CatalogPage.list(ids, CatalogPage::code);
    }
}
