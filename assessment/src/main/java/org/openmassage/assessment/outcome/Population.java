package org.openmassage.assessment.outcome;

/**
 * The people in whom a threshold was found: a threshold holds for them and may not hold for others. Immutable and
 * thread-safe.
 *
 * @param id a stable id, lower-case with hyphens, such as {@code mechanical-neck-pain}
 * @param name the description for a reader
 */
public record Population(String id, String name) {
    /**
     * Refuses an id that is not kebab-case and a blank name.
     *
     * @param id a stable id, lower-case with hyphens, such as {@code mechanical-neck-pain}
     * @param name the description for a reader
     */
    public Population {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("population: id must be lower-case words with hyphens");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("population: name must not be blank");
        }
    }
}
