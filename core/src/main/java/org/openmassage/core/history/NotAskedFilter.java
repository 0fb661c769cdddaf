package org.openmassage.core.history;

/**
 * Leaves an answer that nobody asked for out of the JSON. Jackson leaves out what this {@code equals}. Stateless.
 */
final class NotAskedFilter {
    NotAskedFilter() {}

    @Override
    public boolean equals(Object other) {
        return other instanceof Answer.NotAsked<?> || other == Presence.NOT_ASKED;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
