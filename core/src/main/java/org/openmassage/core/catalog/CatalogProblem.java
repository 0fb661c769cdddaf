package org.openmassage.core.catalog;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * What is wrong with a file of a catalog. Immutable and thread-safe.
 *
 * <p>The codes are those of {@link org.openmassage.core.json.DocumentProblem}, and {@code missing-resource},
 * {@code unlisted-resource}, {@code unreadable-resource}, {@code duplicate-resource}, {@code no-entry}, {@code duplicate-id}
 * and {@code invalid-entry}.
 *
 * @param code the kind of problem, in lower-kebab case
 * @param resource the file or resource
 * @param line the line of the file, from 1 up, if known
 * @param path where in the file, as a JSON Pointer; empty for the whole file
 * @param message what is wrong, for people
 * @param remedy what to do about it, for people; may be empty
 */
public record CatalogProblem(
        String code, String resource, OptionalInt line, String path, String message, String remedy) {

    /**
     * Checks that nothing is missing.
     *
     * @param code the kind of problem, in lower-kebab case
     * @param resource the file or resource
     * @param line the line of the file, from 1 up, if known
     * @param path where in the file, as a JSON Pointer; empty for the whole file
     * @param message what is wrong, for people
     * @param remedy what to do about it, for people; may be empty
     */
    public CatalogProblem {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(resource, "resource");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /**
     * The problem in one line.
     *
     * @return for example {@code clinic/fever.json:12: /3/effect: unknown-property: …}
     */
    public String text() {
        StringBuilder text = new StringBuilder(resource);
        line.ifPresent(at -> text.append(':').append(at));
        text.append(": ");
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append(code).append(": ").append(message);
        return remedy.isEmpty()
                ? text.toString()
                : text.append(' ').append(remedy).toString();
    }
}
