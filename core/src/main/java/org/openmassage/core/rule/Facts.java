package org.openmassage.core.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.openmassage.core.vocabulary.FactId;

/**
 * What is known of one patient on one day, as criteria ask for it. Implementations are immutable and thread-safe: a
 * second reading gives the same as the first.
 */
public interface Facts {

    /**
     * The day on which the criteria are asked: ages, weeks and periods count up to it.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * What is known of a fact.
     *
     * @param fact the fact
     * @return the reading; {@link Reading#notAsked} if nothing was said of it
     * @throws org.openmassage.core.catalog.UnknownEntryException if this reads by a catalog that has no such fact
     */
    Reading read(FactId fact);

    /**
     * The name of a fact for people.
     *
     * @param fact the fact
     * @return a few words, without a value of the patient's
     */
    default String label(FactId fact) {
        return fact.value().replace('-', ' ').replace('.', ' ');
    }

    /**
     * The facts to ask for in order to learn of this one: the fact itself, unless it is a follow-up that makes sense only
     * after another answer.
     *
     * @param fact a fact that is not known
     * @return the facts to ask for now
     */
    default Set<FactId> questionsFor(FactId fact) {
        return Set.of(fact);
    }

    /**
     * Facts that are given outright, for tests and for callers with records of their own. What is not given was not
     * asked.
     *
     * @param asOf the day
     * @param readings what is known
     * @return the facts
     */
    static Facts of(LocalDate asOf, Map<FactId, Reading> readings) {
        return new GivenFacts(asOf, Map.copyOf(readings));
    }
}
