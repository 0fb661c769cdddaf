package org.openmassage.protocols.screening;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.core.care.ScreeningFinding;
import org.openmassage.core.care.ScreeningQuestion;
import org.openmassage.core.care.ScreeningRecord;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.Truth;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.knowledge.RuleInForce;

/**
 * Looks ahead, day by day, with all that is known now and nothing new: the rules themselves tell when they would come out
 * otherwise, so that no period has to be told twice.
 */
final class Outlook {
    /** A little more than the year after which the slowest answers are asked again. */
    private static final int MONTHS_AHEAD = 13;

    private final Screening screening;
    private final FactComparison comparison;
    private final ScreeningRequest request;
    private final ScreeningRecord record;
    private final HistoryFacts now;

    Outlook(
            Screening screening,
            FactComparison comparison,
            ScreeningRequest request,
            ScreeningRecord record,
            HistoryFacts now) {
        this.screening = screening;
        this.comparison = comparison;
        this.request = request;
        this.record = record;
        this.now = now;
    }

    List<ScreeningQuestion> everySession() {
        return comparison.facts().stream()
                .filter(fact -> isOfTheDay(fact) && fact.question().isPresent() && !comparison.isOutOfQuestion(fact))
                .map(fact -> ScreeningQuestion.builder()
                        .fact(fact.id())
                        .text(fact.question().orElseThrow())
                        .askedBy(comparison.rules(fact))
                        .build())
                .toList();
    }

    Optional<NextScreening> next() {
        if (!record.questions().isEmpty()) {
            List<FactId> open =
                    record.questions().stream().map(ScreeningQuestion::fact).toList();
            return Optional.of(new NextScreening(request.asOf(), open, List.of(), List.of()));
        }
        Map<RuleId, Truth> truths = truths(now);
        LocalDate last = request.asOf().plusMonths(MONTHS_AHEAD);
        for (LocalDate day = request.asOf().plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            NextScreening next = on(day, truths);
            if (!next.facts().isEmpty()
                    || !next.rules().isEmpty()
                    || !next.clearances().isEmpty()) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private NextScreening on(LocalDate day, Map<RuleId, Truth> before) {
        HistoryFacts then = screening.facts(request.withAsOf(day).withAnswers(answers(day)));
        List<Fact> stale = comparison.facts().stream()
                .filter(fact ->
                        FactComparison.isStale(then.read(fact.id())) && !FactComparison.isStale(now.read(fact.id())))
                .toList();
        Set<RuleId> explained =
                stale.stream().flatMap(fact -> comparison.rules(fact).stream()).collect(Collectors.toUnmodifiableSet());
        List<RuleId> turned = truths(then).entrySet().stream()
                .filter(entry -> entry.getValue() != before.get(entry.getKey()) && !explained.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        return new NextScreening(day, stale.stream().map(Fact::id).toList(), turned, clearancesOver(day));
    }

    private Map<RuleId, Truth> truths(HistoryFacts facts) {
        Map<RuleId, Truth> truths = new LinkedHashMap<>();
        for (RuleInForce rule : screening.rules()) {
            truths.put(rule.id(), rule.criterion().truth(part -> part.truth(facts.read(part.fact()), facts.asOf())));
        }
        return truths;
    }

    /** What was answered stays of its day; what is asked at every session is taken to be answered as it is now. */
    private Map<FactId, Reading> answers(LocalDate day) {
        Map<FactId, Reading> answers = dated(request.answers(), request.asOf());
        comparison.facts().stream()
                .filter(fact -> isOfTheDay(fact) && !comparison.isOutOfQuestion(fact))
                .forEach(fact -> answers.put(fact.id(), now.read(fact.id()).withObservedOn(day)));
        return answers;
    }

    /** Answers with the day on which they were given: without one they are of the day of their screening. */
    static Map<FactId, Reading> dated(Map<FactId, Reading> answers, LocalDate day) {
        Map<FactId, Reading> dated = new LinkedHashMap<>();
        answers.forEach((fact, reading) ->
                dated.put(fact, reading.withObservedOn(reading.observedOn().orElse(day))));
        return dated;
    }

    private List<RuleId> clearancesOver(LocalDate day) {
        Set<RuleId> cleared = record.findings().stream()
                .filter(finding -> finding.status() == ScreeningFinding.Standing.CLEARED)
                .map(ScreeningFinding::rule)
                .collect(Collectors.toUnmodifiableSet());
        return request.clearances().stream()
                .filter(clearance -> clearance.until().plusDays(1).equals(day))
                .flatMap(clearance -> clearance.rules().stream())
                .filter(cleared::contains)
                .distinct()
                .sorted()
                .toList();
    }

    /** Whether an answer is good for its day, or for that and the next only. */
    private static boolean isOfTheDay(Fact fact) {
        return fact.maxAge()
                .map(age -> age.equals(Period.ZERO) || age.equals(Period.ofDays(1)))
                .orElse(false);
    }
}
