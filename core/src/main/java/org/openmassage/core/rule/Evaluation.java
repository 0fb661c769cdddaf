package org.openmassage.core.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openmassage.core.history.Presence;
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
        List<Explanation> grounds = new ArrayList<>();
        for (Criterion ground : groundCriteria()) {
            grounds.add(explain(ground));
        }
        return List.copyOf(grounds);
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
        if (truth != Truth.UNKNOWN) {
            return Set.of();
        }
        Set<FactId> unknown = new LinkedHashSet<>();
        for (Criterion ground : groundCriteria()) {
            if (ground instanceof FactCriterion ofFact) {
                unknown.add(ofFact.fact());
            }
        }
        return Collections.unmodifiableSet(unknown);
    }

    /**
     * The questions that could still decide: the unknown facts but those that the patient was asked for and does not know,
     * and for a follow-up whose occasion is open the question that comes first.
     *
     * @return the facts to ask for, in the order of the criterion
     */
    public Set<FactId> questions() {
        if (truth != Truth.UNKNOWN) {
            return Set.of();
        }
        Set<FactId> questions = new LinkedHashSet<>();
        for (Criterion ground : groundCriteria()) {
            if (ground instanceof FactCriterion ofFact && !isAskedButUnknown(ofFact.fact())) {
                questions.addAll(facts.questionsFor(ofFact.fact()));
            }
        }
        return Collections.unmodifiableSet(questions);
    }

    /**
     * The unknown facts that are not asked for again, since the patient does not know: somebody else has to find out.
     *
     * @return their ids, in the order of the criterion
     */
    public Set<FactId> unanswerableFacts() {
        Set<FactId> unanswerable = new LinkedHashSet<>(unknownFacts());
        unanswerable.removeIf(fact -> !isAskedButUnknown(fact));
        return Collections.unmodifiableSet(unanswerable);
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
        List<Explanation> parts = new ArrayList<>();
        for (Criterion each : part.parts()) {
            parts.add(explain(each));
        }
        return new Explanation(part, part.words(facts::label), part.truth(facts), reading, parts);
    }

    /** The grounds, without the words. */
    private List<Criterion> groundCriteria() {
        List<Criterion> grounds = new ArrayList<>();
        collectGrounds(criterion, truth, grounds);
        return grounds;
    }

    private void collectGrounds(Criterion whole, Truth ofWhole, List<Criterion> grounds) {
        if (whole.parts().isEmpty()) {
            grounds.add(whole);
            return;
        }
        for (Criterion part : whole.parts()) {
            Truth ofPart = part.truth(facts);
            if (Explanation.supports(ofPart, whole, ofWhole)) {
                collectGrounds(part, ofPart, grounds);
            }
        }
    }

    private boolean isAskedButUnknown(FactId fact) {
        return facts.read(fact).presence() == Presence.UNKNOWN;
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
