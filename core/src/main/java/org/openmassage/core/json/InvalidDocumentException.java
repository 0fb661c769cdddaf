package org.openmassage.core.json;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * JSON text that is not the document it should be. The message names the source, the place, a stable code and a remedy;
 * neither it nor any cause carries a value of the document. Immutable.
 */
public class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Not serialized with the exception: a copy keeps the message only. */
    private final transient DocumentProblem problem;

    /** What was read; empty if unknown. */
    private final String source;

    /**
     * An exception for a problem.
     *
     * @param problem what is wrong, and where
     * @param source what was read, such as the name of a file; empty if unknown
     */
    public InvalidDocumentException(DocumentProblem problem, String source) {
        super(source.isEmpty() ? problem.text() : source + ": " + problem.text());
        this.problem = problem;
        this.source = source;
    }

    /**
     * What is wrong.
     *
     * @return the problem
     */
    public final DocumentProblem problem() {
        return problem;
    }

    /**
     * The kind of problem; see {@link DocumentProblem} for the list.
     *
     * @return a stable code in lower-kebab case
     */
    public final String code() {
        return problem.code();
    }

    /**
     * The place within the document.
     *
     * @return a JSON Pointer; empty for the root
     */
    public final String path() {
        return problem.path();
    }

    /**
     * The line where reading stopped.
     *
     * @return from 1 up, if known
     */
    public final OptionalInt line() {
        return problem.line();
    }

    /**
     * The column where reading stopped.
     *
     * @return from 1 up, if known
     */
    public final OptionalInt column() {
        return problem.column();
    }

    /**
     * What to do about it.
     *
     * @return a sentence for a person to read
     */
    public final String remedy() {
        return problem.remedy();
    }

    /**
     * What was read, as the caller named it.
     *
     * @return such as the name of a file, if the caller gave one
     */
    public final Optional<String> source() {
        return source.isEmpty() ? Optional.empty() : Optional.of(source);
    }
}
