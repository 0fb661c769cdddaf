package org.openmassage.protocols.knowledge;

import java.util.Objects;
import java.util.OptionalInt;
import org.openmassage.core.catalog.CatalogProblem;
import org.openmassage.core.issue.Severity;

/**
 * Something to know of a clinic's own knowledge before it is used. Immutable and thread-safe.
 *
 * <p>The codes of errors are those of {@link CatalogProblem} and {@code unknown-folder}, {@code misplaced-file},
 * {@code no-catalog}, {@code withdraws-nothing}, {@code breaks-entry}; of warnings {@code withdraws-emergency-rule},
 * {@code weakens-emergency-rule}; of what is good to know {@code withdraws-entry}, {@code replaces-entry}.
 *
 * @param severity an error, where the overlay cannot be used as it is; a warning, where a person should look at it first
 * @param code the kind of issue, in lower-kebab case
 * @param file the file or folder
 * @param line the line of the file, from 1 up, if known
 * @param path where in the file, as a JSON Pointer; empty for the whole file
 * @param message what it is, for people
 * @param remedy what to do about it, for people; may be empty
 */
public record OverlayIssue(
        Severity severity, String code, String file, OptionalInt line, String path, String message, String remedy) {
    /**
     * Checks that nothing is missing.
     *
     * @param severity an error, where the overlay cannot be used as it is; a warning, where a person should look at it first
     * @param code the kind of issue, in lower-kebab case
     * @param file the file or folder
     * @param line the line of the file, from 1 up, if known
     * @param path where in the file, as a JSON Pointer; empty for the whole file
     * @param message what it is, for people
     * @param remedy what to do about it, for people; may be empty
     */
    public OverlayIssue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    static OverlayIssue of(CatalogProblem problem) {
        return new OverlayIssue(
                Severity.ERROR,
                problem.code(),
                problem.resource(),
                problem.line(),
                problem.path(),
                problem.message(),
                problem.remedy());
    }

    /**
     * The issue in one line.
     *
     * @return for example {@code clinic/facts/ours.json:12: /3/type: invalid-value: …}
     */
    public String text() {
        return new CatalogProblem(code, file, line, path, message, remedy).text();
    }
}
