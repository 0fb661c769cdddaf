package org.openmassage.assessment.change;

import java.util.Optional;
import java.util.Set;
import org.openmassage.assessment.outcome.Population;
import org.openmassage.core.finding.ChangeDirection;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A choice that a person has to make, since it changes the verdict: for which population, or by which paper. Immutable
 * and thread-safe.
 *
 * @param population the population
 * @param citation the paper, where the population alone does not settle the verdict
 * @param verdicts what the choice leads to; more than one where a further choice remains, none where the choice gives
 *     no threshold to hold the change against
 */
public record ChangeChoice(Population population, Optional<CitationId> citation, Set<ChangeDirection> verdicts) {
    /**
     * Copies the set.
     *
     * @param population the population
     * @param citation the paper, where the population alone does not settle the verdict
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
