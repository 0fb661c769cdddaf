package org.openmassage.protocols.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import org.openmassage.assessment.redflag.RedFlag;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.evidence.EvidenceItem;
import org.openmassage.protocols.medication.MedicationClass;
import org.openmassage.protocols.protocol.Protocol;
import org.openmassage.protocols.protocol.ProtocolPhase;

/** Checks that catalogs fit together. */
final class KnowledgeCheck {
    private final ClinicalKnowledge knowledge;
    private final List<Issue> issues = new ArrayList<>();

    private KnowledgeCheck(ClinicalKnowledge knowledge) {
        this.knowledge = knowledge;
    }

    static Issues of(ClinicalKnowledge knowledge) {
        KnowledgeCheck check = new KnowledgeCheck(knowledge);
        knowledge.contraindications().stream().forEach(check::contraindication);
        knowledge.redFlags().stream().forEach(check::redFlag);
        knowledge.facts().stream().forEach(check::fact);
        knowledge.techniques().stream().forEach(check::technique);
        knowledge.conditions().stream().forEach(check::condition);
        ProtocolCheck protocols = new ProtocolCheck(knowledge);
        knowledge.protocols().stream().forEach(protocol -> {
            check.protocol(protocol);
            protocols.check(protocol);
        });
        check.issues.addAll(protocols.issues());
        knowledge.medications().stream().forEach(check::medication);
        knowledge.evidence().stream().forEach(check::evidence);
        return Issues.of(check.issues);
    }

    /** What is wrong with one entry, with paths within it. */
    static <V> List<Issue> of(
            ClinicalKnowledge knowledge, BiConsumer<KnowledgeCheck, V> check, V entry, String pathOfEntry) {
        KnowledgeCheck ofEntry = new KnowledgeCheck(knowledge);
        check.accept(ofEntry, entry);
        return ofEntry.issues.stream()
                .map(issue -> issue.withPath(issue.path().substring(pathOfEntry.length())))
                .toList();
    }

    void redFlag(RedFlag flag) {
        String path = "/red-flags/" + flag.id();
        citations(path, flag.citations());
        add(flag.when().check(knowledge.facts()), path + "/when");
    }

    void fact(Fact fact) {
        String path = "/facts/" + fact.id();
        citations(path, fact.citations());
        fact.followUpOf().ifPresent(gate -> add(gate.check(knowledge.facts()), path + "/followUpOf"));
    }

    void medication(MedicationClass medicines) {
        citations("/medications/" + medicines.id(), medicines.citations());
    }

    void evidence(EvidenceItem item) {
        citations("/evidence/" + item.id(), item.citations());
    }

    void contraindication(Contraindication rule) {
        String path = "/contraindications/" + rule.id();
        citations(path, rule.citations());
        rule.criterion().ifPresent(criterion -> add(criterion.check(knowledge.facts()), path + "/criterion"));
        rule.redFlag().ifPresent(flag -> known(knowledge.redFlags(), flag, path + "/redFlag", "red flag"));
        for (int i = 0; i < rule.limits().size(); i++) {
            String at = path + "/limits/" + i;
            rule.limits().get(i).atFacts().forEach(fact -> known(knowledge.facts(), fact, at + "/atFacts", "fact"));
            techniques(rule.limits().get(i).limits().bannedTechniques(), at + "/limits/bannedTechniques");
        }
    }

    void technique(Technique technique) {
        String path = "/techniques/" + technique.id();
        citations(path, technique.citations());
        technique
                .contraindicatedBy()
                .forEach(rule -> known(knowledge.contraindications(), rule, path + "/contraindicatedBy", "rule"));
    }

    void condition(Condition condition) {
        String path = "/conditions/" + condition.id();
        citations(path, condition.citations());
        techniques(condition.techniques(), path + "/techniques");
        condition
                .evidence()
                .evidence()
                .forEach(item -> known(knowledge.evidence(), item, path + "/evidence", "piece of evidence"));
        boolean alwaysGentle = condition
                .gentle()
                .map(rule -> rule.stages().isEmpty() && rule.severities().isEmpty())
                .orElse(false);
        if (alwaysGentle) {
            condition.techniques().forEach(id -> gentle(id, path + "/techniques"));
        }
    }

    private void gentle(TechniqueId id, String path) {
        boolean tooStrong = knowledge
                .techniques()
                .find(id)
                .flatMap(Technique::pressure)
                .map(pressure -> !pressure.fitsUnder(GentleRule.MAX_PRESSURE))
                .orElse(false);
        if (tooStrong) {
            error("knowledge.not-gentle", path, "\"" + id + "\" cannot be done gently");
        }
    }

    /** One protocol with all that {@link ProtocolCheck} asks of it. */
    void wholeProtocol(Protocol protocol) {
        protocol(protocol);
        ProtocolCheck ofRules = new ProtocolCheck(knowledge);
        ofRules.check(protocol);
        issues.addAll(ofRules.issues());
    }

    void protocol(Protocol protocol) {
        String path = "/protocols/" + protocol.id();
        citations(path, protocol.citations());
        known(knowledge.conditions(), protocol.condition(), path + "/condition", "condition");
        protocol.measures().forEach(measure -> known(knowledge.measures(), measure, path + "/measures", "measure"));
        protocol.goals()
                .forEach(goal -> goal.measure()
                        .ifPresent(measure -> known(knowledge.measures(), measure, path + "/goals", "measure")));
        techniques(protocol.avoidedTechniques(), path + "/avoidedTechniques");
        for (int i = 0; i < protocol.phases().size(); i++) {
            phase(protocol.phases().get(i), path + "/phases/" + i);
        }
    }

    private void phase(ProtocolPhase phase, String path) {
        citations(path, phase.citations());
        phase.evidence().forEach(item -> known(knowledge.evidence(), item, path + "/evidence", "piece of evidence"));
        for (int i = 0; i < phase.steps().size(); i++) {
            techniques(phase.steps().get(i).choices(), path + "/steps/" + i + "/technique");
        }
    }

    private void techniques(Collection<TechniqueId> ids, String path) {
        ids.forEach(id -> known(knowledge.techniques(), id, path, "technique"));
    }

    private void citations(String path, Collection<CitationId> ids) {
        ids.forEach(id -> known(knowledge.citations(), id, path + "/citations", "citation"));
    }

    private <K> void known(Catalog<K, ?> catalog, K key, String path, String kind) {
        if (!catalog.contains(key) && !isWithdrawn(catalog, key)) {
            List<String> near = catalog.nearMatches(String.valueOf(key));
            issues.add(Issue.of(
                            Severity.ERROR,
                            "knowledge.unknown-id",
                            path,
                            "no " + kind + " \"" + key + "\" is in the catalog")
                    .withRemedy(
                            near.isEmpty()
                                    ? "Add it, or name one that is there."
                                    : "Did you mean " + String.join(", ", near) + "?"));
        }
    }

    /** What was taken away on purpose is no mistake: whoever names it does without. */
    private static <K> boolean isWithdrawn(Catalog<K, ?> catalog, K key) {
        return catalog.withdrawals().stream().anyMatch(gone -> gone.key().equals(key));
    }

    private void add(List<Issue> found, String path) {
        found.forEach(issue -> issues.add(issue.withPath(path + issue.path())));
    }

    private void error(String code, String path, String message) {
        issues.add(Issue.of(Severity.ERROR, code, path, message));
    }
}
