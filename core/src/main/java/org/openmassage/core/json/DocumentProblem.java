package org.openmassage.core.json;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is wrong with a JSON document: a stable code, the place, and what to do about it. It never holds a value of the
 * document, nor a name that is not one of this library's own; the key of a map is shown as {@code *}.
 *
 * <p>The codes are {@code malformed-json}, {@code missing-schema}, {@code unknown-schema}, {@code wrong-document},
 * {@code newer-document}, {@code unknown-property}, {@code duplicate-property}, {@code missing-property},
 * {@code null-value}, {@code wrong-type}, {@code unknown-type}, {@code invalid-value}, {@code duplicate-element},
 * {@code too-large}, {@code unsupported-type} and {@code unwritable}. Immutable and thread-safe.
 *
 * @param code the kind of problem, in lower-kebab case; stable from release to release
 * @param path a JSON Pointer (RFC 6901) from the root of what was read, empty for the root itself
 * @param line the line where reading stopped, from 1 up, if known
 * @param column the column where reading stopped, from 1 up, if known
 * @param message what is wrong, for a person to read
 * @param remedy what to do about it, for a person to read
 * @param newer the versions, if the document is newer than this library
 */
public record DocumentProblem(
        String code,
        String path,
        OptionalInt line,
        OptionalInt column,
        String message,
        String remedy,
        Optional<Newer> newer) {

    /**
     * The versions of a document that is newer than this library. Immutable and thread-safe.
     *
     * @param document the name of the document, such as {@code soap-note}
     * @param found the version that was found
     * @param supported the newest version that can be read
     */
    public record Newer(String document, int found, int supported) {}

    /**
     * The same problem, seen from further out.
     *
     * @param prefix a JSON Pointer to put in front of the path
     * @return the problem with the longer path
     */
    public DocumentProblem within(String prefix) {
        return new DocumentProblem(code, prefix + path, line, column, message, remedy, newer);
    }

    /**
     * The problem in one line: the place, the code, what is wrong and what to do.
     *
     * @return one line of text, without any value of the document
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        line.ifPresent(at -> {
            text.append("line ").append(at);
            column.ifPresent(in -> text.append(", column ").append(in));
            text.append(": ");
        });
        if (!path.isEmpty()) {
            text.append(path).append(": ");
        }
        text.append(code).append(": ").append(message);
        if (!remedy.isEmpty()) {
            text.append(' ').append(remedy);
        }
        return text.toString();
    }
}
