package org.openmassage.assessment.outcome;

import org.openmassage.core.issue.Issues;

/**
 * An answered measure that contradicts the measure: a wrong number of items, or an answer that an item does not allow.
 * The message and the issues name the places, never an answer. Immutable.
 */
public final class InvalidResponseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Issues issues;

    InvalidResponseException(Issues issues) {
        super("response: " + issues.errors().get(0).message() + " ("
                + issues.errors().size() + " in all)");
        this.issues = issues;
    }

    /**
     * Everything that is wrong.
     *
     * @return at least one error
     */
    public Issues issues() {
        return issues;
    }
}
