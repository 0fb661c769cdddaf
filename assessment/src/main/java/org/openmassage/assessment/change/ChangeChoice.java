package org.openmassage.assessment.change;

import java.util.Optional;
import java.util.Set;
import org.openmassage.assessment.outcome.Population;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.finding.ChangeThreshold;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A choice that a person has to make, since it changes the verdict: for which population, by which paper, or in which
 * unit. Immutable and thread-safe.
 *
 * @param population the population
 * @param citation the paper, where the population alone does not settle the verdict
 * @param unit the unit, where a paper gives thresholds of one kind in several and they lead to different verdicts
 * @param verdicts what the choice leads to; more than one where a further choice remains, none where the choice gives
 *     no threshold to hold the change against
 */
public record ChangeChoice(
        Population population,
        Optional<CitationId> citation,
        Optional<ChangeThreshold.Unit> unit,
        Set<ChangeDirection> verdicts) {
    /**
     * Copies the set.
     *
     * @param population the population
     * @param citation the paper, where the population alone does not settle the verdict
     * @param unit the unit, where a paper gives thresholds of one kind in several and they lead to different verdicts
     * @param verdicts what the choice leads to; more than one where a further choice remains, none where the choice gives no threshold to hold the change against
     */
    public ChangeChoice {
        verdicts = Set.copyOf(verdicts);
    }

    /** Shows the type only: the verdicts concern a person. */
    @Override
    public String toString() {
        return "ChangeChoice";
    }
}
