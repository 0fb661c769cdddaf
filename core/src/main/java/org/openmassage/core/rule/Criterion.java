package org.openmassage.core.rule;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.openmassage.core.catalog.Catalog;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.vocabulary.FactId;

/**
 * A condition over facts, declared as data. It is true, false or unknown of a patient (Kleene's logic, see
 * {@link Truth}), and it can say why. Immutable and thread-safe.
 *
 * <pre>{@code
 * {"type": "any", "of": [
 *   {"type": "compare", "fact": "systolic", "op": "at-least", "value": "180"},
 *   {"type": "compare", "fact": "diastolic", "op": "at-least", "value": "110"}]}
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Criterion.All.class, name = "all"),
    @JsonSubTypes.Type(value = Criterion.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Criterion.Not.class, name = "not"),
    @JsonSubTypes.Type(value = Criterion.AtLeast.class, name = "at-least"),
    @JsonSubTypes.Type(value = Criterion.Always.class, name = "always"),
    @JsonSubTypes.Type(value = FactCriterion.Present.class, name = "present"),
    @JsonSubTypes.Type(value = FactCriterion.Compare.class, name = "compare"),
    @JsonSubTypes.Type(value = FactCriterion.OneOf.class, name = "one-of"),
    @JsonSubTypes.Type(value = FactCriterion.Within.class, name = "within"),
    @JsonSubTypes.Type(value = FactCriterion.AtLeastAgo.class, name = "at-least-ago")
})
public sealed interface Criterion
        permits FactCriterion, Criterion.All, Criterion.Any, Criterion.Not, Criterion.AtLeast, Criterion.Always {

    /**
     * Every part holds.
     *
     * @param parts the parts, at least one
     * @return the criterion
     */
    static Criterion all(Criterion... parts) {
        return new All(List.of(parts));
    }

    /**
     * At least one part holds.
     *
     * @param parts the parts, at least one
     * @return the criterion
     */
    static Criterion any(Criterion... parts) {
        return new Any(List.of(parts));
    }

    /**
     * The part does not hold.
     *
     * @param part the part
     * @return the criterion
     */
    static Criterion not(Criterion part) {
        return new Not(part);
    }

    /**
     * So many of the parts hold, or more.
     *
     * @param count how many, from 1 to the number of parts
     * @param parts the parts
     * @return the criterion
     * @throws IllegalArgumentException if there are not so many parts
     */
    static Criterion atLeast(int count, Criterion... parts) {
        return new AtLeast(count, List.of(parts));
    }

    /**
     * The fact is present.
     *
     * @param fact the fact
     * @return the criterion
     * @throws IllegalArgumentException if the id is not in the form of a term
     */
    static Criterion present(String fact) {
        return new FactCriterion.Present(FactId.of(fact));
    }

    /**
     * The number of a fact compares so to a limit.
     *
     * @param fact the fact
     * @param op how it compares
     * @param value the limit as decimal digits, in the unit of the fact
     * @return the criterion
     * @throws IllegalArgumentException if the id is not in the form of a term, or the limit no number
     */
    static Criterion compare(String fact, FactCriterion.Comparison op, String value) {
        return new FactCriterion.Compare(FactId.of(fact), op, new BigDecimal(value));
    }

    /**
     * The criteria that this one is made of.
     *
     * @return the parts; empty for a criterion of one fact
     */
    default List<Criterion> parts() {
        return List.of();
    }

    /**
     * The truth of this criterion, given that of its criteria of one fact.
     *
     * @param ofFacts tells the truth of each criterion of one fact
     * @return the truth
     */
    Truth truth(Function<? super FactCriterion, Truth> ofFacts);

    /**
     * The truth of this criterion, without the reasons.
     *
     * @param facts what is known
     * @return the truth
     */
    default Truth truth(Facts facts) {
        return truth(part -> part.truth(facts.read(part.fact()), facts.asOf()));
    }

    /**
     * The truth of this criterion, with the reasons and with what would change it.
     *
     * @param facts what is known
     * @return the evaluation
     */
    default Evaluation evaluate(Facts facts) {
        return Evaluation.of(this, facts);
    }

    /**
     * The facts that this criterion mentions.
     *
     * @return their ids, in the order of the criterion
     */
    default Set<FactId> facts() {
        Set<FactId> facts = new LinkedHashSet<>();
        parts().forEach(part -> facts.addAll(part.facts()));
        return Collections.unmodifiableSet(facts);
    }

    /**
     * This criterion in words: "systolic is at least 180".
     *
     * @param labels the name of each fact, {@code facts::label} for instance
     * @return the words, without a value of the patient's
     */
    default String words(Function<FactId, String> labels) {
        return CriterionWords.of(this, labels);
    }

    /**
     * What is wrong with this criterion, given the facts that there are: a fact that is unknown, a comparison of a fact
     * without a number, a code that the fact does not allow.
     *
     * @param facts the facts
     * @return errors, each with the JSON Pointer of the part; empty if there is nothing wrong
     */
    default List<Issue> check(Catalog<FactId, Fact> facts) {
        return CriterionCheck.of(this, facts);
    }

    /**
     * Every part holds. Immutable and thread-safe.
     *
     * @param of the parts, at least one
     */
    record All(List<Criterion> of) implements Criterion {
        /**
         * Copies the parts.
         *
         * @param of the parts, at least one
         */
        public All {
            of = copied(of);
        }

        @Override
        public List<Criterion> parts() {
            return of;
        }

        @Override
        public Truth truth(Function<? super FactCriterion, Truth> ofFacts) {
            Truth truth = Truth.TRUE;
            for (Criterion part : of) {
                truth = truth.and(part.truth(ofFacts));
                if (truth == Truth.FALSE) {
                    return truth;
                }
            }
            return truth;
        }
    }

    /**
     * At least one part holds. Immutable and thread-safe.
     *
     * @param of the parts, at least one
     */
    record Any(List<Criterion> of) implements Criterion {
        /**
         * Copies the parts.
         *
         * @param of the parts, at least one
         */
        public Any {
            of = copied(of);
        }

        @Override
        public List<Criterion> parts() {
            return of;
        }

        @Override
        public Truth truth(Function<? super FactCriterion, Truth> ofFacts) {
            Truth truth = Truth.FALSE;
            for (Criterion part : of) {
                truth = truth.or(part.truth(ofFacts));
                if (truth == Truth.TRUE) {
                    return truth;
                }
            }
            return truth;
        }
    }

    /**
     * The part does not hold. Immutable and thread-safe.
     *
     * @param of the part
     */
    record Not(Criterion of) implements Criterion {
        /**
         * Checks that there is a part.
         *
         * @param of the part
         */
        public Not {
            Objects.requireNonNull(of, "of");
        }

        @Override
        public List<Criterion> parts() {
            return List.of(of);
        }

        @Override
        public Truth truth(Function<? super FactCriterion, Truth> ofFacts) {
            return of.truth(ofFacts).not();
        }
    }

    /**
     * So many of the parts hold, or more. Immutable and thread-safe.
     *
     * @param count how many, from 1 to the number of parts
     * @param of the parts
     */
    record AtLeast(int count, List<Criterion> of) implements Criterion {
        /**
         * Copies the parts, and checks the count.
         *
         * @param count how many, from 1 to the number of parts
         * @param of the parts
         */
        public AtLeast {
            of = copied(of);
            Checks.range("count", count, 1, of.size());
        }

        @Override
        public List<Criterion> parts() {
            return of;
        }

        @Override
        public Truth truth(Function<? super FactCriterion, Truth> ofFacts) {
            int yes = 0;
            int open = 0;
            for (Criterion part : of) {
                Truth truth = part.truth(ofFacts);
                yes += truth == Truth.TRUE ? 1 : 0;
                open += truth == Truth.UNKNOWN ? 1 : 0;
            }
            return Truth.atLeast(count, yes, open);
        }
    }

    /** It holds for everybody: endangerment sites, for instance. Immutable and thread-safe. */
    record Always() implements Criterion {
        @Override
        public Truth truth(Function<? super FactCriterion, Truth> ofFacts) {
            return Truth.TRUE;
        }
    }

    private static List<Criterion> copied(List<Criterion> parts) {
        Checks.require(!parts.isEmpty(), "of", "at least one criterion");
        return List.copyOf(parts);
    }
}
