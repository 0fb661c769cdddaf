package org.openmassage.assessment.muscle;

import java.util.List;
import org.openmassage.core.catalog.Status;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A statement with its source. Immutable and thread-safe.
 *
 * @param text the statement, in our own words
 * @param citations where it was published, at least one
 * @param status whether it was compared with the source
 */
public record SourcedText(String text, List<CitationId> citations, Status status) {
    /**
     * Refuses a blank text and one without a source.
     *
     * @param text the statement, in our own words
     * @param citations where it was published, at least one
     * @param status whether it was compared with the source
     */
    public SourcedText {
        Checks.text("text", text);
        citations = List.copyOf(citations);
        Checks.require(!citations.isEmpty(), "citations", "at least one");
    }
}
