package org.openmassage.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openmassage.assessment.outcome.InvalidResponseException;
import org.openmassage.core.catalog.CatalogException;
import org.openmassage.core.catalog.UnknownEntryException;
import org.openmassage.core.issue.Issue;
import org.openmassage.core.json.InvalidDocumentException;

/**
 * Input that cannot be answered: where it is wrong and how to mend it, without any value of it.
 *
 * @param code a stable code
 * @param path where: a JSON Pointer, behind the file's name where there is one
 * @param message what and how to mend it
 */
record Problem(String code, String path, String message) {
    /** What a known exception says; empty for a fault of ours. */
    static Optional<Problem> of(Throwable problem) {
        if (problem instanceof InvalidInput input) {
            return Optional.of(input.problem());
        }
        if (problem instanceof InvalidDocumentException invalid) {
            return Optional.of(new Problem(invalid.code(), invalid.path(), invalid.getMessage()));
        }
        if (problem instanceof UnknownEntryException unknown) {
            return Optional.of(new Problem("unknown-entry", "", unknown.getMessage()));
        }
        if (problem instanceof CatalogException wrong) {
            return Optional.of(
                    new Problem(wrong.problem().code(), wrong.problem().path(), String.valueOf(wrong.getMessage())));
        }
        if (problem instanceof InvalidResponseException invalid) {
            Issue first = invalid.issues().all().get(0);
            return Optional.of(new Problem(first.code(), first.path(), first.message()));
        }
        if (problem instanceof IllegalArgumentException refused && isOurs(refused)) {
            return Optional.of(new Problem("invalid-value", "", String.valueOf(refused.getMessage())));
        }
        if (problem instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause());
        }
        if (problem instanceof NoSuchFileException missing) {
            return Optional.of(
                    new Problem("no-such-file", missing.getFile(), "There is no such file: check the path."));
        }
        if (problem instanceof FileSystemException file) {
            return Optional.of(new Problem(
                    "unreadable-file", String.valueOf(file.getFile()), "The file cannot be read or written."));
        }
        if (problem instanceof IOException && !(problem instanceof JsonProcessingException)) {
            return Optional.of(new Problem("unreadable-input", "", "The input cannot be read as UTF-8 text."));
        }
        return Optional.empty();
    }

    /** The library's own refusals name the attribute and never the value; another's message may hold anything. */
    private static boolean isOurs(IllegalArgumentException refused) {
        return refused.getStackTrace().length > 0
                && refused.getStackTrace()[0].getClassName().startsWith("org.openmassage.");
    }

    Map<String, Object> json() {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("code", code);
        error.put("path", path);
        error.put("message", message);
        return Map.of("error", error);
    }

    String text() {
        return message.contains(code)
                ? "error: " + message
                : "error: " + (path.isEmpty() ? "" : path + ": ") + code + ": " + message;
    }

    /** Thrown where the workbench itself refuses input. */
    static final class InvalidInput extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        InvalidInput(String code, String path, String message) {
            super(message);
            this.problem = new Problem(code, path, message);
        }

        Problem problem() {
            return problem;
        }
    }
}
