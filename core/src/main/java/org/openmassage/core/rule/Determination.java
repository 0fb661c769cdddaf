package org.openmassage.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openmassage.core.vocabulary.FactId;
import org.openmassage.core.vocabulary.RuleId;

/**
 * The decision that some rules lead to, with what is still open.
 *
 * <ol>
 *   <li>The strictest of the rules that hold decides.
 *   <li>A rule that only modifies the session ({@link RuleEffect#LOCAL}, {@link RuleEffect#MODIFY}) and is open is applied
 *       as if it held, and its questions are asked.
 *   <li>If no rule from {@link Decision#CLEARANCE} upward holds and one of them is open, the decision is
 *       {@link Decision#INCOMPLETE}, also if all that is open was asked and is not known: then somebody else has to find out.
 *   <li>If a rule from {@code CLEARANCE} upward holds, its decision stands at once, since none of these allows a session and
 *       waiting for answers would help nobody. It is a floor, not the last word, as long as a stricter rule is open: the
 *       questions of that rule are still returned, {@link #atMost} tells how strict it may become, and {@link #isSettled} is
 *       false. A clearance or an override that takes the rule out of force asks the rest again, and so cannot hide the open
 *       rule behind it.
 * </ol>
 *
 * <p>{@code toString} shows the type only. Immutable and thread-safe.
 */
public final class Determination {

    private final List<RuleOutcome> outcomes;
    private final Decision decision;

    private Determination(List<RuleOutcome> outcomes) {
        this.outcomes = outcomes;
        this.decision = decide(outcomes);
    }

    /**
     * Combines the outcomes of all rules that were asked.
     *
     * @param outcomes the outcomes, also of the rules that do not hold
     * @return the decision with what is open
     */
    public static Determination of(Collection<RuleOutcome> outcomes) {
        return new Determination(List.copyOf(outcomes));
    }

    /**
     * The decision as things stand.
     *
     * @return the decision
     */
    public Decision decision() {
        return decision;
    }

    /**
     * How strict the decision may become once the open rules are answered.
     *
     * @return the decision if every open rule held; never {@link Decision#INCOMPLETE}
     */
    public Decision atMost() {
        return Decision.strictest(outcomes.stream()
                .filter(outcome -> outcome.truth() != Truth.FALSE)
                .map(outcome -> outcome.effect().decision())
                .toList());
    }

    /**
     * Whether no open rule could make the decision stricter.
     *
     * @return whether {@link #decision} is {@link #atMost}
     */
    public boolean isSettled() {
        return decision == atMost();
    }

    /**
     * The rules whose effects are to be followed: those that hold, and those that only modify the session and are open.
     *
     * @return their outcomes, the strictest effect first, else in the order given
     */
    public List<RuleOutcome> applied() {
        return strictestFirst(RuleOutcome::isApplied);
    }

    /**
     * The rules that are open.
     *
     * @return their outcomes, the strictest effect first, else in the order given
     */
    public List<RuleOutcome> open() {
        return strictestFirst(outcome -> outcome.truth() == Truth.UNKNOWN);
    }

    /**
     * The outcomes that this was made of.
     *
     * @return all outcomes, in the order given
     */
    public List<RuleOutcome> outcomes() {
        return outcomes;
    }

    /**
     * The questions that would settle the open rules; what the patient was asked for and does not know is not among them.
     *
     * @return a question for each fact, those that could make the decision strictest first
     */
    public List<Question> questions() {
        return questions(Evaluation::questions);
    }

    /**
     * The facts that keep rules open although they were asked for, since the patient does not know: they are not asked
     * again, and somebody else has to find out.
     *
     * @return an entry for each fact, those that could make the decision strictest first
     */
    public List<Question> unanswerable() {
        return questions(Evaluation::unanswerableFacts);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Determination";
    }

    private static Decision decide(List<RuleOutcome> outcomes) {
        Decision decision = Decision.strictest(outcomes.stream()
                .filter(RuleOutcome::isApplied)
                .map(outcome -> outcome.effect().decision())
                .toList());
        boolean open = outcomes.stream().anyMatch(outcome -> outcome.truth() == Truth.UNKNOWN && !outcome.isApplied());
        return open ? decision.or(Decision.INCOMPLETE) : decision;
    }

    private List<Question> questions(Function<Evaluation, Set<FactId>> asked) {
        Map<FactId, List<RuleOutcome>> askedBy = new LinkedHashMap<>();
        for (RuleOutcome outcome : open()) {
            for (FactId fact : asked.apply(outcome.evaluation())) {
                askedBy.computeIfAbsent(fact, first -> new ArrayList<>()).add(outcome);
            }
        }
        return askedBy.entrySet().stream()
                .map(each -> question(each.getKey(), each.getValue()))
                .toList();
    }

    private static Question question(FactId fact, List<RuleOutcome> askedBy) {
        Set<RuleId> rules = new TreeSet<>();
        Decision upTo = Decision.PROCEED;
        for (RuleOutcome outcome : askedBy) {
            rules.add(outcome.rule());
            upTo = upTo.or(outcome.effect().decision());
        }
        return new Question(fact, rules, upTo);
    }

    private List<RuleOutcome> strictestFirst(Predicate<RuleOutcome> which) {
        return outcomes.stream()
                .filter(which)
                .sorted(Comparator.comparing(RuleOutcome::effect).reversed())
                .toList();
    }

    /**
     * A fact that is to be asked for. Immutable and thread-safe.
     *
     * @param fact the fact; its question is in the catalog of facts
     * @param askedBy the open rules that need it
     * @param upTo the strictest decision that those rules lead to
     */
    public record Question(FactId fact, Set<RuleId> askedBy, Decision upTo) {

        /**
         * Copies the rules, in alphabetical order.
         *
         * @param fact the fact; its question is in the catalog of facts
         * @param askedBy the open rules that need it
         * @param upTo the strictest decision that those rules lead to
         */
        public Question {
            Objects.requireNonNull(fact, "fact");
            Objects.requireNonNull(upTo, "upTo");
            askedBy = Collections.unmodifiableSet(new TreeSet<>(askedBy));
        }
    }
}
