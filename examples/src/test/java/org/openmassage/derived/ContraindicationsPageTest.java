package org.openmassage.derived;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openmassage.core.care.TreatmentLimits;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.protocols.catalog.ClearanceRequirement;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.ImposedLimit;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.RuleInForce;

/** docs/contraindications.md shows the rules that screening asks. */
class ContraindicationsPageTest {
    private final ClinicalKnowledge knowledge = ClinicalKnowledge.standard();

    private final CatalogPage page = new CatalogPage(
            "Contraindications",
            "What screening asks, and what each rule does to the session. From mild to strict: local and modify change it;",
            "clearance waits for a written word; refer sends to a physician first; absolute means no session; urgent is referred",
            "the same day; emergency calls emergency services.");

    @Test
    void page_lists_every_rule() {
        knowledge.rulesInForce().forEach(this::show);
        page.hold("contraindications.md");
    }

    private void show(RuleInForce inForce) {
        Contraindication rule = inForce.contraindication();
        page.section(rule.name());
        page.point(
                "Id",
                CatalogPage.code(rule.id())
                        + rule.factsId().map(id -> ", " + id).orElse(""));
        page.point("Effect", CatalogPage.word(rule.effect()));
        page.point("Because", rule.because());
        page.point("When", inForce.criterion().words(this::label));
        page.point("Red flag", rule.redFlag().map(CatalogPage::code));
        page.point("Advice", rule.advice());
        rule.limits().forEach(limit -> page.point("Limit", limit(limit)));
        page.point(
                "Rules out",
                inForce.techniques().stream()
                        .sorted()
                        .map(id -> knowledge.techniques().get(id).name())
                        .collect(Collectors.joining(", ")));
        page.point("Clearance", rule.clearance().map(ContraindicationsPageTest::clearance));
        page.point("Watch for", String.join(" ", rule.monitor()));
        page.point("Sources", page.sources(rule.citations(), rule.status()));
        page.point("Remark", rule.remark());
    }

    private String label(FactId fact) {
        return knowledge.facts().find(fact).map(Fact::label).orElse(fact.toString());
    }

    private static String clearance(ClearanceRequirement clearance) {
        String from = clearance.from().stream().map(CatalogPage::word).collect(Collectors.joining(" or "));
        return "from " + from + (clearance.mustSay().isEmpty() ? "" : ". " + String.join(" ", clearance.mustSay()));
    }

    private String limit(ImposedLimit limit) {
        List<String> parts = new ArrayList<>();
        TreatmentLimits limits = limit.limits();
        if (limits.avoid()) {
            parts.add("avoid");
        }
        limits.maxPressure().ifPresent(pressure -> parts.add("pressure at most " + pressure + " of 5"));
        limits.maxMinutes().ifPresent(minutes -> parts.add("at most " + minutes + " minutes"));
        if (limits.noHeat()) {
            parts.add("no heat");
        }
        if (limits.noCold()) {
            parts.add("no cold");
        }
        addBanned(parts, limits.bannedTechniques());
        limits.bannedPositions().stream().sorted().forEach(position -> parts.add("not " + CatalogPage.word(position)));
        List<String> words = new ArrayList<>();
        if (!parts.isEmpty()) {
            words.add(String.join("; ", parts) + ".");
        }
        words.addAll(limit.precautions());
        return where(limit) + ": " + String.join(" ", words);
    }

    private static void addBanned(List<String> parts, Set<? extends Comparable<?>> techniques) {
        techniques.stream()
                .sorted()
                .forEach(technique -> parts.add("no " + technique.toString().replace('-', ' ')));
    }

    private String where(ImposedLimit limit) {
        String sites = CatalogPage.list(limit.sites(), site -> site.toString().replace('-', ' '));
        if (limit.atFacts().isEmpty()) {
            return sites.isEmpty() ? "the whole session" : sites;
        }
        String facts = limit.atFacts().stream().sorted().map(this::label).collect(Collectors.joining(", "));
        return (limit.wholeLimb() ? "the limb told for " : "the site told for ") + facts + " ("
                + (sites.isEmpty() ? "the whole session" : sites) + ", where none was told)";
    }
}
