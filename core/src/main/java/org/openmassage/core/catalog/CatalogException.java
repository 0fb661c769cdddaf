package org.openmassage.core.catalog;

import java.util.OptionalInt;

/** A catalog cannot be read. The message names the file, the line and the place. Immutable. */
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Not serialized with the exception: a copy keeps the message only. */
    private final transient CatalogProblem problem;

    CatalogException(CatalogProblem problem) {
        super(problem.text());
        this.problem = problem;
    }

    /**
     * What is wrong.
     *
     * @return the problem
     */
    public CatalogProblem problem() {
        return problem;
    }

    /**
     * The file or resource.
     *
     * @return its name
     */
    public String resource() {
        return problem.resource();
    }

    /**
     * The line of the file.
     *
     * @return from 1 up, if known
     */
    public OptionalInt line() {
        return problem.line();
    }

    /**
     * Where in the file.
     *
     * @return a JSON Pointer; empty for the whole file
     */
    public String path() {
        return problem.path();
    }
}
