package org.openmassage.core.audit;

import java.time.LocalDate;
import org.openmassage.core.id.DocumentId;

/**
 * One record in the order of time. Immutable and thread-safe.
 *
 * @param date its day
 * @param document its id, whose type tells what it is
 */
public record ChartEntry(LocalDate date, DocumentId document) {
    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "ChartEntry";
    }
}
