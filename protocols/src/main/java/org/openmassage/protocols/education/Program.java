package org.openmassage.protocols.education;

import java.util.List;
import java.util.Optional;
import org.openmassage.core.internal.Checks;

/**
 * A training program in medical massage, as the project's seed tells it; prices and hours change and are not kept up.
 * Immutable and thread-safe.
 *
 * @param id its id
 * @param name its name
 * @param provider who offers it
 * @param hours the hours that the source gives in all
 * @param parts the parts that the source gives hours for
 * @param dollars the price that the source gives, in US dollars
 * @param credential the credential that it leads to
 * @param topics what it covers
 * @param conflict where the source contradicts itself
 */
public record Program(
        EducationId id,
        String name,
        String provider,
        int hours,
        List<ProgramPart> parts,
        Optional<Integer> dollars,
        Optional<String> credential,
        List<String> topics,
        Optional<String> conflict) {
    /**
     * Checks the texts and numbers.
     *
     * @param id its id
     * @param name its name
     * @param provider who offers it
     * @param hours the hours that the source gives in all
     * @param parts the parts that the source gives hours for
     * @param dollars the price that the source gives
     * @param credential the credential that it leads to
     * @param topics what it covers
     * @param conflict where the source contradicts itself
     */
    public Program {
        Checks.text("name", name);
        Checks.text("provider", provider);
        Checks.require(hours > 0, "hours", "above 0");
        Checks.require(dollars.map(price -> price > 0).orElse(true), "dollars", "above 0");
        Checks.text("credential", credential);
        Checks.texts("topics", topics);
        Checks.text("conflict", conflict);
        parts = List.copyOf(parts);
        topics = List.copyOf(topics);
    }

    /** Returns its type and id. */
    @Override
    public String toString() {
        return "Program(" + id + ")";
    }
}
