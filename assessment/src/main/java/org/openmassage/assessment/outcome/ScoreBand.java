package org.openmassage.assessment.outcome;

/**
 * One named band of a scale. Immutable and thread-safe.
 *
 * @param id the band's id within its set, such as {@code moderate}
 * @param name what the band is called in the source
 * @param range the scores it holds, with explicit edges; edges between whole numbers are placed so that a pro-rated
 *     score falls into exactly one band
 */
public record ScoreBand(String id, String name, ScoreRange range) {
    /**
     * Refuses a blank id or name.
     *
     * @param id the band's id within its set, such as {@code moderate}
     * @param name what the band is called in the source
     * @param range the scores it holds, with explicit edges; edges between whole numbers are placed so that a pro-rated score falls into exactly one band
     */
    public ScoreBand {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("band: id and name must not be blank");
        }
    }
}
