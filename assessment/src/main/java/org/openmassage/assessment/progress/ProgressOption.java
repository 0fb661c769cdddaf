package org.openmassage.assessment.progress;

import java.util.List;
import org.openmassage.core.care.ProgressReport;

/**
 * One way on that the prescriber may choose. Immutable and thread-safe.
 *
 * @param option what may follow
 * @param grounds what in the record speaks for it; empty where nothing in particular does
 */
public record ProgressOption(ProgressReport.Recommendation option, List<String> grounds) {
    /**
     * Copies the grounds.
     *
     * @param option what may follow
     * @param grounds what in the record speaks for it; empty where nothing in particular does
     */
    public ProgressOption {
        grounds = List.copyOf(grounds);
    }

    /** Shows the type only: the grounds concern a person. */
    @Override
    public String toString() {
        return "ProgressOption";
    }
}
