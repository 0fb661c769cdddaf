package org.openmassage.protocols.planning;

import java.util.List;
import java.util.Optional;
import org.openmassage.core.internal.Checks;
import org.openmassage.core.vocabulary.CitationId;

/**
 * A choice that planning met and that belongs to a person: the question, the options with their reasons, and the one that
 * the draft took until somebody answers. To answer, put {@link #key()} and the id of an option into {@link
 * PlanningRequest#answers()} and plan again. Immutable and thread-safe.
 *
 * @param key names the choice in this plan
 * @param question what is to be chosen, in words
 * @param options the options, at least one
 * @param taken the id of the option that the draft took: the gentlest or the fewest where nobody answered; empty where
 *     there is no draft before the answer
 * @param answered whether the caller answered
 */
public record PlanChoice(String key, String question, List<Option> options, Optional<String> taken, boolean answered) {
    /**
     * Copies the list and checks that what was taken is one of the options.
     *
     * @param key names the choice in this plan
     * @param question what is to be chosen
     * @param options the options, at least one
     * @param taken the id of the option that the draft took, if any
     * @param answered whether the caller answered
     */
    public PlanChoice {
        Checks.text("key", key);
        Checks.text("question", question);
        options = List.copyOf(options);
        List<String> ids = options.stream().map(Option::id).toList();
        Checks.require(!options.isEmpty(), "options", "present");
        Checks.require(taken.map(ids::contains).orElse(true), "taken", "the id of an option");
    }

    /**
     * One way to go on.
     *
     * @param id names the option in its choice
     * @param text what it means
     * @param because what speaks for it or against it; empty where nothing is to be said
     * @param citations what that rests on
     */
    public record Option(String id, String text, Optional<String> because, List<CitationId> citations) {
        /**
         * Copies the list.
         *
         * @param id names the option in its choice
         * @param text what it means
         * @param because what speaks for it or against it
         * @param citations what that rests on
         */
        public Option {
            Checks.text("id", id);
            Checks.text("text", text);
            Checks.text("because", because);
            citations = List.copyOf(citations);
        }

        static Option of(String id, String text) {
            return new Option(id, text, Optional.empty(), List.of());
        }

        static Option of(String id, String text, String because) {
            return new Option(id, text, Optional.of(because), List.of());
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Option";
        }
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "PlanChoice";
    }
}
