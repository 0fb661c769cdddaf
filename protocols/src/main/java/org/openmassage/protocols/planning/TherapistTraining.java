package org.openmassage.protocols.planning;

import java.util.Set;
import org.openmassage.core.vocabulary.TechniqueId;
import org.openmassage.protocols.catalog.Technique;
import org.openmassage.protocols.catalog.Training;

/**
 * What a therapist has learned. Immutable and thread-safe.
 *
 * @param level the training that the therapist has for every technique that asks for it or for less
 * @param techniques the techniques, beyond that level, in which the therapist is trained
 */
public record TherapistTraining(Training level, Set<TechniqueId> techniques) {
    /**
     * Copies the set.
     *
     * @param level the training that the therapist has for every technique that asks for it or for less
     * @param techniques the techniques, beyond that level, in which the therapist is trained
     */
    public TherapistTraining {
        techniques = Set.copyOf(techniques);
    }

    /**
     * Whether it is enough for a technique.
     *
     * @param technique the technique
     * @return true if the technique asks for no more than the level, or is one of those learned beyond it
     */
    public boolean covers(Technique technique) {
        return level.compareTo(technique.training()) >= 0 || techniques.contains(technique.id());
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "TherapistTraining";
    }
}
