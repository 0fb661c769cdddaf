package org.openmassage.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Map;
import org.openmassage.core.json.internal.JsonPath;

/**
 * What a host's own mapper throws where one of our types cannot be read or written. It carries no value of the document:
 * no cause, no parser, no source text, and of the host's own path around our type no key of a map. Immutable but for the
 * path that the host's mapper puts in front while the exception passes through.
 */
public final class DocumentMappingException extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private transient DocumentProblem problem;

    /**
     * An exception for a problem.
     *
     * @param problem what is wrong, and where
     */
    public DocumentMappingException(DocumentProblem problem) {
        super(null, problem.text(), location(problem));
        this.problem = problem;
    }

    private static JsonLocation location(DocumentProblem problem) {
        return new JsonLocation(
                ContentReference.redacted(),
                -1L,
                problem.line().orElse(-1),
                problem.column().orElse(-1));
    }

    /**
     * What is wrong, with the path from the root of what the host reads.
     *
     * @return the problem
     */
    public DocumentProblem problem() {
        return problem;
    }

    /**
     * The same as the exception of {@link Documents}: a {@link NewerDocumentException} for a newer document.
     *
     * @param source what was read, such as the name of a file; empty if unknown
     * @return an exception to throw instead, without a cause
     */
    public InvalidDocumentException toInvalidDocument(String source) {
        return problem.newer().isPresent()
                ? new NewerDocumentException(problem, source)
                : new InvalidDocumentException(problem, source);
    }

    /** Keeps the names of properties and the places in lists; drops the objects and the keys of maps. */
    @Override
    public void prependPath(Reference reference) {
        Object from = reference.getFrom();
        Class<?> type = from instanceof Class<?> given ? given : from == null ? Object.class : from.getClass();
        Reference safe;
        if (Map.class.isAssignableFrom(type)) {
            safe = new Reference(type, "*");
        } else if (reference.getFieldName() == null) {
            safe = new Reference(type, reference.getIndex());
        } else {
            safe = new Reference(type, reference.getFieldName());
        }
        super.prependPath(safe);
        problem = problem.within(JsonPath.step(safe));
    }

    @Override
    public String getMessage() {
        return problem.text();
    }

    @Override
    public String getOriginalMessage() {
        return problem.message();
    }

    @Override
    public String toString() {
        return getClass().getName() + ": " + getMessage();
    }
}
