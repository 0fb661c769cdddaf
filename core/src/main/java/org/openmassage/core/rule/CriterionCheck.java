package org.openmassage.core.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.issue.Severity;
import org.openmassage.core.vocabulary.FactId;

/** Finds what cannot work in a criterion before any patient is asked. */
final class CriterionCheck {

    private final Catalog<FactId, Fact> facts;
    private final List<Issue> issues = new ArrayList<>();

    private CriterionCheck(Catalog<FactId, Fact> facts) {
        this.facts = facts;
    }

    static List<Issue> of(Criterion criterion, Catalog<FactId, Fact> facts) {
        CriterionCheck check = new CriterionCheck(facts);
        check.visit(criterion, "");
        return List.copyOf(check.issues);
    }

    private void visit(Criterion criterion, String path) {
        if (criterion instanceof FactCriterion ofFact) {
            visitFact(ofFact, path);
        } else if (criterion instanceof Criterion.Not not) {
            visit(not.of(), path + "/of");
        } else {
            for (int i = 0; i < criterion.parts().size(); i++) {
                visit(criterion.parts().get(i), path + "/of/" + i);
            }
        }
    }

    private void visitFact(FactCriterion criterion, String path) {
        Optional<Fact> fact = facts.find(criterion.fact());
        if (fact.isEmpty()) {
            List<String> near = facts.nearMatches(criterion.fact().value());
            String remedy = near.isEmpty()
                    ? "Add the fact, or name one that is there."
                    : "Did you mean " + String.join(", ", near) + "?";
            issues.add(Issue.of(
                            Severity.ERROR,
                            "criterion.unknown-fact",
                            path + "/fact",
                            "there is no fact " + criterion.fact())
                    .withRemedy(remedy));
            return;
        }
        if (!criterion.fits(fact.get().type())) {
            add("criterion.wrong-type", path + "/fact", "the fact " + criterion.fact() + " has another type of value");
        } else if (criterion instanceof FactCriterion.OneOf oneOf) {
            TreeSet<String> unknown = new TreeSet<>(oneOf.codes());
            unknown.removeAll(fact.get().codes());
            unknown.forEach(code -> add(
                    "criterion.unknown-code",
                    path + "/codes",
                    "the fact " + criterion.fact() + " has no code " + code));
        }
    }

    private void add(String code, String path, String message) {
        issues.add(Issue.of(Severity.ERROR, code, path, message));
    }
}
