package org.openmassage.protocols.screening;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.RuleInForce;

/** Screens again, and puts the result beside the last one. */
final class Comparison {
    private Comparison() {}

    static Rescreening of(Screening screening, RescreeningRequest request) {
        ClinicalKnowledge knowledge = screening.knowledge();
        ScreeningRecord last = request.last();
        // What was found has to be known before it can be told which overrides still stand
        Lapses lapses = new Lapses(last, request.now(), screening.screen(request.now()));
        ScreeningRequest current = request.now().withOverrides(lapses.overrides());
        ScreeningRecord record = screening.screen(current);
        HistoryFacts now = screening.facts(current);
        Optional<FactComparison.Earlier> then = request.historyThen().map(history -> {
            ScreeningRequest earlier = current.withHistory(history)
                    .withAsOf(last.asOf())
                    .withAnswers(Outlook.dated(request.answersThen(), last.asOf()))
                    .withProposedSites(last.proposedSites());
            return new FactComparison.Earlier(
                    screening.facts(earlier), screening.facts(earlier.withAsOf(current.asOf())));
        });
        boolean samePlaces = last.proposedSites().equals(current.proposedSites());
        FactComparison facts = new FactComparison(knowledge, last.asOf(), then, now, samePlaces);
        List<FactChange> changed = facts.changes();
        RuleComparison rules = new RuleComparison(last, record, knowledge, byId(screening.rules()));
        Outlook outlook = new Outlook(screening, facts, current, record, now);
        return Rescreening.builder()
                .last(last.id())
                .lastAsOf(last.asOf())
                .lastDecision(last.decision())
                .screening(record)
                .facts(changed)
                .rules(rules.changes(facts, changed))
                .limits(rules.limits())
                .stale(stale(screening, facts, now))
                .lapses(lapses.all())
                .next(outlook.next())
                .everySession(outlook.everySession())
                .build();
    }

    private static List<StaleFact> stale(Screening screening, FactComparison facts, HistoryFacts now) {
        return facts.facts().stream()
                .filter(fact -> FactComparison.isStale(now.read(fact.id())))
                .map(fact -> new StaleFact(
                        fact.id(), now.read(fact.id()).observedOn(), screening.text(fact.id()), facts.rules(fact)))
                .toList();
    }

    private static Map<RuleId, RuleInForce> byId(List<RuleInForce> rules) {
        Map<RuleId, RuleInForce> byId = new LinkedHashMap<>();
        rules.forEach(rule -> byId.put(rule.id(), rule));
        return byId;
    }
}
