package org.openmassage.protocols.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.openmassage.core.history.HealthHistory;
import org.openmassage.core.rule.Determination;
import org.openmassage.core.rule.Fact;
import org.openmassage.core.rule.HistoryFacts;
import org.openmassage.core.rule.Reading;
import org.openmassage.core.rule.RuleOutcome;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;
import org.openmassage.protocols.knowledge.ClinicalKnowledge;
import org.openmassage.protocols.knowledge.RuleInForce;
import org.openmassage.protocols.medication.MedicationRecognizer;

/**
 * The intake questionnaire: exactly what the rules in force need to know. It is not written but derived, so that a
 * clinic's rule brings its question, and a rule that is withdrawn takes it away, unless another rule needs it. Immutable
 * and thread-safe.
 *
 * <pre>{@code
 * Intake intake = Intake.of(knowledge);
 * intake.questions().forEach(question -> show(question.group(), question.text()));
 * FilledIntake filled = intake.fill(history, answers, Instant.parse("2026-03-02T15:00:00Z"), ZoneId.of("America/Denver"));
 * }</pre>
 */
public final class Intake {
    private final ClinicalKnowledge knowledge;
    private final List<RuleInForce> rules;
    private final Map<FactId, Set<RuleId>> askedBy;
    private final Set<FactId> placed;
    private final MedicationRecognizer medicines;

    private Intake(ClinicalKnowledge knowledge) {
        this.knowledge = knowledge;
        this.rules = knowledge.rulesInForce();
        this.medicines = MedicationRecognizer.of(knowledge.medications());
        this.placed = rules.stream()
                .flatMap(rule -> rule.contraindication().limits().stream())
                .flatMap(limit -> limit.atFacts().stream())
                .collect(Collectors.toUnmodifiableSet());
        this.askedBy = knowledge.factsNeeded();
    }

    /**
     * The intake for some knowledge.
     *
     * @param knowledge the catalogs whose rules ask
     * @return the intake
     * @throws org.openmassage.core.catalog.UnknownEntryException if a rule asks for a fact that is unknown
     */
    public static Intake of(ClinicalKnowledge knowledge) {
        return new Intake(knowledge);
    }

    /**
     * Every question that a rule in force may need, for a form on paper: follow-ups say after which answers they matter.
     *
     * @return in the order of the fact catalog, the questions of a group together
     */
    public List<IntakeQuestion> questions() {
        return questions(askedBy);
    }

    /**
     * The questions that matter now: those that could still change what a rule says. A follow-up appears when its occasion
     * does; what the patient does not know is not asked again; what has become too old is.
     *
     * @param history what is known so far
     * @param birthDate the patient's date of birth
     * @param asOf the day
     * @param answers what was answered and has no place in the history
     * @return in the order of the fact catalog, the questions of a group together; empty when nothing is open
     * @throws IllegalArgumentException if the history was recorded after the day, or if the birth is after it
     */
    public List<IntakeQuestion> openQuestions(
            HealthHistory history, LocalDate birthDate, LocalDate asOf, Map<FactId, Reading> answers) {
        HistoryFacts facts = HistoryFacts.of(knowledge.facts(), medicines.recognize(history), asOf)
                .bornOn(birthDate)
                .withAnswers(answers);
        Determination determination = Determination.of(rules.stream()
                .map(rule -> new RuleOutcome(
                        rule.id(), rule.effect(), rule.criterion().evaluate(facts)))
                .toList());
        Map<FactId, Set<RuleId>> open = new LinkedHashMap<>();
        determination.questions().forEach(question -> open.put(question.fact(), question.askedBy()));
        return questions(open);
    }

    /**
     * Puts answers into a health history. An answer replaces what the history says of the same condition, symptom or value;
     * medicines are answered as a whole. What has no place in the history is handed back beside it.
     *
     * @param history the history to fill, with the id and the day of the new version
     * @param answers answers by question; a "yes" may carry a value and sites
     * @param at the moment of the answers: that of a measured vital sign
     * @param zone the zone in which that moment is read
     * @return the filled history, and what has no place in it
     * @throws IllegalArgumentException if only some of the questions about medicines are answered and the history has no
     *     list of them, or if an answer has a value of another type than its question
     * @throws org.openmassage.core.catalog.UnknownEntryException if an answer is to a question that is unknown
     */
    public FilledIntake fill(HealthHistory history, Map<FactId, Reading> answers, Instant at, ZoneId zone) {
        return new HistoryWriter(knowledge.facts(), askedBy.keySet(), history, at, zone).write(answers);
    }

    private List<IntakeQuestion> questions(Map<FactId, Set<RuleId>> wanted) {
        Map<String, List<IntakeQuestion>> groups = new LinkedHashMap<>();
        knowledge.facts().stream()
                .filter(fact -> wanted.containsKey(fact.id()) && fact.question().isPresent())
                .map(fact -> question(fact, wanted.getOrDefault(fact.id(), Set.of())))
                .forEach(question -> groups.computeIfAbsent(question.group(), group -> new ArrayList<>())
                        .add(question));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private IntakeQuestion question(Fact fact, Set<RuleId> rules) {
        return IntakeQuestion.builder()
                .id(fact.id())
                .text(fact.question().orElseThrow())
                .type(fact.type())
                .unit(fact.unit())
                .codes(fact.codes())
                .group(fact.group().orElse("other"))
                .askedBy(rules)
                .onlyIf(fact.followUpOf())
                .asksWhere(placed.contains(fact.id()))
                .build();
    }
}
