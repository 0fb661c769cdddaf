package org.openmassage.assessment.specialtest;

import org.openmassage.core.issue.Issues;

/**
 * Results of special tests that contradict themselves or name a test that is not there. The message and the issues name
 * the test, never a result. Immutable.
 */
public final class InvalidTestResultsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Issues issues;

    InvalidTestResultsException(Issues issues) {
        super("results: " + issues.errors().get(0).message() + " ("
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
