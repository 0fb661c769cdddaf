package org.openmassage.protocols.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Issues;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.vocabulary.CitationId;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Condition;
import org.openmassage.protocols.catalog.Contraindication;
import org.openmassage.protocols.catalog.GentleRule;
import org.openmassage.protocols.catalog.Technique;
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
        knowledge.facts().stream().forEach(fact -> {
            check.citations("/facts/" + fact.id(), fact.citations());
            fact.followUpOf()
                    .ifPresent(gate -> check.add(gate.check(knowledge.facts()), "/facts/" + fact.id() + "/followUpOf"));
        });
        knowledge.techniques().stream().forEach(check::technique);
        knowledge.conditions().stream().forEach(check::condition);
        ProtocolCheck protocols = new ProtocolCheck(knowledge);
        knowledge.protocols().stream().forEach(protocol -> {
            check.protocol(protocol);
            protocols.check(protocol);
        });
        check.issues.addAll(protocols.issues());
        knowledge.medications().stream()
                .forEach(each -> check.citations("/medications/" + each.id(), each.citations()));
        knowledge.evidence().stream().forEach(item -> check.citations("/evidence/" + item.id(), item.citations()));
        return Issues.of(check.issues);
    }

    private void contraindication(Contraindication rule) {
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

    private void technique(Technique technique) {
        String path = "/techniques/" + technique.id();
        citations(path, technique.citations());
        technique
                .contraindicatedBy()
                .forEach(rule -> known(knowledge.contraindications(), rule, path + "/contraindicatedBy", "rule"));
    }

    private void condition(Condition condition) {
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

    private void protocol(Protocol protocol) {
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
            error("knowledge.unknown-id", path, "no " + kind + " \"" + key + "\" is in the catalog");
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
