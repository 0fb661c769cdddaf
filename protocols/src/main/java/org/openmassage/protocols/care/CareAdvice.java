package org.openmassage.protocols.care;

import java.util.List;
import org.openmassage.core.care.PlanReason;
import org.openmassage.core.internal.Checks;

/**
 * How care may go on: options for a therapist to choose from, each with what it means and why it is offered, and what has
 * to be asked first. It decides nothing. Immutable and thread-safe.
 *
 * @param options the most cautious first, at least one
 * @param questions what is not known and would change the options
 */
public record CareAdvice(List<Option> options, List<String> questions) {
    /**
     * Copies the lists.
     *
     * @param options the most cautious first, at least one
     * @param questions what is not known and would change the options
     */
    public CareAdvice {
        options = List.copyOf(options);
        questions = List.copyOf(questions);
        Checks.require(!options.isEmpty(), "options", "present");
    }

    /**
     * One way to go on.
     *
     * @param step what kind of step it is
     * @param actions what it means, as the protocols say
     * @param reasons why it is offered, at least one
     */
    public record Option(NextStep step, List<String> actions, List<PlanReason> reasons) {
        /**
         * Copies the lists.
         *
         * @param step what kind of step it is
         * @param actions what it means, as the protocols say
         * @param reasons why it is offered, at least one
         */
        public Option {
            actions = List.copyOf(actions);
            reasons = List.copyOf(reasons);
            Checks.require(!reasons.isEmpty(), "reasons", "present");
        }

        /** Shows the type only. */
        @Override
        public String toString() {
            return "Option";
        }
    }

    /**
     * Whether a step is among the options.
     *
     * @param step a step
     * @return true if it is offered
     */
    public boolean offers(NextStep step) {
        return options.stream().anyMatch(option -> option.step() == step);
    }

    /** Shows the type only. */
    @Override
    public String toString() {
        return "CareAdvice";
    }
}
