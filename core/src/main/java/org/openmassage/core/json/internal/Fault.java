package org.openmassage.core.json.internal;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.io.Closeable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openmassage.core.json.DocumentProblem;

/**
 * A problem that we found ourselves, on its way out through Jackson's deserializers, which add the path. It holds no
 * value, no parser and no cause.
 */
final class Fault extends JsonMappingException {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String remedy;

    /** The property within the object at the path, one of ours, or empty. */
    private final String property;

    private final transient DocumentProblem.@Nullable Newer newer;

    private Fault(String code, String property, String message, String remedy, DocumentProblem.@Nullable Newer newer) {
        super((Closeable) null, message);
        this.code = code;
        this.property = property;
        this.remedy = remedy;
        this.newer = newer;
    }

    /** A problem with what stands at the path. */
    static Fault of(String code, String message, String remedy) {
        return new Fault(code, "", message, remedy, null);
    }

    /** A problem with a property of the object at the path. */
    static Fault at(String property, String code, String message, String remedy) {
        return new Fault(code, property, message, remedy, null);
    }

    static Fault missing(String property) {
        return at(
                property,
                "missing-property",
                "the property \"" + property + "\" is missing.",
                "Add it; it is required.");
    }

    static Fault wrongType(String expected) {
        return of("wrong-type", "this is not " + expected + ".", "Write " + expected + "; nothing is converted.");
    }

    static Fault newer(DocumentProblem.Newer newer) {
        String message = "this " + newer.document() + " has schema version " + newer.found()
                + "; the newest version this library reads is " + newer.supported() + ".";
        return new Fault("newer-document", "schema", message, "Read it with a newer version of the library.", newer);
    }

    String code() {
        return code;
    }

    String property() {
        return property;
    }

    String remedy() {
        return remedy;
    }

    Optional<DocumentProblem.Newer> newer() {
        return Optional.ofNullable(newer);
    }
}
