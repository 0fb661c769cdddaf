package org.openmassage.core.json.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A closed tuple. */
public record Part(String name, Optional<LocalDate> since, List<String> tags, Set<Mood> moods) {
    public Part {
        if (name.length() > 20) {
            throw new IllegalArgumentException("name: must be at most 20 characters");
        }
    }
}
