package org.openmassage.assessment.specialtest;

import java.util.Optional;
import org.openmassage.core.anatomy.Side;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.SpecialTestId;

/**
 * Something that a cluster counts: a special test, or a finding that is not one, such as an age. Immutable and
 * thread-safe.
 *
 * @param test the test; for a finding that is none, an id of its own that no catalog of tests has
 * @param side the side on which it counts, for a test that counts once for each side
 * @param finding what counts, in a few words
 * @param performed whether it is a special test of the catalog
 */
public record ClusterMember(SpecialTestId test, Optional<Side> side, String finding, boolean performed) {
    /**
     * Refuses a member without words.
     *
     * @param test the test; for a finding that is none, an id of its own that no catalog of tests has
     * @param side the side on which it counts, for a test that counts once for each side
     * @param finding what counts, in a few words
     * @param performed whether it is a special test of the catalog
     */
    public ClusterMember {
        Checks.text("finding", finding);
    }

    /**
     * What a map of results calls it.
     *
     * @return the id of the test, with its side where it counts once for each, such as {@code gaenslen:left}
     */
    public String key() {
        return test.value() + side.map(at -> ":" + at.word()).orElse("");
    }
}
