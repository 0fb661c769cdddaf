package org.openmassage.core.note;

import java.time.LocalDate;
import org.openmassage.core.id.NoteId;

/**
 * The mark of a part that was carried forward from an earlier note and was not looked at again. Immutable and
 * thread-safe.
 *
 * @param part which part
 * @param from the note it was first written in
 * @param date the day of that note
 */
public record CarriedForward(NotePart part, NoteId from, LocalDate date) {
    /** Shows the type only, never what it holds. */
    @Override
    public String toString() {
        return "CarriedForward";
    }
}
