package org.openmassage.core.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openmassage.core.vocabulary.FactId;

/**
 * What came of a criterion for one patient: its truth at once; the reasons, the open questions and what would change it
 * when asked for. {@code toString} shows the type only. Immutable and thread-safe.
 */
public final class Evaluation {

    private final Criterion criterion;
    private final Facts facts;
    private final Truth truth;

    private Evaluation(Criterion criterion, Facts facts) {
        this.criterion = criterion;
        this.facts = facts;
        this.truth = criterion.truth(facts);
    }

    static Evaluation of(Criterion criterion, Facts facts) {
        return new Evaluation(criterion, facts);
    }

    /**
     * Whether the criterion holds.
     *
     * @return its truth
     */
    public Truth truth() {
        return truth;
    }

    /**
     * The criterion.
     *
     * @return as it was evaluated
     */
    public Criterion criterion() {
        return criterion;
    }

    /**
     * Why it holds, does not hold, or is open.
     *
     * @return the criterion and all its parts with their truth
     */
    public Explanation explanation() {
        return explain(criterion);
    }

    /**
     * The criteria of one fact that the truth rests on.
     *
     * @return see {@link Explanation#grounds}
     */
    public List<Explanation> grounds() {
        return explanation().grounds();
    }

    /**
     * What was known of each fact that the criterion mentions.
     *
     * @return the readings, in the order of the criterion; values of the patient's
     */
    public Map<FactId, Reading> readings() {
        Map<FactId, Reading> readings = new LinkedHashMap<>();
        criterion.facts().forEach(fact -> readings.put(fact, facts.read(fact)));
        return Collections.unmodifiableMap(readings);
    }

    /**
     * The facts that are not known and could still decide. A fact that cannot change the outcome any more, since another
     * one settled it, is not among them.
     *
     * @return their ids, in the order of the criterion; empty if the truth is known
     */
    public Set<FactId> unknownFacts() {
        return facts(open());
    }

    /**
     * The questions that could still decide: the unknown facts but those that the patient was asked for and does not know,
     * and for a follow-up whose occasion is open the question that comes first.
     *
     * @return the facts to ask for, in the order of the criterion
     */
    public Set<FactId> questions() {
        Set<FactId> questions = new LinkedHashSet<>();
        facts(open().filter(part -> !isAskedButUnknown(part))).stream()
                .map(facts::questionsFor)
                .forEach(questions::addAll);
        return Collections.unmodifiableSet(questions);
    }

    /**
     * The unknown facts that are not asked for again, since the patient does not know: somebody else has to find out.
     *
     * @return their ids, in the order of the criterion
     */
    public Set<FactId> unanswerableFacts() {
        return facts(open().filter(Evaluation::isAskedButUnknown));
    }

    /**
     * What would change the outcome. Where a single fact could, every such change is an alternative; where it takes several,
     * one smallest set of changes is given; where nothing could, none. For an open criterion these are the answers that
     * would settle it.
     *
     * @return alternatives, each a list of changes that together change the outcome
     */
    public List<List<Change>> whatWouldChange() {
        return Changes.of(criterion, part -> part.truth(facts.read(part.fact()), facts.asOf()), facts::label);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "Evaluation";
    }

    private Explanation explain(Criterion part) {
        Optional<Reading> reading =
                part instanceof FactCriterion ofFact ? Optional.of(facts.read(ofFact.fact())) : Optional.empty();
        return new Explanation(
                part,
                part.words(facts::label),
                part.truth(facts),
                reading,
                part.parts().stream().map(this::explain).toList());
    }

    private Stream<Explanation> open() {
        return truth == Truth.UNKNOWN ? explanation().grounds().stream() : Stream.empty();
    }

    private static boolean isAskedButUnknown(Explanation part) {
        return part.gap().equals(Optional.of(Reading.Gap.ASKED_BUT_UNKNOWN));
    }

    private static Set<FactId> facts(Stream<Explanation> parts) {
        Set<FactId> facts = new LinkedHashSet<>();
        parts.forEach(part -> facts.addAll(part.criterion().facts()));
        return Collections.unmodifiableSet(facts);
    }

    /**
     * A criterion of one fact that would have to be otherwise. Immutable and thread-safe.
     *
     * @param criterion the criterion of one fact
     * @param words the criterion in words, without a value of the patient's
     * @param from its truth now
     * @param to the truth that it would need
     * @param outcome the truth of the whole then
     */
    public record Change(FactCriterion criterion, String words, Truth from, Truth to, Truth outcome) {
        /** Shows the type only. */
        @Override
        public String toString() {
            return "Change";
        }
    }
}
