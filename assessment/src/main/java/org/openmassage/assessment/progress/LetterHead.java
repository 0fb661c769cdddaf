package org.openmassage.assessment.progress;

import org.openmassage.core.id.LetterId;
import org.openmassage.core.letter.Correspondent;
import org.openmassage.core.person.Practitioner;
import org.openmassage.core.prescription.Prescription;

/**
 * What a letter needs beside what it tells. Immutable and thread-safe.
 *
 * @param id the id that the letter shall have, supplied by the caller
 * @param sender who writes
 * @param recipient to whom
 */
public record LetterHead(LetterId id, Correspondent sender, Correspondent recipient) {
    /**
     * From a therapist to the prescriber of an order.
     *
     * @param id the id that the letter shall have
     * @param therapist who writes
     * @param order the order, to whose prescriber the letter goes
     * @return the head
     */
    public static LetterHead of(LetterId id, Practitioner therapist, Prescription order) {
        return new LetterHead(id, Correspondent.of(therapist), Correspondent.of(order.prescriber()));
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "LetterHead";
    }
}
